// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.broadleafcommerce.core.order.domain.FulfillmentGroup;
import org.broadleafcommerce.core.order.domain.Order;
import org.creneau.broadleaf.cart.StaffOrder;
import org.creneau.reservation.ChangeOutcome;
import org.creneau.reservation.Refusals;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationState;
import org.creneau.slot.SlotId;
import org.junit.jupiter.api.Test;

/** Orders that were to be delivered are collected after all, and collected ones elsewhere, while others change the same orders. */
class CollectingADeliveredOrderTest {
    private static final int ROUNDS = 6;

    private final Shop shop = Shop.withPlugin();
    private final Goods book = shop.goods("12.50");
    private final PickupPlace point =
            shop.aPoint().with("city", "Nantes").counting(book, 50).open();
    private final PickupPlace other =
            shop.aPoint().with("city", "Lille").counting(book, 50).open();
    private final SlotId slot = point.slot("2026-06-02T10:00");
    private final SlotId later = other.slot("2026-06-03T11:00");
    private final Clerk clerk = new Clerk(shop);

    @Test
    void theGroupBecomesAPickupGroupInTheTablesAndTheOrderCostsWhatItCost() {
        Shopper camille = delivered();
        var total = camille.order(Order::getTotal);
        StaffOrder seen = clerk.opens(camille.orderId()).get(0);
        assertThat(seen.lines()).containsExactly("2 x " + book.name());
        assertThat(seen.verdict().isAllowed()).isTrue();

        assertThat(clerk.gives(camille.orderId(), slot).isDone()).isTrue();

        assertThat(camille.reservation().state()).isEqualTo(ReservationState.CONFIRMED);
        assertThat(camille.order(Orders::groups)).containsExactly("PHYSICAL_PICKUP: 2");
        assertThat(camille.order(Orders::cities)).containsExactly("Nantes");
        String option = camille.order(order ->
                groupOf(order).getFulfillmentOption().getFulfillmentType().getType());
        assertThat(option).isEqualTo("PHYSICAL_PICKUP");
        assertThat(camille.order(Order::getTotal)).isEqualTo(total);
        assertThat(shop.books.orderStatus(camille.orderId())).isEqualTo("SUBMITTED");
        assertThat(shop.books.taken(slot)).isEqualTo(1);
        assertThat(shop.books.takenOfShelf(point, book)).isEqualTo(2);
        assertThat(shop.books.messages(camille.orderId())).containsExactly("CONFIRMED");
    }

    @Test
    void itIsPreparedHandedOverAndOwnedByNoJobOfThePluginThatTakesItBack() {
        Shopper camille = delivered();
        clerk.gives(camille.orderId(), slot);

        shop.jobs.reconcile();
        assertThat(camille.reservation().state()).isEqualTo(ReservationState.CONFIRMED);
        assertThat(shop.counter.handOver(camille.reservation()).isDone()).isTrue();
        shop.jobs.writeGroupStatuses();

        assertThat(shop.books.groupStatus(camille.orderId())).isEqualTo("DELIVERED");
        assertThat(shop.books.onShelf(point, book)).isEqualTo(48);
    }

    @Test
    void anOrderThatAnotherNodeCancelsWhileThePageIsOpenHasNothingToHandOver() {
        Shopper camille = delivered();

        ChangeOutcome outcome = clerk.gives(camille.orderId(), slot, () -> cancelsElsewhere(camille));

        assertThat(outcome.verdict().isRefusedFor(Refusals.NOTHING_TO_HAND_OVER))
                .isTrue();
        assertThat(shop.books.orderStatus(camille.orderId())).isEqualTo("CANCELLED");
        assertThat(shop.books.states(camille.orderId())).isEmpty();
        assertThat(shop.books.taken(slot)).isZero();
    }

    @Test
    void aParcelThatLeavesWhileThePageIsOpenIsNotCollectedAndStaysGone() {
        Shopper camille = delivered();

        ChangeOutcome outcome = clerk.gives(
                camille.orderId(),
                slot,
                () -> shop.books.execute(
                        "UPDATE BLC_FULFILLMENT_GROUP SET STATUS = 'FULFILLED' WHERE ORDER_ID = ?", camille.orderId()));

        assertThat(outcome.verdict().isRefusedFor(Refusals.NOTHING_TO_HAND_OVER))
                .isTrue();
        assertThat(shop.books.groupStatus(camille.orderId())).isEqualTo("FULFILLED");
        assertThat(shop.books.taken(slot)).isZero();
    }

    @Test
    void ofTwoWhoGiveItDifferentPickupsAtOnceOneDoesAndTheOtherIsTold() {
        for (int round = 0; round < ROUNDS; round++) {
            Shopper camille = delivered();
            long order = camille.orderId();
            int before = shop.books.taken(slot) + shop.books.taken(later);

            List<ChangeOutcome> outcomes =
                    Together.of(() -> clerk.gives(order, slot), () -> new Clerk(shop).gives(order, later));

            assertThat(outcomes).filteredOn(ChangeOutcome::isDone).hasSize(1);
            assertThat(outcomes)
                    .filteredOn(outcome -> outcome.verdict().isRefusedFor(Refusals.CONFIRMED))
                    .hasSize(1);
            assertThat(shop.books.taken(slot) + shop.books.taken(later)).isEqualTo(before + 1);
            assertShowsWhereItIsCollected(camille);
        }
    }

    @Test
    void anOrderThatIsCancelledInTheSameMomentStaysCancelledAndKeepsNoPlace() {
        for (int round = 0; round < ROUNDS; round++) {
            Shopper camille = delivered();
            long order = camille.orderId();

            Together.of(() -> clerk.gives(order, slot), () -> cancels(order));
            shop.jobs.reconcile();
            shop.letPass(Duration.ofMinutes(2));
            shop.jobs.reconcile();

            assertThat(shop.books.orderStatus(order)).isEqualTo("CANCELLED");
            assertThat(shop.books.taken(slot)).isZero();
            assertThat(shop.books.takenOfShelf(point, book)).isZero();
        }
    }

    @Test
    void ofTwoWhoMoveItToDifferentPointsAtOnceOneIsToldAndTheOrderShowsWhereItIsCollected() {
        PickupPlace third =
                shop.aPoint().with("city", "Brest").counting(book, 50).open();
        for (int round = 0; round < ROUNDS; round++) {
            Shopper camille = shop.aShopper().puts(book, 2).collectsAt(slot);
            camille.checksOut();
            long order = camille.orderId();

            List<ChangeOutcome> outcomes = Together.of(
                    () -> clerk.moves(order, later, () -> {}),
                    () -> new Clerk(shop).moves(order, third.slot("2026-06-03T11:00"), () -> {}));

            assertThat(outcomes).filteredOn(ChangeOutcome::isDone).hasSize(1);
            assertThat(outcomes)
                    .filteredOn(outcome -> outcome.verdict().isRefusedFor(Refusals.CHANGED_SINCE))
                    .hasSize(1);
            assertShowsWhereItIsCollected(camille);
        }
    }

    @Test
    void anOrderThatAnotherNodeCancelsWhileThePageIsOpenIsNotMovedAndStaysCancelled() {
        Shopper camille = shop.aShopper().puts(book, 2).collectsAt(slot);
        camille.checksOut();

        ChangeOutcome outcome = clerk.moves(camille.orderId(), later, () -> cancelsElsewhere(camille));

        assertThat(outcome.verdict().isRefusedFor(Refusals.NOTHING_TO_HAND_OVER))
                .isTrue();
        assertThat(shop.books.orderStatus(camille.orderId())).isEqualTo("CANCELLED");
        assertThat(shop.books.taken(later)).isZero();
    }

    /** What Broadleaf's rows got since the page was read is there afterwards, too. */
    @Test
    void aMoveToAnotherPointPutsNothingBackThatOthersWroteSinceThePageWasRead() {
        Shopper camille = shop.aShopper().puts(book, 2).collectsAt(slot);
        camille.checksOut();
        long order = camille.orderId();

        ChangeOutcome outcome = clerk.moves(
                order,
                later,
                () -> shop.books.execute(
                        "UPDATE BLC_FULFILLMENT_GROUP SET STATUS = 'SHIPPED_BY_HAND' WHERE ORDER_ID = ?", order));

        assertThat(outcome.isDone()).isTrue();
        assertThat(camille.order(Orders::cities)).containsExactly("Lille");
        assertThat(shop.books.groupStatus(order)).isEqualTo("SHIPPED_BY_HAND");
    }

    private Shopper delivered() {
        Shopper camille = shop.aShopper().puts(book, 2);
        assertThat(camille.checksOut().thrown()).isNull();
        return camille;
    }

    private void cancelsElsewhere(Shopper shopper) {
        shop.elsewhere(() -> cancels(shopper.orderId()));
    }

    private ChangeOutcome cancels(long order) {
        shop.books.execute("UPDATE BLC_ORDER SET ORDER_STATUS = 'CANCELLED' WHERE ORDER_ID = ?", order);
        return null;
    }

    private void assertShowsWhereItIsCollected(Shopper shopper) {
        Reservation pickup = shopper.reservation();
        String city = shop.books.city(pickup.slotId().point());
        assertThat(shopper.order(Orders::cities)).containsExactly(city);
    }

    private static FulfillmentGroup groupOf(Order order) {
        return order.getFulfillmentGroups().get(0);
    }
}
