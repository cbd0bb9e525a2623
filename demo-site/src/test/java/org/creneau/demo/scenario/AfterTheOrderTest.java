// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Set;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.order.service.OrderService;
import org.broadleafcommerce.core.order.service.type.OrderStatus;
import org.creneau.broadleaf.cart.MovePlacedOrder;
import org.creneau.reservation.Actor;
import org.creneau.reservation.CancelReservation;
import org.creneau.reservation.ChangeOutcome;
import org.creneau.reservation.ReservationState;
import org.creneau.slot.SlotId;
import org.junit.jupiter.api.Test;

/** Orders that end, by whatever hand, and what Broadleaf's rows say of a pickup. */
class AfterTheOrderTest {
    private final Shop shop = Shop.withPlugin();
    private final Goods book = shop.goods("12.50");
    private final PickupPlace point = shop.aPoint().counting(book, 5).open();
    private final SlotId slot = point.slot("2026-06-02T10:00");
    private final Shopper camille = shop.aShopper().puts(book, 2).collectsAt(slot);

    @Test
    void anOrderThatAnotherSystemCancelsGivesPlaceAndGoodsBack() {
        camille.checksOut();
        shop.books.execute("UPDATE BLC_ORDER SET ORDER_STATUS = 'CANCELLED' WHERE ORDER_ID = ?", camille.orderId());

        shop.jobs.reconcile();

        assertThat(shop.books.states(camille.orderId())).containsExactly("CANCELLED");
        assertGivenBack();
        assertThat(shop.books.messages(camille.orderId())).contains("CANCELLED");
    }

    @Test
    void anOrderThatIsDeletedGivesPlaceAndGoodsBackAndNobodyIsWrittenTo() {
        camille.checksOut();
        shop.letPass(Duration.ofMinutes(1));
        camille.withOrder(
                order -> shop.bean("blOrderService", OrderService.class).deleteOrder(order));
        assertThat(shop.books.orderStatus(camille.orderId())).isEqualTo("gone");

        shop.jobs.reconcile();

        assertThat(shop.books.states(camille.orderId())).containsExactly("CANCELLED");
        assertGivenBack();
        assertThat(shop.books.messages(camille.orderId())).doesNotContain("CANCELLED");
    }

    @Test
    void aCartThatIsDeletedGivesItsHoldBack() {
        camille.withOrder(
                order -> shop.bean("blOrderService", OrderService.class).cancelOrder(order));

        shop.jobs.reconcile();

        assertThat(shop.books.states(camille.orderId())).containsExactly("CANCELLED");
        assertGivenBack();
    }

    @Test
    void aCartThatIsSavedForLaterHoldsNothing() {
        camille.withOrder(cart -> {
            cart.setStatus(OrderStatus.NAMED);
            cart.setName("For Christmas");
            Shop.call(() -> shop.bean("blOrderService", OrderService.class).save(cart, false));
        });

        shop.jobs.reconcile();

        assertThat(camille.reservations()).isEmpty();
        assertGivenBack();
    }

    @Test
    void aCartThatIsOnlyFilledKeepsItsHold() {
        shop.jobs.reconcile();

        assertThat(camille.reservation().state()).isEqualTo(ReservationState.HELD);
    }

    @Test
    void anOrderOfAWordThatNobodyTaughtThePluginStays() {
        camille.checksOut();
        shop.books.execute("UPDATE BLC_ORDER SET ORDER_STATUS = 'ARCHIVED' WHERE ORDER_ID = ?", camille.orderId());

        shop.jobs.reconcile();

        assertThat(camille.reservation().state()).isEqualTo(ReservationState.CONFIRMED);
    }

    @Test
    void aNodeThatDiedBeforeTheOrderWasPlacedLeavesAHoldThatRunsOut() {
        camille.checksOut();
        shop.books.execute("UPDATE BLC_ORDER SET ORDER_STATUS = 'IN_PROCESS' WHERE ORDER_ID = ?", camille.orderId());
        shop.jobs.reconcile();
        assertThat(camille.reservation().state()).isEqualTo(ReservationState.CONFIRMED);

        shop.letPass(Duration.ofMinutes(31));
        shop.jobs.reconcile();
        assertThat(camille.reservation().state()).isEqualTo(ReservationState.HELD);

        shop.letPass(Duration.ofMinutes(16));
        shop.jobs.sweep();
        assertThat(camille.reservations()).isEmpty();
        assertGivenBack();
    }

    @Test
    void anOrderPlacedWhileItsPlaceWasDoubtedIsConfirmedAgain() {
        camille.checksOut();
        shop.books.execute("UPDATE BLC_ORDER SET ORDER_STATUS = 'IN_PROCESS' WHERE ORDER_ID = ?", camille.orderId());
        shop.letPass(Duration.ofMinutes(31));
        shop.jobs.reconcile();
        shop.books.execute("UPDATE BLC_ORDER SET ORDER_STATUS = 'SUBMITTED' WHERE ORDER_ID = ?", camille.orderId());

        shop.jobs.reconcile();

        assertThat(camille.reservation().state()).isEqualTo(ReservationState.CONFIRMED);
        assertThat(shop.books.taken(slot)).isEqualTo(1);
    }

    @Test
    void theGroupsStatusFollowsThePickup() {
        camille.checksOut();
        assertThat(groupStatusAfter(ReservationState.PREPARING)).isEqualTo("PROCESSING");
        assertThat(groupStatusAfter(ReservationState.READY)).isEqualTo("FULFILLED");
        assertThat(groupStatusAfter(ReservationState.COLLECTED)).isEqualTo("DELIVERED");
    }

    @Test
    void aWordThatTheShopWroteItselfStays() {
        camille.checksOut();
        shop.books.execute(
                "UPDATE BLC_FULFILLMENT_GROUP SET STATUS = 'SHIPPED_BY_HAND' WHERE ORDER_ID = ?", camille.orderId());

        assertThat(groupStatusAfter(ReservationState.PREPARING)).isEqualTo("SHIPPED_BY_HAND");
    }

    @Test
    void staffCancelAndOrderAndPickupEndTogether() {
        camille.checksOut();

        camille.withOrder(order -> shop.transaction(() -> {
            order.setStatus(OrderStatus.CANCELLED);
            shop.bean("blOrderService", OrderService.class).save(order, false);
            return shop.counter.cancelAll(order.getId());
        }));

        assertThat(shop.books.orderStatus(camille.orderId())).isEqualTo("CANCELLED");
        assertThat(shop.books.states(camille.orderId())).containsExactly("CANCELLED");
        assertGivenBack();
    }

    @Test
    void aCancellationThatTheShopRollsBackNeverWas() {
        camille.checksOut();

        assertThatThrownBy(() -> shop.transaction(() -> {
                    shop.counter.cancelAll(camille.orderId());
                    throw new IllegalStateException("the refund failed");
                }))
                .hasMessage("the refund failed");

        assertThat(camille.reservation().state()).isEqualTo(ReservationState.CONFIRMED);
        assertThat(shop.books.taken(slot)).isEqualTo(1);
        assertThat(shop.books.takenOfShelf(point, book)).isEqualTo(2);
        assertThat(shop.books.messages(camille.orderId())).containsExactly("CONFIRMED");
    }

    @Test
    void aShopperCancelsInTimeAndNotTooLate() {
        camille.checksOut();
        shop.itIs("2026-06-02T08:30");
        assertThat(cancelsThemselves().verdict().isRefusedFor("too-late-to-change"))
                .isTrue();
        assertThat(camille.reservation().state()).isEqualTo(ReservationState.CONFIRMED);

        shop.itIs("2026-06-02T07:59");
        assertThat(cancelsThemselves().isDone()).isTrue();
        assertGivenBack();
    }

    @Test
    void aPlacedOrderMovesToAnotherPointWithItsAddressAndItsPrice() {
        PickupPlace other = shop.aPoint()
                .with("city", "Lille")
                .asking("0.00")
                .counting(book, 2)
                .open();
        camille.checksOut();

        ChangeOutcome moved = camille.order(order -> shop.bean("creneauMovePlacedOrder", MovePlacedOrder.class)
                .move(camille.reservation(), other.slot("2026-06-03T10:00"), Set.of()));

        assertThat(moved.isDone()).isTrue();
        assertThat(shop.books.takenOfShelf(point, book)).isZero();
        assertThat(shop.books.takenOfShelf(other, book)).isEqualTo(2);
        assertThat(camille.order(Orders::cities)).containsExactly("Lille");
        assertThat(camille.order(Order::getTotal)).isEqualTo(OrderingContract.euros("25.00"));
    }

    private ChangeOutcome cancelsThemselves() {
        return shop.bean("creneauCancelReservation", CancelReservation.class)
                .cancelAlone(
                        camille.reservation().token(),
                        Actor.shopper(camille.reservation().holder()),
                        "changed my mind");
    }

    private String groupStatusAfter(ReservationState next) {
        shop.counter.advance(camille.reservation(), next);
        shop.jobs.writeGroupStatuses();
        return shop.books.groupStatus(camille.orderId());
    }

    private void assertGivenBack() {
        assertThat(shop.books.taken(slot)).isZero();
        assertThat(shop.books.takenOfShelf(point, book)).isZero();
    }
}
