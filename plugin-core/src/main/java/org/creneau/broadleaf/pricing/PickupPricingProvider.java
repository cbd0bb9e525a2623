// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.pricing;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.broadleafcommerce.common.currency.util.BroadleafCurrencyUtils;
import org.broadleafcommerce.common.money.Money;
import org.broadleafcommerce.core.order.domain.FulfillmentGroup;
import org.broadleafcommerce.core.order.domain.FulfillmentOption;
import org.broadleafcommerce.core.order.service.type.FulfillmentType;
import org.broadleafcommerce.core.pricing.service.fulfillment.provider.FulfillmentEstimationResponse;
import org.broadleafcommerce.core.pricing.service.fulfillment.provider.FulfillmentPricingProvider;
import org.creneau.broadleaf.cart.CartHolds;
import org.creneau.reservation.Reservations;
import org.creneau.slot.CollectPrice;

/**
 * Prices every option of type PHYSICAL_PICKUP: the fee of the point where the group has its place and the price of the slot as it
 * was agreed when it was held, nothing from the point's threshold on; nothing while it has no place. The retail price is what
 * collecting costs as a rule, the sale price what is asked, so that a quiet slot and a full basket show as what they are and
 * Broadleaf's offers on groups go on from there. Never below zero: Broadleaf's offers would turn such a price round. The
 * price of an order that was placed stays what it was. An option that is taxable makes the group's price taxable.
 *
 * <p>Without a provider for such an option Broadleaf cannot price the cart at all. Bean {@code creneauPickupPricingProvider},
 * first in {@code blFulfillmentPricingProviders}; called by Broadleaf when a cart is priced, in that transaction, after the
 * offers on lines and orders and before those on groups. Thread-safe.
 */
public class PickupPricingProvider implements FulfillmentPricingProvider {
    private static final CollectPrice NOTHING = CollectPrice.of(BigDecimal.ZERO, BigDecimal.ZERO);

    private final CollectPrices prices;
    private CartHolds holds;

    public PickupPricingProvider(Reservations reservations, CollectPrices prices) {
        this.holds = new CartHolds(reservations);
        this.prices = prices;
    }

    /** What else asks for the holds of the cart in the same transaction reads them there; nothing does unless set. */
    public void setHolds(CartHolds value) {
        this.holds = value;
    }

    @Override
    public boolean canCalculateCostForFulfillmentGroup(FulfillmentGroup group, FulfillmentOption option) {
        return option != null && FulfillmentType.PHYSICAL_PICKUP.equals(option.getFulfillmentType());
    }

    @Override
    public FulfillmentGroup calculateCostForFulfillmentGroup(FulfillmentGroup group) {
        if (isPlaced(group)) {
            return group;
        }
        FulfillmentOption option = group.getFulfillmentOption();
        if (option != null && Boolean.TRUE.equals(option.getTaxable())) {
            group.setIsShippingPriceTaxable(Boolean.TRUE);
        }
        CollectPrice price = priceOf(group);
        group.setRetailFulfillmentPrice(money(price.regular(), group));
        group.setSaleFulfillmentPrice(money(price.asked(), group));
        group.setFulfillmentPrice(money(price.asked(), group));
        return group;
    }

    private static boolean isPlaced(FulfillmentGroup group) {
        return group.getOrder().getSubmitDate() != null && group.getFulfillmentPrice() != null;
    }

    @Override
    public FulfillmentEstimationResponse estimateCostForFulfillmentGroup(
            FulfillmentGroup group, Set<FulfillmentOption> options) {
        Map<FulfillmentOption, Money> estimates = new HashMap<FulfillmentOption, Money>();
        for (FulfillmentOption option : options) {
            if (canCalculateCostForFulfillmentGroup(group, option)) {
                estimates.put(option, money(priceOf(group).asked(), group));
            }
        }
        FulfillmentEstimationResponse response = new FulfillmentEstimationResponse();
        response.setFulfillmentOptionPrices(estimates);
        return response;
    }

    private static Money money(BigDecimal amount, FulfillmentGroup group) {
        return BroadleafCurrencyUtils.getMoney(amount, group.getOrder().getCurrency());
    }

    /** Core prices a cart before it takes out a group whose last line was removed: for that one nothing is asked. */
    private CollectPrice priceOf(FulfillmentGroup group) {
        if (group.getId() == null || group.getOrder().getId() == null || isEmpty(group)) {
            return NOTHING;
        }
        // A hold that ran out still names the price: checkout takes the same slot anew, and does not price again.
        return holds.heldLast(group.getOrder().getId(), group.getId())
                .map(hold -> prices.at(hold.slotId().point(), group).price(hold.price()))
                .orElse(NOTHING);
    }

    private static boolean isEmpty(FulfillmentGroup group) {
        return group.getFulfillmentGroupItems() == null
                || group.getFulfillmentGroupItems().isEmpty();
    }
}
