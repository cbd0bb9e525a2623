// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.cart;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.broadleafcommerce.core.order.dao.FulfillmentGroupItemDao;
import org.broadleafcommerce.core.order.domain.FulfillmentGroup;
import org.broadleafcommerce.core.order.domain.FulfillmentGroupItem;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.order.domain.OrderItem;
import org.broadleafcommerce.core.order.service.FulfillmentGroupService;
import org.creneau.broadleaf.checkout.LineUnits;

/**
 * Moves lines, or units of them, from one fulfilment group of an order to another. Broadleaf's own service would delete what add-to-cart has not
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
            delete(line);
        }
        order.getFulfillmentGroups().remove(from);
        if (from.getId() != null) {
            groups.delete(from);
        }
    }

    /**
     * Makes the order's groups what the plan says; emptied ones are taken out of the order, new ones come in at the end. Groups
     * that the plan does not know stay as they are. Nothing is priced or saved.
     */
    void arrange(Order order, CartPlan plan) {
        for (Part part : plan.parts()) {
            arrange(part.group(), plan.in(part));
            if (!isOf(order, part.group())) {
                order.getFulfillmentGroups().add(part.group());
            }
        }
        for (Part part : plan.parts()) {
            if (plan.isEmpty(part)) {
                order.getFulfillmentGroups().removeIf(group -> group == part.group());
                if (part.group().getId() != null) {
                    groups.delete(part.group());
                }
            }
        }
    }

    private void arrange(FulfillmentGroup group, List<LineUnits> wanted) {
        List<LineUnits> missing = new ArrayList<LineUnits>(wanted);
        Iterator<FulfillmentGroupItem> there = group.getFulfillmentGroupItems().iterator();
        while (there.hasNext()) {
            FulfillmentGroupItem item = there.next();
            Optional<LineUnits> units = missing.stream()
                    .filter(each -> LineUnits.isSame(each.line(), item.getOrderItem()))
                    .findFirst();
            if (!units.isPresent()) {
                there.remove();
                delete(item);
            } else if (units.get().units() != item.getQuantity()) {
                item.setQuantity(units.get().units());
            }
            units.ifPresent(missing::remove);
        }
        for (LineUnits units : missing) {
            group.addFulfillmentGroupItem(item(units.line(), units.units(), group));
        }
    }

    private static boolean isOf(Order order, FulfillmentGroup group) {
        for (FulfillmentGroup each : order.getFulfillmentGroups()) {
            if (each == group) {
                return true;
            }
        }
        return false;
    }

    /** A new group of that order, stored at once and not yet in the order's list. */
    FulfillmentGroup stored(Order order) {
        return groups.save(fresh(order));
    }

    /** A new group of that order, not stored and not yet in its list. */
    FulfillmentGroup fresh(Order order) {
        FulfillmentGroup group = groups.createEmptyFulfillmentGroup();
        group.setOrder(order);
        return group;
    }

    void delete(FulfillmentGroup group) {
        groups.delete(group);
    }

    private void delete(FulfillmentGroupItem item) {
        if (item.getId() != null) {
            items.delete(item);
        }
    }

    private FulfillmentGroupItem copy(FulfillmentGroupItem line, FulfillmentGroup to) {
        return item(line.getOrderItem(), line.getQuantity(), to);
    }

    private FulfillmentGroupItem item(OrderItem line, int units, FulfillmentGroup in) {
        FulfillmentGroupItem item = items.create();
        item.setOrderItem(line);
        item.setQuantity(units);
        item.setFulfillmentGroup(in);
        return item;
    }
}
