// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.cart;

import java.util.ArrayList;
import org.broadleafcommerce.core.order.domain.FulfillmentGroup;
import org.broadleafcommerce.core.order.domain.FulfillmentGroupItem;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.order.service.FulfillmentGroupService;
import org.broadleafcommerce.core.order.service.call.FulfillmentGroupItemRequest;
import org.broadleafcommerce.core.pricing.service.exception.PricingException;

/** Moves lines from one fulfilment group of an order to another, as Broadleaf's own service does it. */
public class GroupLines {
    private final FulfillmentGroupService groups;

    public GroupLines(FulfillmentGroupService groups) {
        this.groups = groups;
    }

    /** Moves all lines; the emptied group is removed from the order. Nothing is priced or saved. */
    public void move(Order order, FulfillmentGroup from, FulfillmentGroup to) throws PricingException {
        for (FulfillmentGroupItem line : new ArrayList<FulfillmentGroupItem>(from.getFulfillmentGroupItems())) {
            FulfillmentGroupItemRequest request = new FulfillmentGroupItemRequest();
            request.setOrder(order);
            request.setOrderItem(line.getOrderItem());
            request.setQuantity(line.getQuantity());
            request.setFulfillmentGroup(to);
            groups.addItemToFulfillmentGroup(request, false, false);
        }
        order.getFulfillmentGroups().remove(from);
        groups.delete(from);
    }
}
