// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creneau.broadleaf.cart.HostCart.collected;
import static org.creneau.broadleaf.cart.HostCart.group;
import static org.creneau.broadleaf.cart.HostCart.order;
import static org.creneau.memory.Shop.aPlan;
import static org.creneau.memory.Shop.slotAt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.broadleafcommerce.common.currency.domain.BroadleafCurrency;
import org.broadleafcommerce.common.money.Money;
import org.broadleafcommerce.core.order.domain.FulfillmentGroup;
import org.broadleafcommerce.core.order.domain.FulfillmentOption;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.order.service.type.FulfillmentType;
import org.creneau.memory.Shop;
import org.creneau.point.OpeningRange;
import org.creneau.reservation.Holder;
import org.creneau.slot.PriceBand;
import org.creneau.slot.SlotPattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Collecting costs the fee of the point where the place is held. */
class PickupPriceTest {
    private static final Money FEE = new Money(new BigDecimal("1.50"), "EUR");
    private static final Money NOTHING = new Money(BigDecimal.ZERO, "EUR");

    private final Shop shop = new Shop();
    private final PickupPricingProvider provider = new PickupPricingProvider(
            shop.reservations, point -> point.equals(Shop.POINT) ? new BigDecimal("1.50") : BigDecimal.ZERO);
    private final FulfillmentGroup group = collected(11L);
    private final Order order = order(1L, group);
    private final FulfillmentOption pickup = option(FulfillmentType.PHYSICAL_PICKUP);
    private final FulfillmentOption shipping = option(FulfillmentType.PHYSICAL_SHIP);

    @BeforeEach
    void euros() {
        BroadleafCurrency euro = mock(BroadleafCurrency.class);
        when(euro.getCurrencyCode()).thenReturn("EUR");
        when(order.getCurrency()).thenReturn(euro);
    }

    @Test
    void a_group_with_a_place_costs_the_fee_of_its_point() {
        hold();
        assertThat(provider.calculateCostForFulfillmentGroup(group)).isSameAs(group);
        verify(group).setRetailFulfillmentPrice(FEE);
        verify(group).setSaleFulfillmentPrice(FEE);
        verify(group).setFulfillmentPrice(FEE);
    }

    @Test
    void a_group_without_a_place_costs_nothing() {
        provider.calculateCostForFulfillmentGroup(group);
        verify(group).setFulfillmentPrice(NOTHING);
    }

    @Test
    void a_group_that_is_not_stored_yet_costs_nothing() {
        hold();
        FulfillmentGroup fresh = group(null, FulfillmentType.PHYSICAL_PICKUP);
        when(fresh.getOrder()).thenReturn(order);
        provider.calculateCostForFulfillmentGroup(fresh);
        verify(fresh).setFulfillmentPrice(NOTHING);
    }

    @Test
    void an_estimate_prices_pickup_and_leaves_other_options_out() {
        hold();
        Map<?, ?> prices = provider.estimateCostForFulfillmentGroup(group, Set.of(pickup, shipping))
                .getFulfillmentOptionPrices();
        assertThat(prices).hasSize(1);
        assertThat(prices.get(pickup)).isEqualTo(FEE);
    }

    @Test
    void other_types_of_option_are_declined() {
        assertThat(provider.canCalculateCostForFulfillmentGroup(group, pickup)).isTrue();
        assertThat(provider.canCalculateCostForFulfillmentGroup(group, shipping))
                .isFalse();
        assertThat(provider.canCalculateCostForFulfillmentGroup(group, option(null)))
                .isFalse();
        assertThat(provider.canCalculateCostForFulfillmentGroup(group, null)).isFalse();
    }

    @Test
    void the_price_of_the_slot_is_added_as_it_was_when_it_was_held() {
        shop.plans.put(Shop.POINT, aPlan().pattern(priced("2")).build());
        hold();
        shop.plans.put(Shop.POINT, aPlan().pattern(priced("9")).build());
        provider.calculateCostForFulfillmentGroup(group);
        verify(group).setFulfillmentPrice(new Money(new BigDecimal("3.50"), "EUR"));
    }

    @Test
    void a_discount_takes_away_from_the_fee_and_never_from_the_goods() {
        shop.plans.put(Shop.POINT, aPlan().pattern(priced("-5")).build());
        hold();
        provider.calculateCostForFulfillmentGroup(group);
        verify(group).setFulfillmentPrice(NOTHING);
    }

    @Test
    void another_slot_has_its_own_price() {
        shop.plans.put(Shop.POINT, aPlan().pattern(priced("2")).build());
        hold();
        shop.holdSlot.hold(slotAt("2020-11-12T15:00:00Z"), Holder.of(1, 11));
        provider.calculateCostForFulfillmentGroup(group);
        verify(group).setFulfillmentPrice(FEE);
    }

    private static SlotPattern priced(String amount) {
        return SlotPattern.builder()
                .lengthMinutes(30)
                .prices(List.of(
                        PriceBand.of(OpeningRange.of(LocalTime.of(9, 0), LocalTime.of(12, 0)), new BigDecimal(amount))))
                .build();
    }

    private void hold() {
        shop.holdSlot.hold(slotAt("2020-11-12T09:00:00Z"), Holder.of(1, 11));
    }

    private static FulfillmentOption option(FulfillmentType type) {
        FulfillmentOption option = mock(FulfillmentOption.class);
        when(option.getFulfillmentType()).thenReturn(type);
        return option;
    }
}
