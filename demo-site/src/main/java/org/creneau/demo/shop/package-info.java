// SPDX-License-Identifier: Apache-2.0
/**
 * The demo shop's front, "Le Marché d'à côté": what a visitor sees and does, one package per part of the visit (catalog, cart,
 * checkout, account, page). Controllers extend Broadleaf's own where it has one. Nothing of the plugin is here: the templates
 * include its fragments. The entry type is {@link org.creneau.demo.shop.ShopExpression}, {@code #shop} in every template.
 */
@org.jspecify.annotations.NullMarked
package org.creneau.demo.shop;
