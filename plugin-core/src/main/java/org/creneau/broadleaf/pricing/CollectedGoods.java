// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.pricing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.broadleafcommerce.common.money.Money;
import org.broadleafcommerce.core.order.domain.FulfillmentGroup;
import org.broadleafcommerce.core.order.domain.FulfillmentGroupItem;
import org.broadleafcommerce.core.order.domain.Order;
import org.creneau.broadleaf.checkout.LineUnits;
import org.creneau.broadleaf.checkout.PickupGroups;

/**
 * What goods are worth, as a threshold counts them: what is paid for the lines, their share of a discount on the whole order
 * taken off. Broadleaf has worked both out for each line of a group (activity {@code blFulfillmentItemPricingActivity}) before it
 * prices the groups; its own merchandise total of a group takes no discount of the order off, and counts a line wholly in each
 * of the groups it is split between.
 */
final class CollectedGoods {
    private CollectedGoods() {}

    /** Of that group alone; zero for one that was never priced. */
    static BigDecimal of(FulfillmentGroup group) {
        return worth(Collections.singletonList(group));
    }

    /** Of all that will be collected once the cart has a slot. */
    static BigDecimal of(Order cart) {
        List<FulfillmentGroup> groups = new ArrayList<FulfillmentGroup>(PickupGroups.of(cart));
        groups.addAll(PickupGroups.othersOf(cart));
        return worth(groups);
    }

    /** Of those units of the cart's lines: each has its share of what its line is worth in all groups together. */
    static BigDecimal of(Order cart, List<LineUnits> some) {
        BigDecimal sum = BigDecimal.ZERO;
        for (LineUnits each : some) {
            sum = sum.add(share(cart, each));
        }
        return sum.max(BigDecimal.ZERO);
    }

    private static BigDecimal share(Order cart, LineUnits some) {
        BigDecimal worth = BigDecimal.ZERO;
        long quantity = 0;
        for (FulfillmentGroup group : cart.getFulfillmentGroups()) {
            for (FulfillmentGroupItem line : group.getFulfillmentGroupItems()) {
                if (LineUnits.isSame(line.getOrderItem(), some.line())) {
                    worth = worth.add(worth(line));
                    quantity += line.getQuantity();
                }
            }
        }
        return quantity == 0
                ? BigDecimal.ZERO
                : worth.multiply(BigDecimal.valueOf(some.units()))
                        .divide(BigDecimal.valueOf(quantity), worth.scale(), RoundingMode.HALF_EVEN);
    }

    private static BigDecimal worth(Collection<FulfillmentGroup> groups) {
        BigDecimal sum = BigDecimal.ZERO;
        for (FulfillmentGroup group : groups) {
            for (FulfillmentGroupItem line : group.getFulfillmentGroupItems()) {
                sum = sum.add(worth(line));
            }
        }
        return sum.max(BigDecimal.ZERO);
    }

    private static BigDecimal worth(FulfillmentGroupItem line) {
        return amount(line.getTotalItemAmount()).subtract(amount(line.getProratedOrderAdjustmentAmount()));
    }

    private static BigDecimal amount(Money money) {
        return money == null ? BigDecimal.ZERO : money.getAmount();
    }
}
