// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.creneau.reservation.ReservationState;
import org.creneau.slot.SlotId;
import org.junit.jupiter.api.Test;

/** From the shelf to the placed order on Broadleaf's own workflows. */
class CollectingAnOrderTest {
    private final Shop shop = Shop.withPlugin();

    @Test
    void anOrderThatIsPaidHasItsSlot() {
        Goods book = shop.goods("12.50");
        PickupPlace point = shop.aPoint().open();
        SlotId tomorrow = point.slot("2026-06-02T10:00");
        Shopper camille = shop.aShopper().puts(book, 2).collectsAt(tomorrow);
        assertThat(camille.reservation().state()).isEqualTo(ReservationState.HELD);
        assertThat(shop.books.taken(tomorrow)).isEqualTo(1);

        Attempt checkout = camille.checksOut();

        assertThat(checkout.thrown()).isNull();
        assertThat(camille.reservation().state()).isEqualTo(ReservationState.CONFIRMED);
        assertThat(shop.books.taken(tomorrow)).isEqualTo(1);
        assertThat(shop.books.orderStatus(camille.orderId())).isEqualTo("SUBMITTED");
        assertThat(shop.books.messages(camille.orderId())).containsExactly("CONFIRMED");
    }
}
