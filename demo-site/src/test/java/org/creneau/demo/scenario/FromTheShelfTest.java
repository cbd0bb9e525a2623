// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.creneau.reservation.ReservationState;
import org.creneau.slot.SlotId;
import org.junit.jupiter.api.Test;

/** Stock of a point, taken and given back with the slot, whatever Broadleaf's workflows do. */
class FromTheShelfTest {
    private final Shop shop = Shop.withPlugin();
    private final Goods book = shop.goods("12.50");
    private final Shopper camille = shop.aShopper();

    @Test
    void whatIsHeldIsTakenAndWhatIsReleasedIsBack() {
        PickupPlace point = shop.aPoint().counting(book, 5).open();
        camille.puts(book, 3).collectsAt(morning(point));
        assertThat(shop.books.takenOfShelf(point, book)).isEqualTo(3);

        camille.hasItDelivered();

        assertThat(shop.books.takenOfShelf(point, book)).isZero();
        assertThat(shop.books.taken(morning(point))).isZero();
    }

    @Test
    void moreThanIsLeftIsRefusedByName() {
        PickupPlace point = shop.aPoint().counting(book, 2).open();

        assertThat(camille.puts(book, 3).asksFor(morning(point)).verdict().refusals())
                .singleElement()
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo("goods-too-few");
                    assertThat(refusal.facts()).containsEntry("skuId", book.skuId());
                });
        assertThat(camille.changes(book, 2).asksFor(morning(point)).isHeld()).isTrue();
    }

    @Test
    void whatLiesInTheWindowIsNotSold() {
        PickupPlace point = shop.aPoint()
                .stocking(book, Map.of("kind", "COUNTED", "onHand", 2, "safety", 1))
                .open();

        assertThat(camille.puts(book, 2).asksInVainFor(morning(point))).containsExactly("goods-too-few");
        assertThat(camille.changes(book, 1).asksFor(morning(point)).isHeld()).isTrue();
    }

    @Test
    void whatIsMadeToOrderNeverRunsOut() {
        PickupPlace point =
                shop.aPoint().stocking(book, Map.of("kind", "MADE_TO_ORDER")).open();

        assertThat(camille.puts(book, 40).asksFor(morning(point)).isHeld()).isTrue();
        assertThat(camille.checksOut().isPlaced()).isTrue();
    }

    @Test
    void whatComesFromElsewhereIsCollectedWhenItIsThere() {
        PickupPlace point = shop.aPoint()
                .stocking(book, Map.of("kind", "FROM_ELSEWHERE", "elsewhereDays", 3))
                .open();
        camille.puts(book);

        assertThat(camille.asksInVainFor(morning(point))).containsExactly("goods-too-late");
        assertThat(camille.asksFor(point.slot("2026-06-04T10:00")).isHeld()).isTrue();
    }

    @Test
    void whatIsNotThereIsNotCollectedThere() {
        PickupPlace point =
                shop.aPoint().stocking(book, Map.of("kind", "NOT_THERE")).open();

        assertThat(camille.puts(book).asksInVainFor(morning(point))).containsExactly("goods-not-there");
    }

    @Test
    void aCompleteListSaysNoToWhatIsNotOnIt() {
        PickupPlace point = shop.aPoint().with("stockComplete", true).open();

        assertThat(camille.puts(book).asksInVainFor(morning(point))).containsExactly("goods-not-there");
    }

    @Test
    void anotherSlotOfThePointTakesNothingAnew() {
        PickupPlace point = shop.aPoint().counting(book, 1).open();
        camille.puts(book).collectsAt(morning(point));

        camille.collectsAt(point.slot("2026-06-02T15:00"));

        assertThat(shop.books.takenOfShelf(point, book)).isEqualTo(1);
        assertThat(shop.books.taken(morning(point))).isZero();
    }

    @Test
    void anotherPointTakesThereAndGivesBackHere() {
        PickupPlace here = shop.aPoint().counting(book, 1).open();
        PickupPlace there = shop.aPoint().counting(book, 1).open();
        camille.puts(book).collectsAt(morning(here));

        camille.collectsAt(morning(there));

        assertThat(shop.books.takenOfShelf(here, book)).isZero();
        assertThat(shop.books.takenOfShelf(there, book)).isEqualTo(1);
    }

    @Test
    void aPointWithoutEnoughLeavesThePlaceWhereItWas() {
        PickupPlace here = shop.aPoint().counting(book, 2).open();
        PickupPlace there = shop.aPoint().counting(book, 1).open();
        camille.puts(book, 2).collectsAt(morning(here));

        assertThat(camille.asksFor(morning(there)).isHeld()).isFalse();

        assertThat(camille.reservation().slotId()).isEqualTo(morning(here));
        assertThat(shop.books.takenOfShelf(here, book)).isEqualTo(2);
        assertThat(shop.books.takenOfShelf(there, book)).isZero();
    }

    @Test
    void whatIsHandedOverLeavesTheShelf() {
        PickupPlace point = shop.aPoint().counting(book, 5).open();
        camille.puts(book, 2).collectsAt(morning(point)).checksOut();

        shop.itIs("2026-06-02T10:10");
        assertThat(shop.counter.handOver(camille.reservation()).isDone()).isTrue();

        assertThat(shop.books.onShelf(point, book)).isEqualTo(3);
        assertThat(shop.books.takenOfShelf(point, book)).isZero();
    }

    @Test
    void whatIsCancelledIsOnSaleAgain() {
        PickupPlace point = shop.aPoint().counting(book, 2).open();
        camille.puts(book, 2).collectsAt(morning(point)).checksOut();

        shop.counter.cancelAll(camille.orderId());

        assertThat(shop.books.takenOfShelf(point, book)).isZero();
        assertThat(shop.books.onShelf(point, book)).isEqualTo(2);
        assertThat(shop.aShopper().puts(book, 2).asksFor(morning(point)).isHeld())
                .isTrue();
    }

    @Test
    void aPointThatCountsFirstKeepsCancelledGoodsBack() {
        PickupPlace point =
                shop.aPoint().counting(book, 2).with("restock", "NEVER").open();
        camille.puts(book, 2).collectsAt(morning(point)).checksOut();

        shop.counter.cancelAll(camille.orderId());

        assertThat(shop.books.takenOfShelf(point, book)).isZero();
        assertThat(shop.books.onShelf(point, book)).isZero();
    }

    @Test
    void whoNeverCameGivesTheGoodsBack() {
        PickupPlace point = shop.aPoint().counting(book, 2).open();
        camille.puts(book, 2).collectsAt(morning(point)).checksOut();
        shop.itIs("2026-06-02T11:00");
        var reservation = camille.reservation();

        shop.counter.advance(reservation, ReservationState.NO_SHOW);

        assertThat(shop.books.states(camille.orderId())).containsExactly("NO_SHOW");
        assertThat(shop.books.takenOfShelf(point, book)).isZero();
        assertThat(shop.books.onShelf(point, book)).isEqualTo(2);
    }

    @Test
    void aCountThatFallsBelowWhatIsTakenHarmsNoOrder() {
        PickupPlace point = shop.aPoint().counting(book, 2).open();
        camille.puts(book, 2).collectsAt(morning(point));
        shop.books.execute("UPDATE CRN_POINT_STOCK SET ON_HAND = 0 WHERE POINT_ID = ?", point.id());

        assertThat(camille.checksOut().thrown()).isNull();
        assertThat(camille.reservation().state()).isEqualTo(ReservationState.CONFIRMED);
        assertThat(shop.aShopper().puts(book).asksFor(morning(point)).isHeld()).isFalse();
    }

    private static SlotId morning(PickupPlace point) {
        return point.slot("2026-06-02T10:00");
    }
}
