// SPDX-License-Identifier: Apache-2.0
/** The parts of a cart on its page: each pickup group, what is delivered, and the small forms that move units from one to another. {@code CartParts} and {@code LineController} are the entries. */
package org.creneau.storefront.cart;
