// SPDX-License-Identifier: Apache-2.0
/**
 * Who comes for the goods, asked in the checkout and on the page of a placed order, and how near they say they are. {@code
 * CheckoutPersons} and {@code VisitViews} are the entries.
 */
package org.creneau.storefront.visit;
