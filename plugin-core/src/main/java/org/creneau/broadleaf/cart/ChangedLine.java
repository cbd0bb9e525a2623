// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.cart;

import java.util.ArrayList;
import java.util.List;
import org.broadleafcommerce.core.order.domain.DiscreteOrderItem;
import org.broadleafcommerce.core.order.domain.FulfillmentGroup;
import org.broadleafcommerce.core.order.domain.FulfillmentGroupItem;
import org.broadleafcommerce.core.order.domain.OrderItem;
import org.broadleafcommerce.core.order.service.workflow.CartOperationRequest;
import org.creneau.broadleaf.checkout.LineUnits;

/** A line whose quantity core has changed, and its items in the order's groups, in their order. For one request. */
final class ChangedLine {
    private final OrderItem line;
    private final int delta;
    private final List<FulfillmentGroup> groups = new ArrayList<FulfillmentGroup>();
    private final List<FulfillmentGroupItem> items = new ArrayList<FulfillmentGroupItem>();

    private ChangedLine(OrderItem line, int delta) {
        this.line = line;
        this.delta = delta;
    }

    /** One; of a bundle, whose parts are what the groups have, one for each part. */
    static List<ChangedLine> of(CartOperationRequest request) {
        List<ChangedLine> lines = new ArrayList<ChangedLine>();
        for (FulfillmentGroup group : request.getOrder().getFulfillmentGroups()) {
            for (FulfillmentGroupItem item : group.getFulfillmentGroupItems()) {
                int each = unitsOfOne(item.getOrderItem(), request.getOrderItem());
                if (each > 0) {
                    put(item, group, each * request.getOrderItemQuantityDelta(), lines);
                }
            }
        }
        return lines;
    }

    /** How many of it one unit of what was changed has; 0 if it is something else. */
    private static int unitsOfOne(OrderItem line, OrderItem changed) {
        if (LineUnits.isSame(line, changed)) {
            return 1;
        }
        OrderItem bundle = line instanceof DiscreteOrderItem ? ((DiscreteOrderItem) line).getBundleOrderItem() : null;
        return bundle != null && LineUnits.isSame(bundle, changed) ? line.getQuantity() : 0;
    }

    private static void put(FulfillmentGroupItem item, FulfillmentGroup group, int delta, List<ChangedLine> lines) {
        ChangedLine found = null;
        for (ChangedLine each : lines) {
            found = LineUnits.isSame(each.line, item.getOrderItem()) ? each : found;
        }
        if (found == null) {
            found = new ChangedLine(item.getOrderItem(), delta);
            lines.add(found);
        }
        found.groups.add(group);
        found.items.add(item);
    }

    OrderItem line() {
        return line;
    }

    /** How many units more it has. */
    int delta() {
        return delta;
    }

    List<FulfillmentGroup> groups() {
        return groups;
    }

    List<FulfillmentGroupItem> items() {
        return items;
    }
}
