// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.proof;

import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.profile.core.domain.Customer;
import org.broadleafcommerce.profile.web.core.CustomerState;

/** The orders of the present customer, guest or signed in; a guest is known by their session. Thread-safe. */
public class OrdersOfCustomer implements VisitorOrders {
    @Override
    public boolean contains(Order order) {
        Customer visitor = CustomerState.getCustomer();
        return visitor != null
                && visitor.getId() != null
                && order.getCustomer() != null
                && visitor.getId().equals(order.getCustomer().getId());
    }
}
