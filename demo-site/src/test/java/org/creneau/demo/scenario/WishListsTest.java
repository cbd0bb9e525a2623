// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.broadleafcommerce.core.inventory.service.type.InventoryType;
import org.creneau.slot.SlotId;
import org.junit.jupiter.api.Test;

/** Orders that are lists, and goods that Broadleaf's own inventory knows something about. */
class WishListsTest {
    private final Shop shop = Shop.withPlugin();
    private final Goods book = shop.goods("12.50");
    private final Goods toy = shop.goods("20.00");
    private final PickupPlace point = shop.aPoint().open();
    private final SlotId morning = point.slot("2026-06-02T10:00");
    private final Shopper camille = shop.aShopper();

    @Test
    void aWishListHoldsNothingBesideACartThatDoes() {
        camille.puts(book).collectsAt(morning);

        camille.wishes("Christmas", toy);
        shop.jobs.reconcile();

        assertThat(camille.cart(Orders::groups)).containsExactly("PHYSICAL_PICKUP: 1");
        assertThat(camille.reservation().slotId()).isEqualTo(morning);
        assertThat(shop.books.taken(morning)).isEqualTo(1);
    }

    @Test
    void whatTheShopAsAWholeHasNotGetsNoSlot() {
        camille.puts(book);
        shop.assortment.inventory(book, InventoryType.UNAVAILABLE);

        assertThat(camille.asksInVainFor(morning)).containsExactly("goods-not-there");
    }

    @Test
    void whatTheShopStopsHavingIsNotPaidFor() {
        camille.puts(book).collectsAt(morning);
        shop.assortment.inventory(book, InventoryType.UNAVAILABLE);
        shop.letPass(Duration.ofMinutes(16));
        shop.jobs.sweep();

        assertThat(camille.checksOut().refusals()).containsExactly("goods-not-there");
        assertThat(camille.order(Orders::paid)).isEqualTo(OrderingContract.euros("0.00"));
    }

    @Test
    void aShelfThatIsCountedIsTheBetterWitness() {
        PickupPlace counted = shop.aPoint().counting(book, 1).open();
        camille.puts(book);
        shop.assortment.inventory(book, InventoryType.UNAVAILABLE);

        assertThat(camille.asksFor(counted.slot("2026-06-02T10:00")).isHeld()).isTrue();
    }

    @Test
    void anInventoryThatDoesNotKnowRefusesNothing() {
        camille.puts(book);
        shop.assortment.inventory(book, InventoryType.CHECK_QUANTITY);

        assertThat(camille.asksFor(morning).isHeld()).isTrue();
        assertThat(camille.checksOut().thrown()).isNull();
    }
}
