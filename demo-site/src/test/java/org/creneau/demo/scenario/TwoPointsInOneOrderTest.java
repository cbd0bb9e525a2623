// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creneau.demo.scenario.OrderingContract.euros;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.broadleafcommerce.core.order.domain.Order;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationState;
import org.creneau.slot.SlotId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One order, collected at two points: paid once, all of it placed or none. */
class TwoPointsInOneOrderTest {
    private final Shop shop = Shop.withPlugin();
    private final Goods book = shop.goods("12.50");
    private final Goods toy = shop.goods("20.00");
    private final PickupPlace bookshop = shop.aPoint().asking("2.00").open();
    private final PickupPlace toyshop =
            shop.aPoint().takingOrders(1).asking("1.00").open();
    private final SlotId morning = bookshop.slot("2026-06-02T10:00");
    private final SlotId noon = toyshop.slot("2026-06-02T12:00");
    private final Shopper camille = shop.aShopper().puts(book).puts(toy);

    @BeforeEach
    void bothSlotsAreHeld() {
        assertThat(new SeveralPoints(camille)
                        .asksFor(Map.of(book, morning, toy, noon))
                        .isHeld())
                .isTrue();
    }

    @Test
    void bothPointsHaveTheirPlaceAndTheirFee() {
        assertThat(camille.cart(Orders::groups)).containsExactly("PHYSICAL_PICKUP: 1", "PHYSICAL_PICKUP: 1");
        assertThat(camille.cart(Order::getTotal)).isEqualTo(euros("35.50"));

        assertThat(camille.checksOut().thrown()).isNull();

        assertThat(states()).containsOnly(ReservationState.CONFIRMED).hasSize(2);
        assertThat(shop.books.taken(morning)).isEqualTo(1);
        assertThat(shop.books.taken(noon)).isEqualTo(1);
        assertThat(camille.order(Orders::paid)).isEqualTo(euros("35.50"));
        assertThat(shop.books.messages(camille.orderId())).containsExactly("CONFIRMED", "CONFIRMED");
    }

    @Test
    void ifOnePlaceIsLostNoneIsPaidFor() {
        shop.gateway().whilePaying(camille.orderId(), () -> {
            shop.letPass(Duration.ofMinutes(45));
            shop.jobs.sweep();
            shop.elsewhere(() -> shop.aShopper().puts(toy).collectsAt(noon));
        });

        assertThat(camille.checksOut().isPlaced()).isFalse();

        assertThat(camille.order(Orders::paid)).isEqualTo(euros("0.00"));
        assertThat(shop.books.orderStatus(camille.orderId())).isEqualTo("IN_PROCESS");
        assertThat(states()).doesNotContain(ReservationState.CONFIRMED);
        assertThat(shop.books.messages(camille.orderId())).isEmpty();
        shop.letPass(Duration.ofMinutes(16));
        shop.jobs.sweep();
        assertThat(shop.books.taken(morning)).isZero();
        assertThat(shop.books.taken(noon)).isZero();
    }

    @Test
    void aLaterStepThatFailsMakesBothHoldsAgain() {
        try (Steps.Step step = shop.steps.after("blCheckoutWorkflow", "blCompleteOrderActivity", () -> {
            throw new IllegalStateException("another module fails");
        })) {
            assertThat(camille.checksOut().isPlaced()).isFalse();
        }

        assertThat(states()).containsOnly(ReservationState.HELD).hasSize(2);
        assertThat(camille.checksOut().thrown()).isNull();
        assertThat(states()).containsOnly(ReservationState.CONFIRMED).hasSize(2);
    }

    @Test
    void oneOfTheTwoIsCancelledAndTheOtherStays() {
        camille.checksOut();
        Reservation atNoon = at(noon);

        assertThat(shop.counter
                        .cancel(camille.orderId(), List.of(atNoon.holder().groupId()))
                        .isDone())
                .isTrue();

        assertThat(shop.books.taken(noon)).isZero();
        assertThat(camille.reservation().slotId()).isEqualTo(morning);
        assertThat(camille.reservation().state()).isEqualTo(ReservationState.CONFIRMED);
        assertThat(shop.aShopper().puts(toy).asksFor(noon).isHeld()).isTrue();
    }

    @Test
    void aGroupThatAnotherSystemTakesOutGivesItsPlaceBack() {
        camille.checksOut();
        Reservation atNoon = at(noon);
        long group = atNoon.holder().groupId();
        shop.books.execute("DELETE FROM BLC_FULFILLMENT_GROUP_ITEM WHERE FULFILLMENT_GROUP_ID = ?", group);
        shop.books.execute("DELETE FROM BLC_FULFILLMENT_GROUP WHERE FULFILLMENT_GROUP_ID = ?", group);

        shop.jobs.reconcile();

        assertThat(shop.books.taken(noon)).isZero();
        assertThat(camille.reservation().slotId()).isEqualTo(morning);
    }

    @Test
    void whoTakesOneLineOutGivesItsPlaceBackAndPaysForTheRest() {
        camille.removes(toy);

        assertThat(shop.books.taken(noon)).isZero();
        assertThat(camille.cart(Orders::groups)).containsExactly("PHYSICAL_PICKUP: 1");
        assertThat(camille.cart(Order::getTotal)).isEqualTo(euros("14.50"));
        assertThat(camille.checksOut().thrown()).isNull();
        assertThat(camille.reservation().slotId()).isEqualTo(morning);
    }

    private List<ReservationState> states() {
        return camille.reservations().stream().map(Reservation::state).toList();
    }

    private Reservation at(SlotId slot) {
        return camille.reservations().stream()
                .filter(each -> each.slotId().equals(slot))
                .findFirst()
                .orElseThrow();
    }
}
