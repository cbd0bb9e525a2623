// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.creneau.demo.payment.TestCard;
import org.creneau.reservation.ReservationState;
import org.creneau.slot.SlotId;
import org.junit.jupiter.api.Test;

/** Two who want the last of something in the same moment: one of them gets it, and it is not lost. */
class TheLastOneTest {
    private final Shop shop = Shop.withPlugin();
    private final Goods book = shop.goods("12.50");

    @Test
    void theLastThingOnAShelfIsHeldOnce() {
        PickupPlace point = shop.aPoint().counting(book, 1).open();
        Shopper camille = shop.aShopper().puts(book);
        Shopper sasha = shop.aShopper().puts(book);

        List<Boolean> held = Together.of(
                () -> camille.asksFor(point.slot("2026-06-02T10:00")).isHeld(),
                () -> sasha.asksFor(point.slot("2026-06-02T14:00")).isHeld());

        assertThat(held).containsExactlyInAnyOrder(true, false);
        assertThat(shop.books.takenOfShelf(point, book)).isEqualTo(1);
        Shopper winner = held.get(0) ? camille : sasha;
        assertThat(winner.checksOut().thrown()).isNull();
    }

    @Test
    void theLastThingOnAShelfIsSoldOnceWhereHoldsHaveRunOut() {
        PickupPlace point = shop.aPoint().counting(book, 1).open();
        SlotId slot = point.slot("2026-06-02T10:00");
        Shopper camille = shop.aShopper().puts(book).collectsAt(slot);
        shop.letPass(Duration.ofMinutes(16));
        shop.jobs.sweep();
        Shopper sasha = shop.aShopper().puts(book).collectsAt(slot);
        shop.letPass(Duration.ofMinutes(16));
        shop.jobs.sweep();
        assertThat(shop.books.takenOfShelf(point, book)).isZero();

        List<Boolean> placed = Together.of(
                () -> camille.checksOut().isPlaced(), () -> sasha.checksOut().isPlaced());

        assertThat(placed).containsExactlyInAnyOrder(true, false);
        assertThat(shop.books.takenOfShelf(point, book)).isEqualTo(1);
        assertThat(shop.books.taken(slot)).isEqualTo(1);
        Shopper loser = placed.get(0) ? sasha : camille;
        assertThat(loser.order(Orders::paid)).isEqualTo(OrderingContract.euros("0.00"));
    }

    @Test
    void theLastPlaceOfASlotIsHeldOnce() {
        PickupPlace point = shop.aPoint().takingOrders(1).open();
        SlotId slot = point.slot("2026-06-02T10:00");
        Shopper camille = shop.aShopper().puts(book);
        Shopper sasha = shop.aShopper().puts(book);

        List<Boolean> held = Together.of(
                () -> camille.asksFor(slot).isHeld(), () -> sasha.asksFor(slot).isHeld());

        assertThat(held).containsExactlyInAnyOrder(true, false);
        assertThat(shop.books.taken(slot)).isEqualTo(1);
        assertThat(shop.books.reserved(slot)).isEqualTo(1);
    }

    @Test
    void aFormThatIsSentTwiceAtOncePlacesOneOrder() {
        PickupPlace point = shop.aPoint().open();
        SlotId slot = point.slot("2026-06-02T10:00");
        Shopper camille = shop.aShopper().puts(book).collectsAt(slot);
        long order = camille.orderId();

        List<Boolean> placed = Together.of(
                () -> camille.checksOut(order, TestCard.ACCEPTED).isPlaced(),
                () -> camille.checksOut(order, TestCard.ACCEPTED).isPlaced());

        assertThat(placed).contains(true);
        assertThat(shop.books.orderStatus(order)).isEqualTo("SUBMITTED");
        assertThat(camille.reservation().state()).isEqualTo(ReservationState.CONFIRMED);
        assertThat(shop.books.taken(slot)).isEqualTo(1);
        assertThat(shop.books.messages(order)).containsExactly("CONFIRMED");
    }

    @Test
    void oneShopperWhoAsksTwiceAtOnceHasOnePlace() {
        PickupPlace point = shop.aPoint().open();
        SlotId slot = point.slot("2026-06-02T10:00");
        Shopper camille = shop.aShopper().puts(book);

        Together.of(() -> asks(camille, slot), () -> asks(camille, slot));

        assertThat(camille.looksAgain().reservations()).hasSize(1);
        assertThat(shop.books.taken(slot)).isEqualTo(1);
        assertThat(camille.checksOut().thrown()).isNull();
    }

    /** Two requests of one cart may meet in Broadleaf's own rows, where one of them fails: the shop's order lock prevents that. */
    private static boolean asks(Shopper shopper, SlotId slot) {
        try {
            return shopper.asksFor(slot).isHeld();
        } catch (RuntimeException e) {
            return false;
        }
    }
}
