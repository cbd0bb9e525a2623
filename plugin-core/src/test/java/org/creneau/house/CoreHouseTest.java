// SPDX-License-Identifier: Apache-2.0
package org.creneau.house;

/** plugin-core keeps the rules of the house. */
class CoreHouseTest extends HouseContract {}
