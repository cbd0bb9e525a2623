// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.cart;

import java.util.ArrayList;
import org.broadleafcommerce.core.order.dao.FulfillmentGroupItemDao;
import org.broadleafcommerce.core.order.domain.FulfillmentGroup;
import org.broadleafcommerce.core.order.domain.FulfillmentGroupItem;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.order.service.FulfillmentGroupService;

/**
 * Moves lines from one fulfilment group of an order to another. Broadleaf's own service would delete what add-to-cart has not
 * stored yet, and fail; here only stored rows are deleted.
 */
public class GroupLines {
    private final FulfillmentGroupService groups;
    private final FulfillmentGroupItemDao items;

    public GroupLines(FulfillmentGroupService groups, FulfillmentGroupItemDao items) {
        this.groups = groups;
        this.items = items;
    }

    /** Moves all lines; the emptied group is taken out of the order. Nothing is priced or saved. */
    public void move(Order order, FulfillmentGroup from, FulfillmentGroup to) {
        for (FulfillmentGroupItem line : new ArrayList<FulfillmentGroupItem>(from.getFulfillmentGroupItems())) {
            to.addFulfillmentGroupItem(copy(line, to));
            from.getFulfillmentGroupItems().remove(line);
            if (line.getId() != null) {
                items.delete(line);
            }
        }
        order.getFulfillmentGroups().remove(from);
        if (from.getId() != null) {
            groups.delete(from);
        }
    }

    private FulfillmentGroupItem copy(FulfillmentGroupItem line, FulfillmentGroup to) {
        FulfillmentGroupItem copy = items.create();
        copy.setOrderItem(line.getOrderItem());
        copy.setQuantity(line.getQuantity());
        copy.setFulfillmentGroup(to);
        return copy;
    }
}
