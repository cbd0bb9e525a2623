// SPDX-License-Identifier: Apache-2.0
/**
 * The cart's plain forms: add, change a quantity, remove; each posts and redirects. What a form may be refused for is a
 * {@link org.creneau.demo.shop.cart.CartProblem}, whose code is the message shown.
 */
@org.jspecify.annotations.NullMarked
package org.creneau.demo.shop.cart;
