// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.checkout;

import java.util.ArrayList;
import java.util.List;
import org.broadleafcommerce.core.order.domain.FulfillmentGroup;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.order.service.type.FulfillmentType;
import org.broadleafcommerce.profile.core.domain.Customer;
import org.creneau.reservation.Holder;

/** Reads from an order which of its fulfilment groups are collected, and for whom a place is held. */
public final class PickupGroups {
    private PickupGroups() {}

    /** The groups that are collected and have something in them, in the order's own order. */
    public static List<FulfillmentGroup> of(Order order) {
        List<FulfillmentGroup> groups = new ArrayList<FulfillmentGroup>();
        for (FulfillmentGroup group : order.getFulfillmentGroups()) {
            if (isCollected(group) && !isEmpty(group)) {
                groups.add(group);
            }
        }
        return groups;
    }

    /** The groups with something in them that could be collected and is not; gift cards and downloads never are. */
    public static List<FulfillmentGroup> othersOf(Order order) {
        List<FulfillmentGroup> groups = new ArrayList<FulfillmentGroup>();
        for (FulfillmentGroup group : order.getFulfillmentGroups()) {
            if (!isCollected(group) && isOfGoods(group) && !isEmpty(group)) {
                groups.add(group);
            }
        }
        return groups;
    }

    public static boolean isCollected(FulfillmentGroup group) {
        return FulfillmentType.PHYSICAL_PICKUP.equals(group.getType());
    }

    public static Holder holderOf(Order order, FulfillmentGroup group) {
        Customer customer = order.getCustomer();
        return Holder.of(order.getId(), group.getId(), customer == null ? null : customer.getId());
    }

    private static boolean isOfGoods(FulfillmentGroup group) {
        return !FulfillmentType.DIGITAL.equals(group.getType()) && !FulfillmentType.GIFT_CARD.equals(group.getType());
    }

    /** Whether nothing is in it. */
    public static boolean isEmpty(FulfillmentGroup group) {
        return group.getFulfillmentGroupItems() == null
                || group.getFulfillmentGroupItems().isEmpty();
    }
}
