// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.cart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creneau.broadleaf.cart.HostCart.group;
import static org.creneau.broadleaf.cart.HostCart.line;
import static org.creneau.broadleaf.cart.HostCart.order;
import static org.creneau.memory.Shop.slotAt;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Set;
import org.broadleafcommerce.core.order.dao.FulfillmentGroupItemDao;
import org.broadleafcommerce.core.order.domain.FulfillmentGroup;
import org.broadleafcommerce.core.order.domain.FulfillmentOption;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.order.service.FulfillmentGroupService;
import org.broadleafcommerce.core.order.service.FulfillmentOptionService;
import org.broadleafcommerce.core.order.service.OrderService;
import org.broadleafcommerce.core.order.service.type.FulfillmentType;
import org.broadleafcommerce.core.order.service.workflow.CartOperationRequest;
import org.broadleafcommerce.core.pricing.service.exception.PricingException;
import org.broadleafcommerce.core.workflow.ProcessContext;
import org.broadleafcommerce.profile.core.domain.Address;
import org.broadleafcommerce.profile.core.domain.Country;
import org.broadleafcommerce.profile.core.service.AddressService;
import org.broadleafcommerce.profile.core.service.CountryService;
import org.creneau.broadleaf.identity.Identities;
import org.creneau.broadleaf.line.AddressCountry;
import org.creneau.memory.Shop;
import org.creneau.slot.SlotId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A shopper chooses a slot: the place is held first, then the whole cart becomes one pickup group. */
class CollectingACartTest {
    private static final SlotId TEN = slotAt("2020-11-12T09:00:00Z");
    private static final SlotId PAST = slotAt("2020-11-12T06:00:00Z");

    private final Shop shop = new Shop();
    private final OrderService orders = mock(OrderService.class);
    private final FulfillmentGroupService groups = mock(FulfillmentGroupService.class);
    private final FulfillmentGroupItemDao items = mock(FulfillmentGroupItemDao.class);
    private final FulfillmentOptionService options = mock(FulfillmentOptionService.class);
    private final AddressService addresses = mock(AddressService.class);
    private final CountryService countries = mock(CountryService.class);
    private final FulfillmentOption option = mock(FulfillmentOption.class);
    private final Address address = mock(Address.class);
    private final Country france = mock(Country.class);

    private final GroupLines lines = new GroupLines(groups, items);
    private final PointAddress pointAddress = new PointAddress(addresses, new AddressCountry(countries));
    private final CollectCart collectCart = new CollectCart(
            new Hosts(orders, lines, new PickupOption(options), pointAddress, shop.reservations, Shop.OUTINGS),
            shop.points,
            new CartPlaces(shop.reservations, shop.holdSlot, shop.holdTogether, shop.releaseHold, shop.clock));

    private final FulfillmentGroup first = group(11L, null, line(1L, 2));
    private final FulfillmentGroup second = group(12L, FulfillmentType.PHYSICAL_SHIP, line(2L, 3), line(null, 4));
    private final Order cart = order(1L, first, second);

    @BeforeEach
    void host() throws PricingException {
        when(options.readAllFulfillmentOptionsByFulfillmentType(FulfillmentType.PHYSICAL_PICKUP))
                .thenReturn(List.of(option));
        when(addresses.create()).thenReturn(address);
        when(addresses.saveAddress(address)).thenReturn(address);
        when(countries.findCountryByAbbreviation("FR")).thenReturn(france);
        when(items.create()).thenAnswer(call -> HostCart.emptyLine());
        when(orders.save(cart, true)).thenReturn(cart);
    }

    @Test
    void all_lines_are_moved_into_one_pickup_group_which_is_priced() throws PricingException {
        Collected collected = collectCart.collect(cart, TEN, Set.of());
        assertThat(collected.outcome().isHeld()).isTrue();
        assertThat(collected.cart()).isSameAs(cart);
        assertThat(cart.getFulfillmentGroups()).containsExactly(first);
        assertThat(first.getFulfillmentGroupItems())
                .extracting(line -> line.getQuantity())
                .containsExactly(2, 3, 4);
        assertThat(first.getType()).isEqualTo(FulfillmentType.PHYSICAL_PICKUP);
        verify(first).setFulfillmentOption(option);
        verify(orders).save(cart, true);
        verify(groups).delete(second);
        assertThat(shop.taken(TEN)).isEqualTo(1);
    }

    @Test
    void the_address_of_the_point_is_copied_to_the_group() throws PricingException {
        collectCart.collect(cart, TEN, Set.of());
        verify(address).setCompanyName("Librairie du Canal");
        verify(address).setAddressLine1("1 quai de Valmy");
        verify(address).setPostalCode("75010");
        verify(address).setCity("Paris");
        verify(address).setCountry(france);
        verify(first).setAddress(address);
    }

    @Test
    void when_the_hold_is_refused_nothing_changes() throws PricingException {
        Collected collected = collectCart.collect(cart, PAST, Set.of());
        assertThat(collected.outcome().isHeld()).isFalse();
        assertThat(collected.cart()).isSameAs(cart);
        assertThat(cart.getFulfillmentGroups()).containsExactly(first, second);
        verify(first, never()).setType(any());
        verify(orders, never()).save(any(), any());
    }

    @Test
    void when_pricing_fails_the_place_is_given_back() throws PricingException {
        when(orders.save(cart, true)).thenThrow(new PricingException("no price"));
        assertThatThrownBy(() -> collectCart.collect(cart, TEN, Set.of())).isInstanceOf(PricingException.class);
        assertThat(shop.taken(TEN)).isZero();
        assertThat(shop.booksBalance()).isTrue();
    }

    @Test
    void when_pricing_fails_on_the_way_to_another_slot_the_earlier_one_is_held_again() throws PricingException {
        SlotId noon = Shop.slotAt("2020-11-12T11:00:00Z");
        when(orders.save(cart, true)).thenReturn(cart).thenThrow(new PricingException("no price"));
        collectCart.collect(cart, TEN, Set.of());
        assertThatThrownBy(() -> collectCart.collect(cart, noon, Set.of())).isInstanceOf(PricingException.class);
        assertThat(shop.taken(TEN)).isEqualTo(1);
        assertThat(shop.taken(noon)).isZero();
        assertThat(shop.booksBalance()).isTrue();
    }

    @Test
    void a_country_that_the_shop_does_not_know_is_named_and_the_place_given_back() {
        when(countries.findCountryByAbbreviation("FR")).thenReturn(null);
        assertThatThrownBy(() -> collectCart.collect(cart, TEN, Set.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("BLC_COUNTRY")
                .hasMessageContaining("'FR'");
        assertThat(shop.taken(TEN)).isZero();
    }

    @Test
    void a_shop_without_a_pickup_option_is_told_which_row_it_lacks() {
        when(options.readAllFulfillmentOptionsByFulfillmentType(any())).thenReturn(List.of());
        assertThatThrownBy(() -> collectCart.collect(cart, TEN, Set.of()))
                .hasMessageContaining("BLC_FULFILLMENT_OPTION");
        assertThat(shop.taken(TEN)).isZero();
    }

    @Test
    void choosing_another_slot_keeps_the_group_and_gives_the_first_place_back() throws PricingException {
        collectCart.collect(cart, TEN, Set.of());
        SlotId noon = slotAt("2020-11-12T11:00:00Z");
        collectCart.collect(cart, noon, Set.of());
        assertThat(shop.taken(TEN)).isZero();
        assertThat(shop.taken(noon)).isEqualTo(1);
        assertThat(cart.getFulfillmentGroups()).containsExactly(first);
    }

    @Test
    void releasing_gives_the_place_back_and_leaves_the_lines() throws PricingException {
        collectCart.collect(cart, TEN, Set.of());
        collectCart.release(cart);
        assertThat(shop.taken(TEN)).isZero();
        assertThat(first.getFulfillmentGroupItems()).hasSize(3);
    }

    @Test
    void a_cart_that_is_delivered_after_all_is_an_ordinary_one_again_and_gives_its_place_back()
            throws PricingException {
        collectCart.collect(cart, TEN, Set.of());
        assertThat(collectCart.deliver(cart, Portion.all()).cart()).isSameAs(cart);
        assertThat(first.getType()).isNull();
        verify(first).setFulfillmentOption(null);
        verify(first).setAddress(null);
        assertThat(shop.taken(TEN)).isZero();
        assertThat(shop.booksBalance()).isTrue();
    }

    @Test
    void when_it_cannot_be_priced_as_delivered_the_place_stays_its_own() throws PricingException {
        collectCart.collect(cart, TEN, Set.of());
        when(orders.save(cart, true)).thenThrow(new PricingException("no price"));
        assertThatThrownBy(() -> collectCart.deliver(cart, Portion.all())).isInstanceOf(PricingException.class);
        assertThat(shop.taken(TEN)).isEqualTo(1);
    }

    @Test
    void a_shop_that_only_lets_collect_delivers_nothing() {
        collectCart.setCollectOnly(true);
        assertThat(collectCart.isDelivering()).isFalse();
        assertThatThrownBy(() -> collectCart.deliver(cart, Portion.all())).hasMessageContaining("creneau.collectOnly");
    }

    @Test
    void the_network_and_the_household_of_the_shopper_are_asked_about() throws PricingException {
        Hosts hosts =
                new Hosts(orders, lines, new PickupOption(options), pointAddress, shop.reservations, Shop.OUTINGS);
        hosts.setIdentities(new Identities(() -> "network", order -> "household " + order.getId()));
        CollectCart limited = new CollectCart(
                hosts,
                shop.points,
                new CartPlaces(shop.reservations, shop.holdSlot, shop.holdTogether, shop.releaseHold, shop.clock));
        limited.collect(cart, TEN, Set.of());
        assertThat(shop.reservations.liveOfOrder(1).get().household()).isEqualTo("household 1");
    }

    @Test
    void only_a_stored_cart_with_lines_can_be_collected() {
        assertThat(CollectCart.isCollectable(cart)).isTrue();
        assertThat(CollectCart.isCollectable(null)).isFalse();
        assertThat(CollectCart.isCollectable(order(null, first))).isFalse();
        assertThat(CollectCart.isCollectable(order(1L))).isFalse();
    }

    @Test
    void lines_without_any_group_are_a_fault_that_names_the_order() {
        assertThatThrownBy(() -> collectCart.collect(order(5L), TEN, Set.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Order 5");
    }

    @Test
    void only_stored_rows_are_deleted_when_lines_move() {
        FulfillmentGroup fresh = group(null, null, line(null, 1));
        Order order = order(1L, first, fresh);
        lines.move(order, fresh, first);
        verify(items, never()).delete(any());
        verify(groups, never()).delete(any());
        assertThat(order.getFulfillmentGroups()).containsExactly(first);
        lines.move(order(1L, first, second), second, first);
        verify(items).delete(any());
        verify(groups).delete(second);
    }

    @Test
    void a_new_line_joins_the_pickup_group_of_a_cart_that_is_collected() {
        FulfillmentGroup pickup = HostCart.collected(21L);
        FulfillmentGroup added = group(22L, null, line(null, 5));
        FulfillmentGroup gift = group(23L, FulfillmentType.GIFT_CARD, line(null, 1));
        Order order = order(2L, pickup, added, gift);
        add(order);
        assertThat(order.getFulfillmentGroups()).containsExactly(pickup, gift);
        assertThat(pickup.getFulfillmentGroupItems()).hasSize(2);
    }

    @Test
    void a_new_line_stays_where_core_put_it_while_nothing_is_collected() {
        add(cart);
        assertThat(cart.getFulfillmentGroups()).containsExactly(first, second);
    }

    @SuppressWarnings("unchecked")
    private void add(Order order) {
        ProcessContext<CartOperationRequest> context = mock(ProcessContext.class);
        when(context.getSeedData()).thenReturn(new CartOperationRequest(order, null, false));
        assertThat(new CollectAddedItemActivity(lines, shop.reservations).execute(context))
                .isSameAs(context);
    }
}
