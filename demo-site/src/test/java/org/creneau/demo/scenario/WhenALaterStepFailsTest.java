// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.broadleafcommerce.core.order.domain.Order;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationState;
import org.creneau.slot.SlotId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The checkout fails after one of its activities, each in turn: nobody has paid, and the shopper has what they had. */
class WhenALaterStepFailsTest {
    private static final String CHECKOUT = "blCheckoutWorkflow";

    private final Shop shop = Shop.withPlugin();
    private final Goods book = shop.goods("12.50");
    private final PickupPlace point = shop.aPoint().counting(book, 5).open();
    private final SlotId tomorrow = point.slot("2026-06-02T10:00");
    private final Shopper camille = shop.aShopper().puts(book, 2).collectsAt(tomorrow);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "blVerifyCustomerMaxOfferUsesActivity",
                "blValidateProductOptionsActivity",
                "creneauVerifyHoldActivity",
                "blValidateAndConfirmPaymentActivity",
                "blRecordOfferUsageActivity",
                "blCommitTaxActivity",
                "creneauConfirmHoldActivity",
                "blCompleteOrderActivity"
            })
    void theHoldIsAHoldAgainAndTheMoneyIsBack(String activity) {
        Attempt checkout = failingAfter(activity);

        assertThat(checkout.isPlaced()).isFalse();
        Reservation hold = camille.reservation();
        assertThat(hold.state()).isEqualTo(ReservationState.HELD);
        assertThat(hold.isBeingPaidAt(shop.now())).isFalse();
        assertThat(hold.isLiveAt(shop.now())).isTrue();
        assertThat(shop.books.taken(tomorrow)).isEqualTo(1);
        assertThat(shop.books.takenOfShelf(point, book)).isEqualTo(2);
        assertThat(shop.books.orderStatus(camille.orderId())).isEqualTo("IN_PROCESS");
        assertThat(camille.order(Orders::paid)).isEqualTo(OrderingContract.euros("0.00"));
        assertThat(shop.books.messages(camille.orderId())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"creneauVerifyHoldActivity", "creneauConfirmHoldActivity", "blCompleteOrderActivity"})
    void theShopperTriesAgainAndIsServed(String activity) {
        failingAfter(activity);

        Attempt again = camille.checksOut();

        assertThat(again.thrown()).isNull();
        assertThat(camille.reservation().state()).isEqualTo(ReservationState.CONFIRMED);
        assertThat(shop.books.taken(tomorrow)).isEqualTo(1);
        assertThat(shop.books.takenOfShelf(point, book)).isEqualTo(2);
        assertThat(camille.order(Orders::paid)).isEqualTo(camille.order(Order::getTotal));
        assertThat(shop.books.messages(camille.orderId())).containsExactly("CONFIRMED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"creneauVerifyHoldActivity", "creneauConfirmHoldActivity", "blCompleteOrderActivity"})
    void whoGivesUpLeavesThePlaceAndTheGoodsToOthers(String activity) {
        failingAfter(activity);

        shop.letPass(Duration.ofMinutes(16));
        shop.jobs.sweep();

        assertThat(camille.reservations()).isEmpty();
        assertThat(shop.books.taken(tomorrow)).isZero();
        assertThat(shop.books.takenOfShelf(point, book)).isZero();
    }

    @Test
    void thePlaceIsNotAnothersWhileItIsDecided() {
        PickupPlace narrow = shop.aPoint().takingOrders(1).open();
        SlotId last = narrow.slot("2026-06-02T10:00");
        Shopper alex = shop.aShopper().puts(book).collectsAt(last);
        Shopper sasha = shop.aShopper().puts(book);
        try (Steps.Step step = shop.steps.after(CHECKOUT, "creneauConfirmHoldActivity", () -> {
            shop.elsewhere(() -> assertThat(sasha.asksFor(last).isHeld()).isFalse());
            throw new IllegalStateException("the tax office is on strike");
        })) {
            assertThat(alex.checksOut().isPlaced()).isFalse();
        }

        assertThat(sasha.asksFor(last).isHeld()).isFalse();
        assertThat(alex.checksOut().isPlaced()).isTrue();
        assertThat(shop.books.taken(last)).isEqualTo(1);
    }

    private Attempt failingAfter(String activity) {
        try (Steps.Step step = shop.steps.after(CHECKOUT, activity, () -> {
            throw new IllegalStateException("another module fails");
        })) {
            return camille.checksOut();
        }
    }
}
