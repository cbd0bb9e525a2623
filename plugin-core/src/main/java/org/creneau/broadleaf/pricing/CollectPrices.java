// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.pricing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.broadleafcommerce.common.currency.util.BroadleafCurrencyUtils;
import org.broadleafcommerce.core.order.domain.FulfillmentGroup;
import org.broadleafcommerce.core.order.domain.Order;
import org.creneau.broadleaf.checkout.LineUnits;
import org.creneau.point.PointId;
import org.creneau.slot.PriceTerms;

/**
 * What collecting costs, worked out in one way for pages and for the cart. One statement a call with the plugin's own fees.
 * Bean {@code creneauCollectPrices}. Thread-safe.
 */
public class CollectPrices {
    private final CollectFees fees;

    public CollectPrices(CollectFees fees) {
        this.fees = fees;
    }

    /** Where no point asks for anything; slots may. */
    public static CollectPrices ofSlotsOnly() {
        return new CollectPrices((point, order) -> PriceTerms.none());
    }

    /** For who chooses a slot at that point: all that is in the cart would be collected there. */
    public Tariff at(PointId point, Optional<Order> cart) {
        return tariff(point, cart, cart.map(CollectedGoods::of).orElse(BigDecimal.ZERO));
    }

    /** For who chooses a slot at that point for those units of the cart's lines alone. */
    public Tariff at(PointId point, Order cart, List<LineUnits> some) {
        return tariff(point, Optional.of(cart), CollectedGoods.of(cart, some));
    }

    /** For a group that is collected at that point. */
    public Tariff at(PointId point, FulfillmentGroup group) {
        return tariff(point, Optional.of(group.getOrder()), CollectedGoods.of(group));
    }

    private Tariff tariff(PointId point, Optional<Order> order, BigDecimal goods) {
        return new Tariff(fees.of(point, order), goods, digits(order));
    }

    private static int digits(Optional<Order> order) {
        int digits = BroadleafCurrencyUtils.getMoney(
                        BigDecimal.ZERO, order.map(Order::getCurrency).orElse(null))
                .getCurrency()
                .getDefaultFractionDigits();
        return Math.max(0, digits);
    }
}
