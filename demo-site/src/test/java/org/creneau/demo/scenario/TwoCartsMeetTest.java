// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationState;
import org.creneau.slot.SlotId;
import org.junit.jupiter.api.Test;

/** Two carts with a hold each, of one who signs in, and what is left behind by one who signs out. */
class TwoCartsMeetTest {
    private final Shop shop = Shop.withPlugin();
    private final Goods book = shop.goods("12.50");
    private final Goods toy = shop.goods("20.00");
    private final PickupPlace point = shop.aPoint().takingOrders(2).open();
    private final SlotId morning = point.slot("2026-06-02T10:00");
    private final SlotId noon = point.slot("2026-06-02T12:00");
    private final Shopper member = shop.aShopper();
    private final Shopper guest = shop.aShopper();

    @Test
    void ofTwoCartsWithAHoldEachTheNewerOneKeepsItsPlace() {
        member.puts(book).collectsAt(morning);
        long old = member.orderId();
        guest.puts(toy).collectsAt(noon);
        Reservation chosen = guest.reservation();

        member.signsInFrom(guest);
        shop.jobs.reconcile();

        assertThat(member.cart(Orders::lines)).containsExactly(toy.name() + " x1");
        assertThat(member.reservation().slotId()).isEqualTo(chosen.slotId());
        assertThat(shop.books.orderStatus(old)).isEqualTo("NAMED");
        assertThat(shop.books.taken(morning)).isZero();
        assertThat(shop.books.taken(noon)).isEqualTo(1);
        assertThat(member.checksOut().thrown()).isNull();
        assertThat(member.reservation().state()).isEqualTo(ReservationState.CONFIRMED);
    }

    @Test
    void aGuestWithoutACartFindsTheMembersCartAndPlace() {
        member.puts(book).collectsAt(morning);

        member.signsInFrom(guest);

        assertThat(member.cart(Orders::groups)).containsExactly("PHYSICAL_PICKUP: 1");
        assertThat(member.reservation().slotId()).isEqualTo(morning);
        assertThat(member.checksOut().thrown()).isNull();
    }

    @Test
    void whoSignsOutLeavesNoPlaceBehind() {
        member.puts(book).collectsAt(morning);

        member.signsOut();

        assertThat(shop.books.taken(morning)).isZero();
        assertThat(member.cart(Orders::lines)).containsExactly(book.name() + " x1");
    }

    @Test
    void whoSignsOutWhilePayingElsewhereKeepsThePlace() {
        member.puts(book).collectsAt(morning);
        shop.gateway().whilePaying(member.orderId(), () -> shop.elsewhere(member::signsOut));

        assertThat(member.checksOut().thrown()).isNull();
        assertThat(member.reservation().state()).isEqualTo(ReservationState.CONFIRMED);
    }
}
