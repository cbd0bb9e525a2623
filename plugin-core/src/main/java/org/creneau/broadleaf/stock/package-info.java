// SPDX-License-Identifier: Apache-2.0
/** What points have of each SKU as rows, and what Broadleaf's own inventory says. Entry type: {@link org.creneau.broadleaf.stock.JpaPointStock}. */
package org.creneau.broadleaf.stock;
