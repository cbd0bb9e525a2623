// SPDX-License-Identifier: Apache-2.0
/** The cart of a shopper who collects: choosing a slot holds it and turns the cart's lines into a pickup fulfilment group. {@code CollectCart} is the entry. */
package org.creneau.broadleaf.cart;
