// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.held;

import java.math.BigDecimal;
import java.util.Optional;
import org.broadleafcommerce.common.money.Money;
import org.broadleafcommerce.core.order.domain.FulfillmentGroup;
import org.broadleafcommerce.core.order.domain.Order;
import org.creneau.broadleaf.pricing.CollectPrices;
import org.creneau.broadleaf.pricing.Tariff;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationState;
import org.creneau.slot.CollectPrice;
import org.creneau.storefront.text.PickupTexts;

/**
 * Says what a group costs to collect: the figure that Broadleaf has in the order's totals, offers on the group included, so that
 * cart, checkout and confirmation cannot differ. For a cart also what is missing until it is free. Thread-safe.
 */
final class PriceWords {
    private final PickupTexts texts;
    private final CollectPrices prices;

    PriceWords(PickupTexts texts, CollectPrices prices) {
        this.texts = texts;
        this.prices = prices;
    }

    /** @param order null if it is not at hand */
    PriceView of(OrderPickup pickup, Order order) {
        return order == null
                ? PriceView.NONE
                : groupOf(pickup.reservation(), order)
                        .map(group -> new PriceView(
                                texts.price(priceOf(group), order), () -> freeNote(pickup.reservation(), group)))
                        .orElse(PriceView.NONE);
    }

    private static Optional<FulfillmentGroup> groupOf(Reservation reservation, Order order) {
        return order.getFulfillmentGroups().stream()
                .filter(group -> group.getId() != null
                        && group.getId() == reservation.holder().groupId())
                .findFirst();
    }

    private static CollectPrice priceOf(FulfillmentGroup group) {
        BigDecimal asked = amount(group.getFulfillmentPrice());
        return CollectPrice.of(amount(group.getRetailFulfillmentPrice()).max(asked), asked);
    }

    private static BigDecimal amount(Money money) {
        return money == null ? BigDecimal.ZERO : money.getAmount().max(BigDecimal.ZERO);
    }

    private String freeNote(Reservation reservation, FulfillmentGroup group) {
        boolean asks = amount(group.getFulfillmentPrice()).signum() > 0;
        return asks && reservation.state() == ReservationState.HELD
                ? freeNote(prices.at(reservation.slotId().point(), group), group.getOrder())
                : "";
    }

    private String freeNote(Tariff tariff, Order order) {
        return tariff.missing()
                .map(missing -> texts.message(
                        "creneau.price.freeFor",
                        texts.money(tariff.freeFrom().orElse(missing), order),
                        texts.money(missing, order)))
                .orElse("");
    }
}
