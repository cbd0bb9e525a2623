// SPDX-License-Identifier: Apache-2.0
/**
 * From the order to the bag: what is to be picked at a point on a day ({@link org.creneau.picking.ShowPickList}), what was found,
 * missing or replaced and where the bags wait ({@link org.creneau.picking.PickGoods}), what is still to be paid at the counter
 * ({@link org.creneau.picking.SettlePickup}), and whether somebody is old enough ({@link org.creneau.picking.CheckAge}). Nothing of
 * it takes or gives back a place: that is for {@code org.creneau.reservation}.
 */
@NullMarked
package org.creneau.picking;

import org.jspecify.annotations.NullMarked;
