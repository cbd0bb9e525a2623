// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront;

import org.creneau.house.HouseContract;

/** plugin-storefront keeps the rules of the house. */
class StorefrontHouseTest extends HouseContract {}
