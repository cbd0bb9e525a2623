// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.scenario;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.broadleafcommerce.common.money.Money;
import org.broadleafcommerce.common.payment.PaymentTransactionType;
import org.broadleafcommerce.core.order.domain.FulfillmentGroup;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.payment.domain.OrderPayment;
import org.broadleafcommerce.core.payment.domain.PaymentTransaction;

/** Tells an order in a few words. */
final class Orders {
    private Orders() {}

    /** Each line as {@code name x2}. */
    static List<String> lines(Order order) {
        return order.getOrderItems().stream()
                .map(line -> line.getName() + " x" + line.getQuantity())
                .collect(Collectors.toList());
    }

    /** Each group as {@code PHYSICAL_PICKUP: 2+1}, its type and the quantities in it. */
    static List<String> groups(Order order) {
        return order.getFulfillmentGroups().stream().map(Orders::group).collect(Collectors.toList());
    }

    private static String group(FulfillmentGroup group) {
        String quantities = group.getFulfillmentGroupItems().stream()
                .map(item -> Integer.toString(item.getQuantity()))
                .collect(Collectors.joining("+"));
        return (group.getType() == null ? null : group.getType().getType()) + ": " + quantities;
    }

    /** The city of each group's address. */
    static List<String> cities(Order order) {
        return order.getFulfillmentGroups().stream()
                .map(group -> group.getAddress().getCity())
                .collect(Collectors.toList());
    }

    /** How many offers apply to groups. */
    static int offersOnGroups(Order order) {
        return order.getFulfillmentGroups().stream()
                .mapToInt(group -> group.getFulfillmentGroupAdjustments().size())
                .sum();
    }

    /** What the gateway has taken and not given back. */
    static Money paid(Order order) {
        Money sum = new Money(BigDecimal.ZERO, "EUR");
        for (OrderPayment payment : order.getPayments()) {
            for (PaymentTransaction step : payment.getTransactions()) {
                if (!Boolean.TRUE.equals(step.getSuccess())) {
                    continue;
                }
                if (PaymentTransactionType.AUTHORIZE_AND_CAPTURE.equals(step.getType())) {
                    sum = sum.add(step.getAmount());
                } else if (PaymentTransactionType.VOID.equals(step.getType())) {
                    sum = sum.subtract(step.getAmount());
                }
            }
        }
        return sum;
    }
}
