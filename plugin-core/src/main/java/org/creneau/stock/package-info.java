// SPDX-License-Identifier: Apache-2.0
/**
 * What each point has of each SKU: so many on its shelf, made to order, to be had from elsewhere in some days, or not there;
 * and what of it is set aside for an order. Entry type: {@link org.creneau.stock.PointStock}.
 */
@NullMarked
package org.creneau.stock;

import org.jspecify.annotations.NullMarked;
