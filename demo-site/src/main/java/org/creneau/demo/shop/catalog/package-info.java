// SPDX-License-Identifier: Apache-2.0
/**
 * Home, trades, products and search. {@link org.creneau.demo.shop.catalog.Offer} is one way to buy a product (an option and its price);
 * {@link org.creneau.demo.shop.catalog.GoodsExpression} is {@code #goods} in the templates.
 */
@org.jspecify.annotations.NullMarked
package org.creneau.demo.shop.catalog;
