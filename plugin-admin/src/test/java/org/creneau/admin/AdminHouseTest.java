// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin;

import org.creneau.house.HouseContract;

/** plugin-admin keeps the rules of the house. */
class AdminHouseTest extends HouseContract {}
