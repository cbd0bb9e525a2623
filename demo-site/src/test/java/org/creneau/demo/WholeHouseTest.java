// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo;

import org.creneau.house.WholeHouseContract;

/** All modules together keep the rules of the house. */
class WholeHouseTest extends WholeHouseContract {}
