// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.cart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creneau.broadleaf.cart.HostCart.group;
import static org.creneau.broadleaf.cart.HostCart.line;
import static org.creneau.broadleaf.cart.HostCart.order;
import static org.creneau.memory.Shop.slotAt;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import javax.persistence.EntityManager;
import javax.persistence.Query;
import org.broadleafcommerce.common.locale.domain.Locale;
import org.broadleafcommerce.common.money.Money;
import org.broadleafcommerce.core.order.dao.FulfillmentGroupItemDao;
import org.broadleafcommerce.core.order.domain.FulfillmentGroup;
import org.broadleafcommerce.core.order.domain.FulfillmentOption;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.order.service.FulfillmentGroupService;
import org.broadleafcommerce.core.order.service.FulfillmentOptionService;
import org.broadleafcommerce.core.order.service.OrderService;
import org.broadleafcommerce.core.order.service.type.FulfillmentGroupStatusType;
import org.broadleafcommerce.core.order.service.type.FulfillmentType;
import org.broadleafcommerce.core.order.service.type.OrderStatus;
import org.broadleafcommerce.core.pricing.service.exception.PricingException;
import org.broadleafcommerce.profile.core.domain.Address;
import org.broadleafcommerce.profile.core.domain.Country;
import org.broadleafcommerce.profile.core.service.AddressService;
import org.broadleafcommerce.profile.core.service.CountryService;
import org.creneau.broadleaf.line.AddressCountry;
import org.creneau.eligibility.Refusal;
import org.creneau.memory.Shop;
import org.creneau.reservation.Actor;
import org.creneau.reservation.ChangeOutcome;
import org.creneau.reservation.Collector;
import org.creneau.reservation.Holder;
import org.creneau.reservation.OrderTerms;
import org.creneau.reservation.Refusals;
import org.creneau.reservation.ReservationState;
import org.creneau.reservation.StaffWish;
import org.creneau.slot.SlotId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.Answers;

/** An order that was to be delivered is collected after all: Broadleaf's order says so with the place, or neither is there. */
class GivingAPlacedOrderAPickupTest {
    private static final SlotId TEN = slotAt("2020-11-12T09:00:00Z");
    private static final SlotId TWO = slotAt("2020-11-12T13:00:00Z");

    private final Shop shop = new Shop();
    private final OrderService orders = mock(OrderService.class);
    private final FulfillmentOptionService options = mock(FulfillmentOptionService.class);
    private final AddressService addresses = mock(AddressService.class);
    private final CountryService countries = mock(CountryService.class);
    private final FulfillmentOption option = mock(FulfillmentOption.class);
    private final Address address = mock(Address.class);
    private final FulfillmentGroup delivered = group(11L, FulfillmentType.PHYSICAL_SHIP, line(1L, 2));
    private final FulfillmentGroup card = group(12L, FulfillmentType.GIFT_CARD, line(2L, 1));
    private final Order order = order(1L, delivered, card);
    private final Hosts hosts = new Hosts(
            orders,
            new GroupLines(mock(FulfillmentGroupService.class), mock(FulfillmentGroupItemDao.class)),
            new PickupOption(options),
            new PointAddress(addresses, new AddressCountry(countries)),
            shop.reservations,
            Shop.OUTINGS);
    private final StaffPickups pickups = new StaffPickups(hosts, shop.points, shop.bookForOrder, OrderTerms.standard());

    @BeforeEach
    void host() {
        Locale french = mock(Locale.class);
        lenient().when(french.getLocaleCode()).thenReturn("fr_FR");
        lenient().when(order.getLocale()).thenReturn(french);
        lenient().when(order.getStatus()).thenReturn(OrderStatus.SUBMITTED);
        lenient().when(order.getOrderNumber()).thenReturn("N-1");
        lenient().when(delivered.getFulfillmentPrice()).thenReturn(new Money(new BigDecimal("4.90")));
        lenient().when(orders.findOrderById(1L)).thenReturn(order);
        lenient().when(orders.findOrderByOrderNumber("N-1")).thenReturn(order);
        lenient()
                .when(options.readAllFulfillmentOptionsByFulfillmentType(FulfillmentType.PHYSICAL_PICKUP))
                .thenReturn(List.of(option));
        Country france = mock(Country.class);
        lenient().when(countries.findCountryByAbbreviation("FR")).thenReturn(france);
        lenient().when(addresses.create()).thenReturn(address);
        lenient().when(addresses.saveAddress(address)).thenReturn(address);
    }

    @Test
    void the_group_becomes_a_pickup_group_with_the_address_of_the_point_and_nothing_is_priced()
            throws PricingException {
        ChangeOutcome outcome = book(TEN);
        assertThat(outcome.isDone()).isTrue();
        assertThat(delivered.getType()).isEqualTo(FulfillmentType.PHYSICAL_PICKUP);
        verify(delivered).setFulfillmentOption(option);
        verify(delivered).setAddress(address);
        verify(orders).save(order, false);
        verify(orders, never()).save(any(), eq(true));
        verify(delivered, never()).setFulfillmentPrice(any());
        verify(delivered, never()).setStatus(any());
        assertThat(shop.reservations.liveOf(1, 11)).isEqualTo(outcome.reservation());
        assertThat(outcome.reservation().get().language()).isEqualTo("fr-FR");
    }

    @Test
    void what_staff_see_of_it_has_the_lines_the_delivery_that_was_charged_and_no_gift_card() {
        assertThat(pickups.ofNumber(" N-1 ")).singleElement().satisfies(group -> {
            assertThat(group.number()).isEqualTo("N-1");
            assertThat(group.lines()).containsExactly("2 x ");
            assertThat(group.delivery()).isEqualByComparingTo("4.90");
            assertThat(group.verdict().isAllowed()).isTrue();
            assertThat(group.last()).isNull();
        });
        assertThat(pickups.ofNumber("N-2")).isEmpty();
        assertThat(pickups.of(1, 12)).isEmpty();
    }

    @Test
    void an_order_that_cannot_be_written_keeps_neither_place_nor_pickup() throws PricingException {
        when(orders.save(any(), anyBoolean())).thenThrow(new IllegalStateException("somebody else has changed it"));
        assertThatThrownBy(() -> book(TEN)).hasMessage("somebody else has changed it");
        assertThat(shop.reservations.everything()).isEmpty();
        assertThat(shop.taken(TEN)).isZero();
    }

    @Test
    void a_cart_a_cancelled_order_and_a_group_that_is_not_there_have_nothing_to_hand_over() {
        when(order.getStatus()).thenReturn(OrderStatus.IN_PROCESS);
        assertRefused(book(TEN));
        when(order.getStatus()).thenReturn(OrderStatus.CANCELLED);
        assertRefused(book(TEN));
        when(order.getStatus()).thenReturn(OrderStatus.SUBMITTED);
        assertRefused(pickups.book(wish(TEN, Holder.of(1, 12)), Holder.of(1, 12)));
        assertRefused(pickups.book(wish(TEN, Holder.of(2, 11)), Holder.of(2, 11)));
        assertThat(shop.reservations.everything()).isEmpty();
    }

    @Test
    void an_order_that_another_node_cancelled_since_the_page_read_it_has_nothing_to_hand_over() {
        EntityManager em = mock(EntityManager.class);
        when(em.contains(any())).thenReturn(true);
        doAnswer(refreshed -> when(order.getStatus()).thenReturn(OrderStatus.CANCELLED))
                .when(em)
                .refresh(order);
        when(em.createNativeQuery(any())).thenReturn(mock(Query.class, Answers.RETURNS_SELF));
        OrderRows rows = new OrderRows();
        rows.setEntityManager(em);
        hosts.setRows(rows);
        assertRefused(book(TEN));
        assertThat(shop.reservations.everything()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"FULFILLED", "PARTIALLY_FULFILLED", "DELIVERED", "PARTIALLY_DELIVERED"})
    void goods_that_are_under_way_are_not_collected(String status) {
        when(delivered.getStatus()).thenReturn(FulfillmentGroupStatusType.getInstance(status));
        assertRefused(book(TEN));
        assertThat(delivered.getType()).isEqualTo(FulfillmentType.PHYSICAL_SHIP);
    }

    @Test
    void after_a_pickup_that_was_ready_and_cancelled_there_may_be_another_which_waits_to_be_prepared() {
        var first = book(TEN).reservation().get().token();
        shop.movePickup.advance(first, ReservationState.READY, Actor.staff(3), null);
        when(delivered.getStatus()).thenReturn(FulfillmentGroupStatusType.FULFILLED);
        shop.cancelReservation.cancelAlone(first, Actor.staff(3), "another day");
        assertThat(book(TWO).isDone()).isTrue();
        verify(delivered).setStatus(FulfillmentGroupStatusType.getInstance("PROCESSING"));
    }

    private static void assertRefused(ChangeOutcome outcome) {
        assertThat(outcome.verdict().refusals())
                .extracting(Refusal::code)
                .containsExactly(Refusals.NOTHING_TO_HAND_OVER);
    }

    private ChangeOutcome book(SlotId slot) {
        Holder holder = Holder.of(1, 11);
        return pickups.book(wish(slot, holder), holder);
    }

    private StaffWish wish(SlotId slot, Holder holder) {
        var shopper = pickups.of(1, 11).map(StaffOrder::shopper).orElse(Collector.of(holder));
        var theirs = shopper.holder().equals(holder) ? shopper : Collector.of(holder);
        return StaffWish.of(slot, theirs.by(Actor.staff(3)).recording(pickups.record(slot, Set.of())), "they called");
    }
}
