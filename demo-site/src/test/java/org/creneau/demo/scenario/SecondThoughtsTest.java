// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import org.creneau.demo.payment.TestCard;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationState;
import org.creneau.slot.SlotId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What happens between choosing a slot and paying, in shop and world. */
class SecondThoughtsTest {
    private static final String CURFEW = "{\"format\": 1, \"version\": \"1\", \"name\": \"Overnight\","
            + " \"licence\": \"CC0\", \"attribution\": \"a scenario\", \"regimes\": [{\"id\": \"overnight-curfew\","
            + " \"version\": \"1\", \"layer\": \"base\", \"home\": {\"areas\": [\"country:FR\"]},"
            + " \"from\": \"2026-06-01T00:00\", \"to\": \"2026-07-01T00:00\", \"limits\": [{\"kind\": \"curfew\","
            + " \"basis\": \"law\", \"from\": \"18:00\", \"to\": \"06:00\"}], \"legalReference\": \"none\","
            + " \"source\": [\"https://example.org/decree\"], \"confidence\": \"high\"}]}";

    private final Shop shop = Shop.withPlugin();
    private final Goods book = shop.goods("12.50");
    private final PickupPlace point = shop.aPoint().takingOrders(1).open();
    private final SlotId morning = point.slot("2026-06-02T10:00");
    private final SlotId evening = point.slot("2026-06-02T19:00");
    private final Shopper camille = shop.aShopper().puts(book);

    @AfterEach
    void noRegimeIsLeft() {
        shop.regimes().withdraw();
    }

    @Test
    void aRegimePublishedAfterTheHoldIsNotPaidAgainst() {
        camille.collectsAt(evening);
        shop.letPass(Duration.ofMinutes(16));
        shop.regimes().publish(CURFEW);

        Attempt checkout = camille.checksOut();

        assertThat(checkout.refusals()).containsExactly("curfew");
        assertThat(camille.order(Orders::paid)).isEqualTo(OrderingContract.euros("0.00"));
        assertThat(shop.books.orderStatus(camille.orderId())).isEqualTo("IN_PROCESS");
    }

    @Test
    void aRegimePublishedWhileTheHoldRunsIsNotPaidAgainstEitherAndTheHoldStays() {
        camille.collectsAt(evening);
        shop.regimes().publish(CURFEW);

        assertThat(camille.checksOut().refusals()).containsExactly("curfew");
        assertThat(camille.order(Orders::paid)).isEqualTo(OrderingContract.euros("0.00"));
        assertThat(camille.reservation().state()).isEqualTo(ReservationState.HELD);
        assertThat(camille.reservation().payingSince()).isNull();
    }

    @Test
    void aRegimePublishedWhileThePaymentRunsDoesNotCostThePaidOrderItsSlot() {
        camille.collectsAt(evening);
        shop.gateway().whilePaying(camille.orderId(), () -> shop.regimes().publish(CURFEW));

        assertThat(camille.checksOut().thrown()).isNull();
        assertThat(camille.reservation().state()).isEqualTo(ReservationState.CONFIRMED);
    }

    @Test
    void underTheRegimeAnotherSlotIsChosenAndPaid() {
        camille.collectsAt(evening);
        shop.regimes().publish(CURFEW);

        assertThat(camille.asksInVainFor(point.slot("2026-06-02T19:30"))).containsExactly("curfew");
        assertThat(camille.reservation().slotId()).isEqualTo(evening);
        assertThat(camille.collectsAt(morning).checksOut().isPlaced()).isTrue();
    }

    @Test
    void whoComesBackWithoutTheirSessionFindsCartAndSlot() {
        camille.collectsAt(morning);
        Reservation held = camille.reservation();

        Shopper back = camille.inAnotherSession();

        assertThat(back.cart(Orders::lines)).containsExactly(book.name() + " x1");
        assertThat(back.reservation()).isEqualTo(held);
        assertThat(back.checksOut().isPlaced()).isTrue();
    }

    @Test
    void aTabLeftOpenTillTheSlotHasPassedDoesNotPay() {
        camille.collectsAt(morning);
        shop.itIs("2026-06-02T10:01");
        shop.jobs.sweep();

        Attempt checkout = camille.checksOut();

        assertThat(checkout.refusals()).containsExactly("slot-in-the-past");
        assertThat(camille.order(Orders::paid)).isEqualTo(OrderingContract.euros("0.00"));
        assertThat(shop.books.taken(morning)).isZero();
    }

    @Test
    void aTabLeftOpenOverLunchPaysWhereThePlaceIsFree() {
        camille.collectsAt(morning);
        shop.letPass(Duration.ofHours(2));
        shop.jobs.sweep();

        assertThat(camille.checksOut().thrown()).isNull();
        assertThat(camille.reservation().slotId()).isEqualTo(morning);
        assertThat(shop.books.taken(morning)).isEqualTo(1);
    }

    @Test
    void aTabLeftOpenOverLunchDoesNotPayWhereThePlaceIsGone() {
        camille.collectsAt(morning);
        shop.letPass(Duration.ofHours(2));
        shop.jobs.sweep();
        shop.aShopper().puts(book).collectsAt(morning);

        assertThat(camille.checksOut().refusals()).containsExactly("slot-full");
        assertThat(shop.books.taken(morning)).isEqualTo(1);
    }

    @Test
    void theBackButtonAfterTheConfirmationBuysNothingTwice() {
        camille.collectsAt(morning).checksOut();
        long placed = camille.orderId();

        Attempt again = camille.checksOut(placed, TestCard.ACCEPTED);

        assertThat(again.isPlaced()).isFalse();
        assertThat(shop.books.states(placed)).containsExactly("CONFIRMED");
        assertThat(shop.books.taken(morning)).isEqualTo(1);
        assertThat(shop.books.messages(placed)).containsExactly("CONFIRMED");
    }

    @Test
    void aSlotChosenOnAnotherTabIsTheOneThatIsPaidFor() {
        camille.collectsAt(morning).collectsAt(evening);

        camille.checksOut();

        assertThat(camille.reservation().slotId()).isEqualTo(evening);
        assertThat(shop.books.taken(morning)).isZero();
    }

    @Test
    void aPointThatIsPausedKeepsItsPromiseAndMakesNoNewOne() {
        camille.collectsAt(morning);
        point.set(
                "PAUSED_UNTIL", new Timestamp(shop.now().plusSeconds(7 * 86_400).toEpochMilli()));

        assertThat(shop.aShopper().puts(book).asksInVainFor(evening)).containsExactly("point-paused");
        assertThat(camille.checksOut().thrown()).isNull();
    }

    @Test
    void aPointThatIsClosedForGoodKeepsNoPromiseAndMakesNoNewOne() {
        camille.collectsAt(morning);
        point.set("IS_ACTIVE", false);

        assertThat(shop.aShopper().puts(book).asksFor(evening).isHeld()).isFalse();
        assertThat(camille.checksOut().refusals()).containsExactly("point-closed");
        assertThat(camille.order(Orders::paid)).isEqualTo(OrderingContract.euros("0.00"));
        assertThat(camille.reservation().state()).isEqualTo(ReservationState.HELD);
    }

    @Test
    void aCartWithoutASlotIsDelivered() {
        assertThat(camille.checksOut().isPlaced()).isTrue();
        assertThat(camille.reservations()).isEmpty();
    }

    @Test
    void aCartWhoseSlotWasLetGoIsNotPaidFor() {
        camille.collectsAt(morning);
        camille.letsGo();

        assertThat(camille.checksOut().isPlaced()).isFalse();
        assertThat(camille.order(Orders::paid)).isEqualTo(OrderingContract.euros("0.00"));
        assertThat(shop.books.taken(morning)).isZero();
    }

    @Test
    void whoTakesEverythingOutGivesThePlaceBack() {
        camille.collectsAt(morning);

        camille.removes(book);

        assertThat(camille.reservations()).isEmpty();
        assertThat(shop.books.taken(morning)).isZero();
    }

    @Test
    void whatIsAddedLaterIsCollectedToo() {
        Goods toy = shop.goods("20.00");
        camille.collectsAt(morning).puts(toy);

        assertThat(camille.cart(Orders::groups)).containsExactly("PHYSICAL_PICKUP: 1+1");
        assertThat(camille.checksOut().thrown()).isNull();
        assertThat(shop.books.items(morning)).isEqualTo(2);
    }
}
