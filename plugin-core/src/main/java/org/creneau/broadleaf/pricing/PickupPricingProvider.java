// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.pricing;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.broadleafcommerce.common.currency.util.BroadleafCurrencyUtils;
import org.broadleafcommerce.common.money.Money;
import org.broadleafcommerce.core.order.domain.FulfillmentGroup;
import org.broadleafcommerce.core.order.domain.FulfillmentOption;
import org.broadleafcommerce.core.order.service.type.FulfillmentType;
import org.broadleafcommerce.core.pricing.service.fulfillment.provider.FulfillmentEstimationResponse;
import org.broadleafcommerce.core.pricing.service.fulfillment.provider.FulfillmentPricingProvider;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationState;
import org.creneau.reservation.Reservations;

/**
 * Prices every option of type PHYSICAL_PICKUP: the fee of the point where the group has its place and the price of
 * the slot as it was agreed when it was held, together never below zero; nothing while it has none.
 * Without a provider for such an option Broadleaf cannot price the cart at all. Bean {@code creneauPickupPricingProvider},
 * first in {@code blFulfillmentPricingProviders}.
 */
public class PickupPricingProvider implements FulfillmentPricingProvider {
    private final Reservations reservations;
    private final CollectFees fees;

    public PickupPricingProvider(Reservations reservations, CollectFees fees) {
        this.reservations = reservations;
        this.fees = fees;
    }

    @Override
    public boolean canCalculateCostForFulfillmentGroup(FulfillmentGroup group, FulfillmentOption option) {
        return option != null && FulfillmentType.PHYSICAL_PICKUP.equals(option.getFulfillmentType());
    }

    @Override
    public FulfillmentGroup calculateCostForFulfillmentGroup(FulfillmentGroup group) {
        Money price = priceOf(group);
        group.setRetailFulfillmentPrice(price);
        group.setSaleFulfillmentPrice(price);
        group.setFulfillmentPrice(price);
        return group;
    }

    @Override
    public FulfillmentEstimationResponse estimateCostForFulfillmentGroup(
            FulfillmentGroup group, Set<FulfillmentOption> options) {
        Map<FulfillmentOption, Money> prices = new HashMap<FulfillmentOption, Money>();
        for (FulfillmentOption option : options) {
            if (canCalculateCostForFulfillmentGroup(group, option)) {
                prices.put(option, priceOf(group));
            }
        }
        FulfillmentEstimationResponse response = new FulfillmentEstimationResponse();
        response.setFulfillmentOptionPrices(prices);
        return response;
    }

    private Money priceOf(FulfillmentGroup group) {
        return BroadleafCurrencyUtils.getMoney(feeOf(group), group.getOrder().getCurrency());
    }

    private BigDecimal feeOf(FulfillmentGroup group) {
        if (group.getId() == null || group.getOrder().getId() == null) {
            return BigDecimal.ZERO;
        }
        return priced(group.getOrder().getId(), group.getId()).map(this::costOf).orElse(BigDecimal.ZERO);
    }

    /** A discount takes away from the point's fee and never from the goods: offers are for that. */
    private BigDecimal costOf(Reservation reservation) {
        return fees.of(reservation.slotId().point()).add(reservation.price()).max(BigDecimal.ZERO);
    }

    /** A hold that ran out still names the price: checkout takes the same slot anew, and does not price again. */
    private Optional<Reservation> priced(long orderId, long groupId) {
        Optional<Reservation> live = reservations.liveOf(orderId, groupId);
        return live.isPresent()
                ? live
                : reservations.latestOf(orderId, groupId).filter(last -> last.state() == ReservationState.EXPIRED);
    }
}
