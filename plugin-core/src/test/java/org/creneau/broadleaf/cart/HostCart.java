// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.cart;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.broadleafcommerce.core.order.domain.FulfillmentGroup;
import org.broadleafcommerce.core.order.domain.FulfillmentGroupItem;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.order.domain.OrderItem;
import org.broadleafcommerce.core.order.service.type.FulfillmentType;
import org.broadleafcommerce.core.order.service.type.OrderStatus;

/** Broadleaf's orders, groups and lines as far as the adapters look at them. */
public final class HostCart {
    private HostCart() {}

    public static Order order(Long id, FulfillmentGroup... groups) {
        Order order = mock(Order.class);
        lenient().when(order.getStatus()).thenReturn(OrderStatus.IN_PROCESS);
        List<FulfillmentGroup> all = new ArrayList<>(Arrays.asList(groups));
        List<OrderItem> items = new ArrayList<>();
        for (FulfillmentGroup group : groups) {
            lenient().when(group.getOrder()).thenReturn(order);
            group.getFulfillmentGroupItems().forEach(line -> items.add(line.getOrderItem()));
        }
        lenient().when(order.getId()).thenReturn(id);
        lenient().when(order.getFulfillmentGroups()).thenReturn(all);
        lenient().when(order.getOrderItems()).thenReturn(items);
        return order;
    }

    public static FulfillmentGroup collected(Long id) {
        return group(id, FulfillmentType.PHYSICAL_PICKUP, line(id * 10, 1));
    }

    public static FulfillmentGroup group(Long id, FulfillmentType type, FulfillmentGroupItem... lines) {
        FulfillmentGroup group = mock(FulfillmentGroup.class);
        AtomicReference<FulfillmentType> current = new AtomicReference<>(type);
        List<FulfillmentGroupItem> all = new ArrayList<>(Arrays.asList(lines));
        lenient().when(group.getId()).thenReturn(id);
        lenient().when(group.getType()).thenAnswer(call -> current.get());
        lenient().when(group.getFulfillmentGroupItems()).thenReturn(all);
        lenient()
                .doAnswer(call -> set(current, call.getArgument(0)))
                .when(group)
                .setType(any());
        lenient()
                .doAnswer(call -> {
                    all.add(call.getArgument(0));
                    return null;
                })
                .when(group)
                .addFulfillmentGroupItem(any());
        return group;
    }

    private static Object set(AtomicReference<FulfillmentType> current, FulfillmentType next) {
        current.set(next);
        return null;
    }

    /** A line of one order item; without an id it is not stored yet. */
    public static FulfillmentGroupItem line(Long id, int quantity) {
        FulfillmentGroupItem line = emptyLine();
        OrderItem item = mock(OrderItem.class);
        lenient().when(line.getId()).thenReturn(id);
        lenient().when(item.getId()).thenReturn(id);
        line.setOrderItem(item);
        line.setQuantity(quantity);
        return line;
    }

    /** A line that keeps what it is told. */
    public static FulfillmentGroupItem emptyLine() {
        FulfillmentGroupItem line = mock(FulfillmentGroupItem.class);
        doAnswer(call -> {
                    lenient().when(line.getOrderItem()).thenReturn(call.getArgument(0));
                    return null;
                })
                .when(line)
                .setOrderItem(any());
        doAnswer(call -> {
                    int quantity = call.getArgument(0);
                    lenient().when(line.getQuantity()).thenReturn(quantity);
                    return null;
                })
                .when(line)
                .setQuantity(org.mockito.ArgumentMatchers.anyInt());
        lenient().when(line.getId()).thenReturn(null);
        return line;
    }
}
