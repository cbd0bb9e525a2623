// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.creneau.reservation.ReservationState;
import org.creneau.slot.SlotId;
import org.junit.jupiter.api.Test;

/** Catalogue terms of products, SKUs and categories, from the shelf to the placed order. */
class OnTheMerchantsTermsTest {
    private final Shop shop = Shop.withPlugin();
    private final Goods book = shop.goods("12.50");
    private final PickupPlace point = shop.aPoint().open();
    private final SlotId tomorrow = point.slot("2026-06-02T10:00");
    private final Shopper camille = shop.aShopper();

    @Test
    void whatIsNeverCollectedGetsNoSlot() {
        shop.terms.ofProduct(book, "collecting", "NEVER");

        assertThat(camille.puts(book).asksInVainFor(tomorrow)).containsExactly("goods-not-collected");
        assertThat(camille.checksOut().isPlaced()).isTrue();
    }

    @Test
    void whatIsOnlyCollectedIsNotDelivered() {
        shop.terms.ofProduct(book, "collecting", "ONLY");

        Attempt delivered = camille.puts(book).checksOut();

        assertThat(delivered.refusals()).containsExactly("goods-only-collected");
        assertThat(camille.order(Orders::paid)).isEqualTo(OrderingContract.euros("0.00"));
        assertThat(camille.collectsAt(tomorrow).checksOut().isPlaced()).isTrue();
    }

    @Test
    void whatIsMadeCollectOnlyBetweenCartAndCheckoutIsNotDelivered() {
        camille.puts(book).looksAgain();
        shop.terms.ofProduct(book, "collecting", "ONLY");

        assertThat(camille.checksOut().refusals()).containsExactly("goods-only-collected");
        assertThat(shop.books.orderStatus(camille.orderId())).isEqualTo("IN_PROCESS");
    }

    @Test
    void whatIsNoLongerCollectedIsNotPaidForAndTheHoldStays() {
        camille.puts(book).collectsAt(tomorrow);
        shop.terms.ofProduct(book, "collecting", "NEVER");

        assertThat(camille.checksOut().refusals()).containsExactly("goods-not-collected");
        assertThat(camille.reservation().state()).isEqualTo(ReservationState.HELD);
        assertThat(shop.books.taken(tomorrow)).isEqualTo(1);
        assertThat(camille.order(Orders::paid)).isEqualTo(OrderingContract.euros("0.00"));
    }

    @Test
    void aProductSaysForItsSkusAndASkuForItself() {
        shop.terms.ofProduct(book, "collecting", "NEVER");
        shop.terms.ofSku(book, "collecting", "ALLOWED");

        assertThat(camille.puts(book).asksFor(tomorrow).isHeld()).isTrue();
    }

    @Test
    void aCategorySaysForWhatIsInIt() {
        long fragile = shop.assortment.addCategory();
        Goods vase = shop.assortment.addIn(fragile, "40.00");
        shop.terms.ofCategory(fragile, "collecting", "ONLY");

        assertThat(camille.puts(vase).checksOut().refusals()).containsExactly("goods-only-collected");
    }

    @Test
    void whatIsHadAtOnePointIsCollectedThereAlone() {
        PickupPlace other = shop.aPoint().open();
        shop.terms.ofProduct(book, "pointIds", Long.toString(point.id()));
        camille.puts(book);

        assertThat(camille.asksInVainFor(other.slot("2026-06-02T10:00"))).containsExactly("goods-not-at-point");
        assertThat(camille.asksFor(tomorrow).isHeld()).isTrue();
    }

    @Test
    void whatCountsDoubleFillsASlotFaster() {
        PickupPlace small = shop.aPoint().with("capacityItems", 5).open();
        SlotId slot = small.slot("2026-06-02T10:00");
        shop.terms.ofProduct(book, "itemsEach", 2);

        assertThat(camille.puts(book, 3).asksInVainFor(slot)).containsExactly("slot-full-items");
        assertThat(camille.changes(book, 2).asksFor(slot).isHeld()).isTrue();
        assertThat(shop.books.items(slot)).isEqualTo(4);
    }

    @Test
    void whatTakesTimeToMakeIsNotHadBefore() {
        shop.terms.write("PRODUCT", book.productId(), Map.of("leadAmount", 1500, "leadUnit", "ELAPSED_MINUTES"));
        camille.puts(book);

        assertThat(camille.asksInVainFor(tomorrow)).containsExactly("slot-too-soon");
        assertThat(camille.asksFor(point.slot("2026-06-02T11:00")).isHeld()).isTrue();
    }

    @Test
    void whatTakesWorkFillsTheMinutesOfASlot() {
        PickupPlace kitchen = shop.aPoint().with("capacityMinutes", 20).open();
        SlotId slot = kitchen.slot("2026-06-02T10:00");
        shop.terms.ofProduct(book, "minutesEach", 15);

        assertThat(camille.puts(book).asksFor(slot).isHeld()).isTrue();
        assertThat(shop.aShopper().puts(book).asksInVainFor(slot)).containsExactly("slot-full-minutes");
    }

    @Test
    void aPlacedOrderKeepsItsSlotWhateverIsWrittenLater() {
        camille.puts(book).collectsAt(tomorrow).checksOut();
        shop.terms.ofProduct(book, "collecting", "NEVER");
        shop.jobs.reconcile();

        assertThat(camille.reservation().state()).isEqualTo(ReservationState.CONFIRMED);
    }
}
