// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.proof;

import org.broadleafcommerce.core.order.domain.Order;

/**
 * SPI: which placed orders the present visitor may see. Called in a request of the shop, after Broadleaf's filters, before a page
 * shows anything of an order. The bean id {@code creneauVisitorOrders} in the servlet's context installs one; a shop gives the
 * same answer here as on its confirmation page. Implementations are thread-safe.
 */
public interface VisitorOrders {
    /** Whether the order is the visitor's own. When in doubt, false: the page then does not exist for them. */
    boolean contains(Order order);
}
