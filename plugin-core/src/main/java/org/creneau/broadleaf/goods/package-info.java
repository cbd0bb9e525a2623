// SPDX-License-Identifier: Apache-2.0
/**
 * What the merchant writes about collecting SKUs, products and categories, as rows, and how a basket learns it. Entry types:
 * {@link org.creneau.broadleaf.goods.JpaGoodsTerms} and {@link org.creneau.broadleaf.goods.HostTerms}.
 */
package org.creneau.broadleaf.goods;
