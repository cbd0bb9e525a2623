// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.shop.checkout;

import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.profile.core.domain.Customer;
import org.broadleafcommerce.profile.web.core.CustomerState;
import org.creneau.storefront.proof.VisitorOrders;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Which orders the present visitor may see: those of the present customer, guest or signed in, and this session's latest. */
public class OwnOrders implements VisitorOrders {
    private static final String LATEST = OwnOrders.class.getName() + ".latest";

    /** Remembers the order this session has just placed, also for when its guest signs in or sends the form twice. */
    void placed(String orderNumber) {
        session().setAttribute(LATEST, orderNumber, RequestAttributes.SCOPE_SESSION);
    }

    /** The number of the order this session placed last, or null. */
    @Nullable
    String latest() {
        return (String) session().getAttribute(LATEST, RequestAttributes.SCOPE_SESSION);
    }

    @Override
    public boolean contains(Order order) {
        Customer visitor = CustomerState.getCustomer();
        boolean theirs = visitor != null
                && visitor.getId() != null
                && visitor.getId().equals(order.getCustomer().getId());
        return theirs || String.valueOf(order.getOrderNumber()).equals(latest());
    }

    private static RequestAttributes session() {
        return RequestContextHolder.currentRequestAttributes();
    }
}
