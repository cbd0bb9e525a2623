// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creneau.memory.Shop.aPlan;
import static org.creneau.memory.Shop.slotAt;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.broadleafcommerce.common.currency.domain.BroadleafCurrencyImpl;
import org.broadleafcommerce.common.money.Money;
import org.broadleafcommerce.core.offer.domain.Offer;
import org.broadleafcommerce.core.offer.domain.OfferImpl;
import org.broadleafcommerce.core.offer.domain.OrderAdjustmentImpl;
import org.broadleafcommerce.core.offer.service.type.OfferDiscountType;
import org.broadleafcommerce.core.offer.service.type.OfferType;
import org.broadleafcommerce.core.order.domain.FulfillmentGroup;
import org.broadleafcommerce.core.order.domain.FulfillmentGroupImpl;
import org.broadleafcommerce.core.order.domain.FulfillmentGroupItem;
import org.broadleafcommerce.core.order.domain.FulfillmentGroupItemImpl;
import org.broadleafcommerce.core.order.domain.FulfillmentOptionImpl;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.order.domain.OrderImpl;
import org.broadleafcommerce.core.order.domain.OrderItem;
import org.broadleafcommerce.core.order.domain.OrderItemImpl;
import org.broadleafcommerce.core.order.service.type.FulfillmentType;
import org.broadleafcommerce.profile.core.domain.AddressImpl;
import org.broadleafcommerce.profile.core.domain.CustomerImpl;
import org.creneau.memory.Shop;
import org.creneau.point.OpeningRange;
import org.creneau.reservation.Holder;
import org.creneau.slot.PriceBand;
import org.creneau.slot.PriceTerms;
import org.creneau.slot.SlotPattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An order whose goods are collected goes through Broadleaf's own pricing of groups: offers on them, tax and totals. */
class PricingACollectedOrderTest {
    private final Shop shop = new Shop();
    private final BroadleafCurrencyImpl currency = new BroadleafCurrencyImpl();
    private final Order order = new OrderImpl();
    private final FulfillmentOptionImpl option = new FulfillmentOptionImpl();
    private final FulfillmentGroup group = group(11L);
    private final OrderItem book = line(group, 1, 1, "20.00");
    private PriceTerms terms = PriceTerms.of(new BigDecimal("2"));
    private final HostPricing host = new HostPricing(
            new PickupPricingProvider(shop.reservations, new CollectPrices((point, cart) -> terms)), currency);

    @BeforeEach
    void cart() {
        currency.setCurrencyCode("EUR");
        order.setId(1L);
        order.setCurrency(currency);
        order.setCustomer(new CustomerImpl());
        order.setSubTotal(euros("20.00"));
        option.setFulfillmentType(FulfillmentType.PHYSICAL_PICKUP);
        hold();
    }

    @Test
    void the_fee_is_in_the_groups_price_and_in_the_totals() {
        host.price(order);
        assertThat(group.getFulfillmentPrice()).isEqualTo(euros("2.00"));
        assertThat(order.getTotalFulfillmentCharges()).isEqualTo(euros("2.00"));
        assertThat(order.getTotal()).isEqualTo(euros("22.00"));
        assertThat(group.getTotal()).isEqualTo(euros("22.00"));
    }

    @Test
    void a_slot_in_demand_costs_more_and_a_quiet_one_less() {
        reprice("1.50");
        host.price(order);
        assertThat(order.getTotal()).isEqualTo(euros("23.50"));
        reprice("-0.50");
        host.price(order);
        assertThat(order.getTotal()).isEqualTo(euros("21.50"));
        assertThat(group.getRetailFulfillmentPrice()).isEqualTo(euros("2.00"));
    }

    @Test
    void a_quiet_slot_never_takes_from_the_goods() {
        reprice("-5");
        host.price(order);
        assertThat(group.getFulfillmentPrice()).isEqualTo(euros("0.00"));
        assertThat(order.getTotal()).isEqualTo(euros("20.00"));
    }

    @Test
    void a_line_more_makes_collecting_free_and_its_removal_costs_again() {
        terms = terms.freeFrom(new BigDecimal("40"));
        host.price(order);
        assertThat(order.getTotal()).isEqualTo(euros("22.00"));
        book.setQuantity(2);
        group.getFulfillmentGroupItems().get(0).setQuantity(2);
        order.setSubTotal(euros("40.00"));
        for (int again = 0; again < 3; again++) {
            host.price(order);
            assertThat(order.getTotal()).isEqualTo(euros("40.00"));
            assertThat(group.getRetailFulfillmentPrice()).isEqualTo(euros("2.00"));
        }
        book.setQuantity(1);
        group.getFulfillmentGroupItems().get(0).setQuantity(1);
        order.setSubTotal(euros("20.00"));
        host.price(order);
        assertThat(order.getTotal()).isEqualTo(euros("22.00"));
    }

    @Test
    void a_discount_on_the_order_counts_before_the_threshold() {
        terms = terms.freeFrom(new BigDecimal("20"));
        host.price(order);
        assertThat(order.getTotal()).isEqualTo(euros("20.00"));
        OrderAdjustmentImpl adjustment = new OrderAdjustmentImpl();
        adjustment.init(order, offer(OfferDiscountType.AMOUNT_OFF, "0.01"), "welcome");
        adjustment.setValue(euros("0.01"));
        order.getOrderAdjustments().add(adjustment);
        host.price(order);
        assertThat(order.getTotal()).isEqualTo(euros("21.99"));
    }

    @Test
    void goods_that_are_collected_elsewhere_do_not_make_it_free_here() {
        terms = terms.freeFrom(new BigDecimal("40"));
        FulfillmentGroup other = group(12L);
        FulfillmentGroupItem there = new FulfillmentGroupItemImpl();
        book.setQuantity(3);
        there.setOrderItem(book);
        there.setQuantity(2);
        there.setFulfillmentGroup(other);
        other.addFulfillmentGroupItem(there);
        order.setSubTotal(euros("60.00"));
        shop.holdSlot.hold(slotAt("2020-11-12T15:00:00Z"), Holder.of(1, 12));
        host.price(order);
        assertThat(group.getFulfillmentPrice()).isEqualTo(euros("2.00"));
        assertThat(other.getFulfillmentPrice()).isEqualTo(euros("0.00"));
        assertThat(order.getTotal()).isEqualTo(euros("62.00"));
    }

    @Test
    void an_offer_on_the_group_makes_it_free_and_shows_as_an_adjustment() {
        host.offering(offer(OfferDiscountType.PERCENT_OFF, "100")).price(order);
        assertThat(group.getFulfillmentPrice()).isEqualTo(euros("0.00"));
        assertThat(group.getRetailFulfillmentPrice()).isEqualTo(euros("2.00"));
        assertThat(group.getFulfillmentGroupAdjustments())
                .singleElement()
                .satisfies(each -> assertThat(each.getValue()).isEqualTo(euros("2.00")));
        assertThat(order.getTotalFulfillmentCharges()).isEqualTo(euros("0.00"));
        assertThat(order.getTotal()).isEqualTo(euros("20.00"));
    }

    @Test
    void an_offer_goes_on_from_what_a_quiet_slot_left_and_not_below_nothing() {
        reprice("-0.50");
        host.offering(offer(OfferDiscountType.AMOUNT_OFF, "1")).price(order);
        assertThat(group.getFulfillmentPrice()).isEqualTo(euros("0.50"));
        host.offering(offer(OfferDiscountType.AMOUNT_OFF, "9")).price(order);
        assertThat(group.getFulfillmentPrice()).isEqualTo(euros("0.00"));
        assertThat(order.getTotal()).isEqualTo(euros("20.00"));
    }

    @Test
    void where_collecting_is_free_anyway_an_offer_changes_nothing() {
        terms = terms.freeFrom(new BigDecimal("20"));
        host.offering(offer(OfferDiscountType.AMOUNT_OFF, "1")).price(order);
        assertThat(group.getFulfillmentPrice()).isEqualTo(euros("0.00"));
        assertThat(order.getTotal()).isEqualTo(euros("20.00"));
    }

    @Test
    void a_taxable_option_is_taxed_at_the_address_of_the_point() {
        host.taxing(Map.of("75009", 0.2, "69005", 0.5));
        host.price(order);
        assertThat(order.getTotalTax()).isEqualTo(euros("0.00"));
        option.setTaxable(true);
        host.price(order);
        assertThat(group.getTotalFulfillmentGroupTax()).isEqualTo(euros("0.40"));
        assertThat(order.getTotal()).isEqualTo(euros("22.40"));
    }

    @Test
    void a_placed_order_that_is_priced_again_costs_what_it_did() {
        host.price(order);
        order.setSubmitDate(new Date(0));
        terms = PriceTerms.of(new BigDecimal("7"));
        host.price(order);
        assertThat(order.getTotal()).isEqualTo(euros("22.00"));
    }

    @Test
    void a_currency_without_cents_has_whole_amounts() {
        currency.setCurrencyCode("JPY");
        book.setPrice(new Money("2000", "JPY"));
        order.setSubTotal(new Money("2000", "JPY"));
        terms = PriceTerms.of(new BigDecimal("150.4"));
        host.price(order);
        assertThat(order.getTotal()).isEqualTo(new Money("2150", "JPY"));
    }

    private void reprice(String slot) {
        shop.releaseHold.release(Holder.of(1, 11));
        OpeningRange morning = OpeningRange.of(LocalTime.of(9, 0), LocalTime.of(12, 0));
        SlotPattern pattern = SlotPattern.builder()
                .lengthMinutes(30)
                .prices(List.of(PriceBand.of(morning, new BigDecimal(slot))))
                .build();
        shop.plans.put(Shop.POINT, aPlan().pattern(pattern).build());
        hold();
    }

    private void hold() {
        shop.holdSlot.hold(slotAt("2020-11-12T09:00:00Z"), Holder.of(1, 11));
    }

    private FulfillmentGroup group(Long id) {
        FulfillmentGroup made = new FulfillmentGroupImpl();
        made.setId(id);
        made.setOrder(order);
        made.setFulfillmentOption(option);
        AddressImpl address = new AddressImpl();
        address.setPostalCode("75009");
        made.setAddress(address);
        order.getFulfillmentGroups().add(made);
        return made;
    }

    private OrderItem line(FulfillmentGroup in, long id, int quantity, String price) {
        OrderItem item = new OrderItemImpl();
        item.setId(id);
        item.setOrder(order);
        item.setQuantity(quantity);
        item.setPrice(euros(price));
        order.getOrderItems().add(item);
        FulfillmentGroupItem there = new FulfillmentGroupItemImpl();
        there.setOrderItem(item);
        there.setQuantity(quantity);
        there.setFulfillmentGroup(in);
        in.addFulfillmentGroupItem(there);
        return item;
    }

    private static Offer offer(OfferDiscountType kind, String value) {
        Offer offer = new OfferImpl();
        offer.setId(new BigDecimal(value).longValue());
        offer.setName("Retrait offert");
        offer.setType(OfferType.FULFILLMENT_GROUP);
        offer.setDiscountType(kind);
        offer.setValue(new BigDecimal(value));
        offer.setApplyDiscountToSalePrice(true);
        offer.setCombinableWithOtherOffers(true);
        return offer;
    }

    private static Money euros(String amount) {
        return new Money(new BigDecimal(amount), "EUR");
    }
}
