// SPDX-License-Identifier: Apache-2.0
/** Where and when goods can be collected, on product and listing pages and in the cart. {@code GoodsOffers} is the entry. */
package org.creneau.storefront.goods;
