// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.cart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creneau.broadleaf.cart.HostCart.group;
import static org.creneau.broadleaf.cart.HostCart.line;
import static org.creneau.broadleaf.cart.HostCart.order;
import static org.creneau.memory.Shop.slotAt;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.List;
import org.broadleafcommerce.core.order.domain.FulfillmentGroup;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.order.service.FulfillmentGroupService;
import org.broadleafcommerce.core.order.service.type.FulfillmentType;
import org.broadleafcommerce.core.order.service.type.OrderStatus;
import org.broadleafcommerce.core.order.service.workflow.CartOperationRequest;
import org.broadleafcommerce.core.workflow.ProcessContext;
import org.creneau.broadleaf.checkout.Baskets;
import org.creneau.memory.Shop;
import org.creneau.reservation.Collector;
import org.creneau.reservation.Holder;
import org.creneau.reservation.RecheckHold;
import org.creneau.reservation.Reservation;
import org.creneau.slot.Capacity;
import org.creneau.slot.SlotId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** A cart whose groups hold places is changed, saved for later, or its change fails. */
class RecheckingACartTest {
    private static final SlotId TEN = slotAt("2020-11-12T09:00:00Z");
    private static final SlotId NOON = slotAt("2020-11-12T11:00:00Z");

    private final Shop shop = new Shop();
    private final FollowCart following =
            new FollowCart(shop.reservations, shop.releaseHold, new RecheckHold(shop.holdSlot), shop.clock);
    private final RecheckHoldsActivity activity = new RecheckHoldsActivity(following);

    @BeforeEach
    void nineItems() {
        shop.plans.put(
                Shop.POINT,
                Shop.aPlan().capacity(Capacity.ofOrders(2).withItems(9)).build());
    }

    @AfterEach
    void end() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.clearSynchronization();
        }
    }

    @Test
    void a_line_more_takes_more_of_the_slot_and_a_line_less_gives_it_back() {
        hold(11, TEN, 2);
        change(order(1L, of(11, 5)));
        assertThat(items(TEN)).isEqualTo(5);
        change(order(1L, of(11, 1)));
        assertThat(items(TEN)).isEqualTo(1);
        assertThat(shop.booksBalance()).isTrue();
    }

    @Test
    void a_cart_that_outgrew_its_slot_keeps_what_it_had_and_its_time() {
        Reservation hold = hold(11, TEN, 2);
        change(order(1L, of(11, 12)));
        assertThat(live(11)).isEqualTo(hold);
        assertThat(items(TEN)).isEqualTo(2);
    }

    @Test
    void every_group_is_judged_for_what_is_in_it() {
        hold(11, TEN, 2);
        hold(12, NOON, 2);
        change(order(1L, of(11, 3), of(12, 4)));
        assertThat(items(TEN)).isEqualTo(3);
        assertThat(items(NOON)).isEqualTo(4);
        change(order(1L, of(11, 12), of(12, 1)));
        assertThat(items(TEN)).as("does not fit").isEqualTo(3);
        assertThat(items(NOON)).isEqualTo(1);
    }

    @Test
    void what_ran_out_is_not_renewed_and_what_is_being_paid_for_is_not_touched() {
        Reservation hold = hold(11, TEN, 2);
        Reservation paying = shop.useCases
                .verifyHold
                .verify(Collector.of(Holder.of(1, 11)).with(Baskets.plain().of(List.of(of(11, 2)))))
                .reservation()
                .get();
        change(order(1L, of(11, 5)));
        assertThat(live(11)).isEqualTo(paying);
        shop.closePayment.close(hold.token());
        shop.clock.advance(Duration.ofMinutes(31));
        Reservation over = live(11);
        change(order(1L, of(11, 5)));
        assertThat(live(11)).isEqualTo(over);
    }

    @Test
    void within_a_transaction_it_is_judged_after_the_commit_once_and_by_what_is_in_the_cart_then() {
        hold(11, TEN, 2);
        Order cart = order(1L, of(11, 5));
        TransactionSynchronizationManager.initSynchronization();
        change(cart);
        new ReleaseStraysActivity(following).execute(priced(cart));
        change(cart);
        List<TransactionSynchronization> waiting = TransactionSynchronizationManager.getSynchronizations();
        assertThat(waiting).hasSize(1);
        assertThat(items(TEN)).isEqualTo(2);
        waiting.get(0).afterCommit();
        assertThat(items(TEN)).isEqualTo(5);
    }

    @Test
    void a_change_that_rolls_back_leaves_the_hold_as_it_is() {
        Reservation hold = hold(11, TEN, 2);
        TransactionSynchronizationManager.initSynchronization();
        change(order(1L, of(11, 5)));
        TransactionSynchronizationManager.getSynchronizations()
                .get(0)
                .afterCompletion(TransactionSynchronization.STATUS_ROLLED_BACK);
        assertThat(live(11)).isEqualTo(hold);
    }

    @Test
    void a_place_that_another_request_is_taking_for_a_group_of_its_own_stays_until_that_group_is_gone() {
        FulfillmentGroupService groups = mock(FulfillmentGroupService.class);
        FulfillmentGroup made = mock(FulfillmentGroup.class);
        following.setGroups(groups);
        hold(11, TEN, 2);
        hold(21, NOON, 2);
        when(groups.findFulfillmentGroupById(21L)).thenReturn(made);
        change(order(1L, of(11, 2)));
        assertThat(items(NOON)).isEqualTo(2);
        when(groups.findFulfillmentGroupById(21L)).thenReturn(null);
        change(order(1L, of(11, 2)));
        assertThat(items(NOON)).isZero();
        assertThat(items(TEN)).isEqualTo(2);
    }

    @Test
    void pricing_alone_judges_as_well() {
        hold(11, TEN, 2);
        new ReleaseStraysActivity(following).execute(priced(order(1L, of(11, 6))));
        assertThat(items(TEN)).isEqualTo(6);
    }

    @Test
    void a_database_that_is_away_does_not_keep_the_cart_from_being_changed() {
        hold(11, TEN, 2);
        RecheckHold failing = mock(RecheckHold.class);
        when(failing.recheck(any(), any())).thenThrow(new IllegalStateException("away"));
        FollowCart unlucky = new FollowCart(shop.reservations, shop.releaseHold, failing, shop.clock);
        ProcessContext<CartOperationRequest> context = context(order(1L, of(11, 5)));
        assertThat(new RecheckHoldsActivity(unlucky).execute(context)).isSameAs(context);
    }

    @Test
    void an_order_that_is_saved_for_later_or_a_wish_list_holds_nothing_but_what_is_being_paid_for() {
        hold(11, TEN, 2);
        hold(12, NOON, 2);
        shop.useCases.verifyHold.verify(
                Collector.of(Holder.of(1, 12)).with(Baskets.plain().of(List.of(of(12, 2)))));
        Order saved = order(1L, of(11, 2), of(12, 2));
        when(saved.getStatus()).thenReturn(OrderStatus.NAMED);
        change(saved);
        assertThat(shop.taken(TEN)).isZero();
        assertThat(shop.taken(NOON)).isEqualTo(1);
        assertThat(shop.booksBalance()).isTrue();
    }

    @Test
    void an_order_that_is_placed_is_not_judged_again() {
        hold(11, TEN, 2);
        shop.confirmHold.confirm(Holder.of(1, 11));
        Order placed = order(1L, of(11, 5));
        when(placed.getStatus()).thenReturn(OrderStatus.SUBMITTED);
        change(placed);
        assertThat(items(TEN)).isEqualTo(2);
    }

    private static FulfillmentGroup of(long group, int items) {
        return group(group, FulfillmentType.PHYSICAL_PICKUP, line(group * 10, items));
    }

    private Reservation hold(long group, SlotId slot, int items) {
        Collector shopper =
                Collector.of(Holder.of(1, group)).with(Baskets.plain().of(List.of(of(group, items))));
        return shop.holdSlot.hold(slot, shopper).reservation().get();
    }

    private Reservation live(long group) {
        return shop.reservations.liveOf(1, group).get();
    }

    private int items(SlotId slot) {
        return shop.ledger
                .taken(slot.point(), slot.start(), slot.start().plusSeconds(1))
                .at(slot.start())
                .items();
    }

    private void change(Order order) {
        activity.execute(context(order));
    }

    @SuppressWarnings("unchecked")
    private static ProcessContext<CartOperationRequest> context(Order order) {
        ProcessContext<CartOperationRequest> context = mock(ProcessContext.class);
        CartOperationRequest request = mock(CartOperationRequest.class);
        when(request.getOrder()).thenReturn(order);
        when(context.getSeedData()).thenReturn(request);
        return context;
    }

    @SuppressWarnings("unchecked")
    private static ProcessContext<Order> priced(Order order) {
        ProcessContext<Order> context = mock(ProcessContext.class);
        when(context.getSeedData()).thenReturn(order);
        return context;
    }
}
