// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.checkout;

import java.util.ArrayList;
import java.util.List;
import org.broadleafcommerce.core.order.domain.FulfillmentGroup;
import org.broadleafcommerce.core.order.domain.FulfillmentGroupItem;
import org.broadleafcommerce.core.order.domain.OrderItem;

/** So many units of one line of an order, one at least. Immutable, as far as the line is. */
public final class LineUnits {
    private final OrderItem line;
    private final int units;

    public LineUnits(OrderItem line, int units) {
        this.line = line;
        this.units = units;
    }

    /** What is in those groups, in their order. */
    public static List<LineUnits> in(List<FulfillmentGroup> groups) {
        List<LineUnits> found = new ArrayList<LineUnits>();
        for (FulfillmentGroup group : groups) {
            for (FulfillmentGroupItem item : group.getFulfillmentGroupItems()) {
                if (item.getQuantity() > 0) {
                    found.add(new LineUnits(item.getOrderItem(), item.getQuantity()));
                }
            }
        }
        return found;
    }

    public OrderItem line() {
        return line;
    }

    public int units() {
        return units;
    }

    /** Whether both are the same line: by number, or by being the same while it has none. */
    public static boolean isSame(OrderItem one, OrderItem other) {
        return one == other || (one.getId() != null && one.getId().equals(other.getId()));
    }
}
