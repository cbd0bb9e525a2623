// SPDX-License-Identifier: Apache-2.0
/**
 * The one-page checkout and the confirmation. {@link org.creneau.demo.shop.checkout.CheckoutForm} is what the shopper types,
 * {@link org.creneau.demo.shop.checkout.CheckoutFormRules} what must hold of it, and
 * {@link org.creneau.demo.shop.checkout.CheckoutController} hands a right one to Broadleaf's checkout workflow.
 */
@org.jspecify.annotations.NullMarked
package org.creneau.demo.shop.checkout;
