// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.cart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creneau.broadleaf.cart.HostCart.collected;
import static org.creneau.broadleaf.cart.HostCart.group;
import static org.creneau.broadleaf.cart.HostCart.line;
import static org.creneau.broadleaf.cart.HostCart.order;
import static org.creneau.memory.Shop.slotAt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.List;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.order.service.OrderService;
import org.broadleafcommerce.core.order.service.type.FulfillmentType;
import org.broadleafcommerce.core.order.service.type.OrderStatus;
import org.broadleafcommerce.core.workflow.ProcessContext;
import org.broadleafcommerce.profile.core.domain.Customer;
import org.broadleafcommerce.profile.core.service.CustomerService;
import org.creneau.memory.Shop;
import org.creneau.reservation.Collector;
import org.creneau.reservation.Holder;
import org.creneau.reservation.RecheckHold;
import org.creneau.reservation.ReleaseHold;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.Reservations;
import org.creneau.slot.SlotId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** A cart that is emptied, delivered or left behind gives its places back at once. */
class ReleasingWhatIsNoLongerCollectedTest {
    private static final SlotId TEN = slotAt("2020-11-12T09:00:00Z");

    private final Shop shop = new Shop();
    private final ReleaseStraysActivity activity = new ReleaseStraysActivity(following(shop.reservations));

    @AfterEach
    void end() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.clearSynchronization();
        }
    }

    @Test
    void a_cart_whose_group_went_with_its_last_line_gives_its_place_back() {
        hold(11);
        price(order(1L));
        assertThat(shop.taken(TEN)).isZero();
        assertThat(shop.booksBalance()).isTrue();
    }

    @Test
    void a_pickup_group_without_a_line_holds_nothing() {
        hold(11);
        price(order(1L, group(11L, FulfillmentType.PHYSICAL_PICKUP)));
        assertThat(shop.taken(TEN)).isZero();
    }

    @Test
    void a_group_that_is_shipped_by_now_gives_its_place_back() {
        hold(11);
        shop.clock.advance(Duration.ofSeconds(11));
        price(order(1L, group(11L, FulfillmentType.PHYSICAL_SHIP, line(1L, 1))));
        assertThat(shop.taken(TEN)).isZero();
    }

    @Test
    void a_slot_that_was_held_just_now_is_left_for_the_request_that_is_about_to_change_the_cart() {
        hold(11);
        shop.clock.advance(Duration.ofSeconds(9));
        price(order(1L, group(11L, null, line(1L, 1))));
        assertThat(shop.taken(TEN)).isEqualTo(1);
    }

    @Test
    void what_is_collected_still_and_what_other_carts_hold_is_left_alone() {
        hold(11);
        shop.holdSlot.hold(TEN, Holder.of(2, 21));
        shop.clock.advance(Duration.ofMinutes(1));
        price(order(1L, collected(11L)));
        assertThat(shop.taken(TEN)).isEqualTo(2);
    }

    @Test
    void an_order_that_is_placed_keeps_its_place_whatever_becomes_of_its_groups() {
        hold(11);
        shop.confirmHold.confirm(Holder.of(1, 11));
        price(order(1L));
        assertThat(shop.taken(TEN)).isEqualTo(1);
        hold(12);
        Order placed = order(1L);
        when(placed.getStatus()).thenReturn(OrderStatus.SUBMITTED);
        price(placed);
        assertThat(shop.taken(TEN)).isEqualTo(2);
    }

    @Test
    void a_cart_that_is_not_stored_yet_is_not_asked_about() {
        price(order(null));
        assertThat(shop.booksBalance()).isTrue();
    }

    @Test
    void within_a_transaction_the_place_is_given_back_after_its_commit_and_asked_for_once() {
        hold(11);
        Order emptied = order(1L);
        TransactionSynchronizationManager.initSynchronization();
        price(emptied);
        price(emptied);
        assertThat(shop.taken(TEN)).isEqualTo(1);
        List<TransactionSynchronization> waiting = TransactionSynchronizationManager.getSynchronizations();
        assertThat(waiting).hasSize(1);
        waiting.get(0).afterCommit();
        assertThat(shop.taken(TEN)).isZero();
    }

    @Test
    void a_transaction_that_rolls_back_leaves_the_place_where_it_is() {
        hold(11);
        TransactionSynchronizationManager.initSynchronization();
        price(order(1L));
        TransactionSynchronizationManager.getSynchronizations()
                .get(0)
                .afterCompletion(TransactionSynchronization.STATUS_ROLLED_BACK);
        assertThat(shop.taken(TEN)).isEqualTo(1);
    }

    @Test
    void a_database_that_is_away_does_not_keep_the_cart_from_being_priced() {
        Reservations away = mock(Reservations.class);
        when(away.allLiveOfOrder(anyLong())).thenThrow(new IllegalStateException("away"));
        ProcessContext<Order> context = context(order(1L));
        assertThat(new ReleaseStraysActivity(following(away)).execute(context)).isSameAs(context);
    }

    @Test
    void who_signs_out_leaves_no_hold_but_one_that_is_being_paid_for() {
        hold(11);
        assertThat(abandon("jeanne")).isEqualTo(1);
        assertThat(shop.taken(TEN)).isZero();
        hold(12);
        shop.useCases.verifyHold.verify(Collector.of(Holder.of(1, 12)));
        assertThat(abandon("jeanne")).isZero();
        assertThat(shop.taken(TEN)).isEqualTo(1);
        shop.clock.advance(Duration.ofMinutes(31));
        assertThat(abandon("jeanne")).isEqualTo(1);
    }

    @Test
    void who_signs_out_keeps_what_is_ordered_and_nobody_unknown_leaves_anything() {
        hold(11);
        shop.confirmHold.confirm(Holder.of(1, 11));
        assertThat(abandon("jeanne")).isZero();
        assertThat(abandon("nobody")).isZero();
        assertThat(shop.taken(TEN)).isEqualTo(1);
    }

    private FollowCart following(Reservations reservations) {
        return new FollowCart(reservations, shop.releaseHold, new RecheckHold(shop.holdSlot), shop.clock);
    }

    private int abandon(String username) {
        CustomerService customers = mock(CustomerService.class);
        OrderService orders = mock(OrderService.class);
        Customer jeanne = mock(Customer.class);
        Order cart = order(1L);
        when(customers.readCustomerByUsername("jeanne")).thenReturn(jeanne);
        when(orders.findCartForCustomer(jeanne)).thenReturn(cart);
        ReleaseHold release = shop.releaseHold;
        return new AbandonCart(customers, orders, shop.reservations, release).abandon(username);
    }

    private Reservation hold(long group) {
        return shop.holdSlot.hold(TEN, Holder.of(1, group)).reservation().get();
    }

    private void price(Order order) {
        activity.execute(context(order));
    }

    @SuppressWarnings("unchecked")
    private static ProcessContext<Order> context(Order order) {
        ProcessContext<Order> context = mock(ProcessContext.class);
        when(context.getSeedData()).thenReturn(order);
        return context;
    }
}
