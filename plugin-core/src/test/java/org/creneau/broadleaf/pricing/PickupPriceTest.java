// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creneau.broadleaf.cart.HostCart.collected;
import static org.creneau.broadleaf.cart.HostCart.group;
import static org.creneau.broadleaf.cart.HostCart.order;
import static org.creneau.memory.Shop.aPlan;
import static org.creneau.memory.Shop.slotAt;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.broadleafcommerce.common.currency.domain.BroadleafCurrency;
import org.broadleafcommerce.common.money.Money;
import org.broadleafcommerce.core.order.domain.FulfillmentGroup;
import org.broadleafcommerce.core.order.domain.FulfillmentGroupItem;
import org.broadleafcommerce.core.order.domain.FulfillmentOption;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.order.service.type.FulfillmentType;
import org.creneau.memory.Shop;
import org.creneau.point.OpeningRange;
import org.creneau.reservation.Holder;
import org.creneau.slot.PriceBand;
import org.creneau.slot.PriceTerms;
import org.creneau.slot.SlotPattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Collecting costs the fee of the point where the place is held. */
class PickupPriceTest {
    private static final Money FEE = new Money(new BigDecimal("1.50"), "EUR");
    private static final Money NOTHING = new Money(BigDecimal.ZERO, "EUR");

    private final Shop shop = new Shop();
    private PriceTerms terms = PriceTerms.of(new BigDecimal("1.50"));
    private final PickupPricingProvider provider = new PickupPricingProvider(
            shop.reservations,
            new CollectPrices((point, order) -> point.equals(Shop.POINT) ? terms : PriceTerms.none()));
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
    void a_group_whose_last_line_was_taken_out_costs_nothing() {
        hold();
        when(group.getFulfillmentGroupItems()).thenReturn(Collections.emptyList());
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

    @Test
    void a_quiet_slot_shows_beside_what_collecting_costs_as_a_rule() {
        shop.plans.put(Shop.POINT, aPlan().pattern(priced("-0.50")).build());
        hold();
        provider.calculateCostForFulfillmentGroup(group);
        verify(group).setRetailFulfillmentPrice(FEE);
        verify(group).setSaleFulfillmentPrice(new Money(new BigDecimal("1.00"), "EUR"));
        verify(group).setFulfillmentPrice(new Money(new BigDecimal("1.00"), "EUR"));
    }

    @Test
    void from_the_threshold_on_the_retail_price_tells_what_was_saved() {
        terms = terms.freeFrom(new BigDecimal("40"));
        worth("40.00", null);
        hold();
        provider.calculateCostForFulfillmentGroup(group);
        verify(group).setRetailFulfillmentPrice(FEE);
        verify(group).setSaleFulfillmentPrice(NOTHING);
        verify(group).setFulfillmentPrice(NOTHING);
    }

    @Test
    void the_share_of_a_discount_on_the_order_does_not_count_as_bought() {
        terms = terms.freeFrom(new BigDecimal("40"));
        worth("44.00", "4.01");
        hold();
        provider.calculateCostForFulfillmentGroup(group);
        verify(group).setFulfillmentPrice(FEE);
    }

    @Test
    void amounts_have_the_digits_of_the_orders_currency() {
        BroadleafCurrency yen = mock(BroadleafCurrency.class);
        when(yen.getCurrencyCode()).thenReturn("JPY");
        when(order.getCurrency()).thenReturn(yen);
        hold();
        provider.calculateCostForFulfillmentGroup(group);
        verify(group).setFulfillmentPrice(new Money(new BigDecimal("2"), "JPY"));
    }

    @Test
    void the_price_of_a_placed_order_stays_what_it_was() {
        hold();
        when(order.getSubmitDate()).thenReturn(new Date(0));
        when(group.getFulfillmentPrice()).thenReturn(NOTHING);
        provider.calculateCostForFulfillmentGroup(group);
        verify(group, never()).setRetailFulfillmentPrice(any());
        verify(group, never()).setSaleFulfillmentPrice(any());
        verify(group, never()).setFulfillmentPrice(any());
    }

    @Test
    void a_taxable_option_makes_the_price_of_its_group_taxable() {
        provider.calculateCostForFulfillmentGroup(group);
        verify(group, never()).setIsShippingPriceTaxable(any());
        when(pickup.getTaxable()).thenReturn(true);
        when(group.getFulfillmentOption()).thenReturn(pickup);
        provider.calculateCostForFulfillmentGroup(group);
        verify(group).setIsShippingPriceTaxable(true);
    }

    /** What the one line of the group is worth, as Broadleaf's own pricing leaves it. */
    private void worth(String amount, String share) {
        FulfillmentGroupItem line = group.getFulfillmentGroupItems().get(0);
        when(line.getTotalItemAmount()).thenReturn(new Money(amount, "EUR"));
        when(line.getProratedOrderAdjustmentAmount()).thenReturn(share == null ? null : new Money(share, "EUR"));
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
