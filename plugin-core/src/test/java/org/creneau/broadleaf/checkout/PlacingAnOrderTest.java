// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creneau.broadleaf.cart.HostCart.collected;
import static org.creneau.broadleaf.cart.HostCart.group;
import static org.creneau.broadleaf.cart.HostCart.line;
import static org.creneau.broadleaf.cart.HostCart.order;
import static org.creneau.memory.Shop.slotAt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import org.broadleafcommerce.core.checkout.service.workflow.CheckoutSeed;
import org.broadleafcommerce.core.order.domain.FulfillmentGroup;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.order.service.type.FulfillmentType;
import org.broadleafcommerce.core.workflow.ProcessContext;
import org.creneau.eligibility.Journeys;
import org.creneau.eligibility.PointIsActive;
import org.creneau.memory.Shop;
import org.creneau.reservation.Collector;
import org.creneau.reservation.Holder;
import org.creneau.reservation.Promises;
import org.creneau.reservation.Refusals;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationState;
import org.creneau.reservation.VerifyHold;
import org.creneau.slot.Basket;
import org.creneau.slot.Capacity;
import org.creneau.slot.SlotId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Checkout verifies every place before payment and makes it a reservation after it. */
class PlacingAnOrderTest {
    private static final Basket ONE_LINE = Baskets.plain().of(List.of(collected(11L)));
    private static final SlotId TEN = slotAt("2020-11-12T09:00:00Z");
    private static final Holder FIRST = Holder.of(1, 11);
    private static final Holder SECOND = Holder.of(1, 12);

    private final Shop shop = new Shop();
    private final VerifyHoldActivity verify = new VerifyHoldActivity(new VerifyHold(shop.holdSlot), Journeys.untold());
    private final ConfirmHoldActivity confirm = new ConfirmHoldActivity(shop.confirmHold);
    private final UnconfirmHoldHandler unconfirm = new UnconfirmHoldHandler(shop.unconfirmHold);
    private RecordedStates states;

    @BeforeEach
    void recordStates() {
        states = RecordedStates.installed();
    }

    @Test
    void an_order_that_holds_its_slot_passes_to_payment_and_keeps_it_meanwhile() throws Exception {
        Reservation hold = hold(FIRST);
        ProcessContext<CheckoutSeed> context = checkout(order(1L, collected(11L)));
        assertThat(verify.execute(context)).isSameAs(context);
        assertThat(stored(hold).payingSince()).isEqualTo(Shop.EIGHT);
        assertThat(stored(hold).expiresAt()).isAfter(hold.expiresAt());
    }

    @Test
    void a_payment_that_is_declined_leaves_an_ordinary_hold() throws Exception {
        Reservation hold = hold(FIRST);
        ProcessContext<CheckoutSeed> context = checkout(order(1L, collected(11L)));
        verify.execute(context);
        states.rollBack(new ClosePaymentHandler(shop.closePayment), verify, context);
        assertThat(stored(hold).payingSince()).isNull();
        assertThat(stored(hold).expiresAt()).isEqualTo(hold.expiresAt());
        assertThat(stored(hold).state()).isEqualTo(ReservationState.HELD);
    }

    @Test
    void an_order_that_grew_since_takes_more_of_its_slot() throws Exception {
        Reservation hold = hold(FIRST);
        FulfillmentGroup three = group(11L, FulfillmentType.PHYSICAL_PICKUP, line(110L, 3));
        verify.execute(checkout(order(1L, three)));
        assertThat(stored(hold).load().items()).isEqualTo(3);
        assertThat(shop.booksBalance()).isTrue();
    }

    @Test
    void an_order_that_outgrew_its_slot_is_refused_before_payment_and_keeps_its_hold() {
        shop.plans.put(
                Shop.POINT,
                Shop.aPlan().capacity(Capacity.ofOrders(2).withItems(2)).build());
        Reservation hold = hold(FIRST);
        FulfillmentGroup three = group(11L, FulfillmentType.PHYSICAL_PICKUP, line(110L, 3));
        assertThatThrownBy(() -> verify.execute(checkout(order(1L, three))))
                .isInstanceOfSatisfying(
                        PickupRefusedException.class,
                        e -> assertThat(e.verdict().isRefusedFor("slot-full-items"))
                                .isTrue());
        assertThat(stored(hold)).isEqualTo(hold);
    }

    @Test
    void a_point_that_was_closed_since_is_refused_before_payment_and_the_time_for_it_ends() throws Exception {
        Reservation hold = hold(FIRST);
        verify.setPromises(new KeptPromises(new Promises(shop.points, shop.plans, Shop.OUTINGS), shop.clock));
        ProcessContext<CheckoutSeed> context = checkout(order(1L, collected(11L)));
        verify.execute(context);
        shop.points.put(Shop.aPoint().active(false).build());
        assertThatThrownBy(() -> verify.execute(context))
                .isInstanceOfSatisfying(
                        PickupRefusedException.class,
                        e -> assertThat(e.verdict().isRefusedFor(PointIsActive.CODE))
                                .isTrue());
        states.rollBack(new ClosePaymentHandler(shop.closePayment), verify, context);
        assertThat(stored(hold).payingSince()).isNull();
        assertThat(stored(hold).state()).isEqualTo(ReservationState.HELD);
    }

    @Test
    void an_order_that_never_chose_a_slot_is_refused_before_payment() {
        assertThatThrownBy(() -> verify.execute(checkout(order(1L, collected(11L)))))
                .isInstanceOfSatisfying(
                        PickupRefusedException.class,
                        e -> assertThat(e.verdict().isRefusedFor(Refusals.UNKNOWN))
                                .isTrue())
                .hasMessageContaining("refused");
    }

    @Test
    void an_order_without_pickup_passes_unless_the_shop_only_lets_collect() throws Exception {
        ProcessContext<CheckoutSeed> shipped = checkout(order(1L, group(11L, null, line(1L, 1))));
        assertThat(verify.execute(shipped)).isSameAs(shipped);
        verify.setCollectOnly(true);
        assertThatThrownBy(() -> verify.execute(shipped))
                .isInstanceOfSatisfying(
                        PickupRefusedException.class,
                        e -> assertThat(e.verdict().isRefusedFor(VerifyHoldActivity.NOT_CHOSEN))
                                .isTrue());
    }

    @Test
    void every_group_is_confirmed_and_noted_for_rollback() throws Exception {
        Reservation first = hold(FIRST);
        Reservation second = hold(SECOND);
        confirm.execute(checkout(order(1L, collected(11L), collected(12L))));
        assertThat(stored(first).state()).isEqualTo(ReservationState.CONFIRMED);
        assertThat(stored(second).state()).isEqualTo(ReservationState.CONFIRMED);
        assertThat(states.states)
                .extracting(state -> TokenRollback.noted(state))
                .containsExactly(second.token(), first.token());
    }

    @Test
    void a_second_group_that_is_lost_undoes_the_first() throws Exception {
        Reservation first = hold(FIRST);
        hold(SECOND);
        shop.releaseHold.release(SECOND);
        ProcessContext<CheckoutSeed> context = checkout(order(1L, collected(11L), collected(12L)));
        assertThatThrownBy(() -> confirm.execute(context))
                .isInstanceOfSatisfying(
                        PickupRefusedException.class,
                        e -> assertThat(e.verdict().isRefusedFor(Refusals.ENDED))
                                .isTrue());
        assertThat(states.states).hasSize(1);
        states.rollBack(unconfirm, confirm, context);
        assertThat(stored(first).state()).isEqualTo(ReservationState.HELD);
        assertThat(shop.booksBalance()).isTrue();
    }

    @Test
    void a_failure_after_the_confirmation_leaves_the_shopper_a_fresh_hold() throws Exception {
        Reservation hold = hold(FIRST);
        ProcessContext<CheckoutSeed> context = checkout(order(1L, collected(11L)));
        shop.clock.advance(Duration.ofMinutes(10));
        confirm.execute(context);
        states.rollBack(unconfirm, confirm, context);
        assertThat(stored(hold).state()).isEqualTo(ReservationState.HELD);
        assertThat(stored(hold).expiresAt()).isEqualTo(Shop.EIGHT.plus(Duration.ofMinutes(25)));
    }

    private Reservation hold(Holder holder) {
        return shop.holdSlot
                .hold(TEN, Collector.of(holder).with(ONE_LINE))
                .reservation()
                .get();
    }

    private Reservation stored(Reservation reservation) {
        return shop.reservations.find(reservation.token()).get();
    }

    @SuppressWarnings("unchecked")
    private static ProcessContext<CheckoutSeed> checkout(Order order) {
        ProcessContext<CheckoutSeed> context = mock(ProcessContext.class);
        when(context.getSeedData()).thenReturn(new CheckoutSeed(order, new HashMap<>()));
        return context;
    }
}
