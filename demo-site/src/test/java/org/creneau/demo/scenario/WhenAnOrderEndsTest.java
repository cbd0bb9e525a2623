// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.creneau.broadleaf.reservation.CancelByStaff;
import org.creneau.broadleaf.reservation.CancelByStaff.What;
import org.creneau.reservation.Actor;
import org.creneau.reservation.Reservation;
import org.creneau.slot.SlotId;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** However an order ends, by another system, by staff in the admin or by the shopper, its place comes back once. */
class WhenAnOrderEndsTest {
    /** As Broadleaf numbers its own administrator. */
    private static final Actor ADMIN = Actor.staff(-1);

    private final Shop shop = Shop.withPlugin();
    private final Goods book = shop.goods("12.50");
    private final PickupPlace point = shop.aPoint().takingOrders(1).open();
    private final SlotId tomorrow = point.slot("2026-06-02T10:00");
    private final Shopper camille = shop.aShopper().puts(book).collectsAt(tomorrow);

    @Test
    void anotherSystemCancelsItAndThePlaceIsBackAfterTheNextRunAndTheShopperIsTold() {
        camille.checksOut();
        shop.books.execute("UPDATE BLC_ORDER SET ORDER_STATUS = 'CANCELLED' WHERE ORDER_ID = ?", camille.orderId());
        assertThat(shop.books.taken(tomorrow)).isEqualTo(1);

        shop.jobs.reconcile();

        assertThat(shop.books.taken(tomorrow)).isZero();
        assertThat(shop.books.states(camille.orderId())).containsExactly("CANCELLED");
        assertThat(shop.books.messages(camille.orderId())).contains("CANCELLED");
        assertThat(shop.aShopper().puts(book).asksFor(tomorrow).isHeld()).isTrue();
    }

    @Test
    void aSecondRunChangesAndTellsNothingMore() {
        camille.checksOut();
        shop.books.execute("UPDATE BLC_ORDER SET ORDER_STATUS = 'CANCELLED' WHERE ORDER_ID = ?", camille.orderId());
        shop.jobs.reconcile();
        int told = shop.books.messages(camille.orderId()).size();

        shop.jobs.reconcile();

        assertThat(shop.books.messages(camille.orderId())).hasSize(told);
        assertThat(shop.books.taken(tomorrow)).isZero();
    }

    @Test
    void aStatusThatMeansNothingToThePluginEndsNothing() {
        camille.checksOut();
        shop.books.execute("UPDATE BLC_ORDER SET ORDER_STATUS = 'ON_HOLD' WHERE ORDER_ID = ?", camille.orderId());

        shop.jobs.reconcile();

        assertThat(shop.books.states(camille.orderId())).containsExactly("CONFIRMED");
        assertThat(shop.books.taken(tomorrow)).isEqualTo(1);
    }

    @Test
    void staffCancelThePickupInTheAdminWithAReason() {
        camille.checksOut();
        Reservation placed = camille.reservation();

        assertThat(cancel(What.CANCEL, placed)).isTrue();
        assertThat(cancel(What.CANCEL, placed)).as("saved twice").isTrue();

        assertThat(shop.books.taken(tomorrow)).isZero();
        assertThat(shop.books.orderStatus(camille.orderId())).isEqualTo("SUBMITTED");
        assertThat(shop.books.messages(camille.orderId())).containsOnlyOnce("CANCELLED");
        assertThat(shop.books.count("CRN_RESERVATION_HISTORY WHERE ACTOR = 'staff:-1' AND REASON = 'the oven is broken'"
                        + " AND TOKEN = '" + placed.token() + "'"))
                .isEqualTo(1);
        assertThat(shop.books.count("CRN_RESERVATION WHERE STAFF_REASON = 'the oven is broken' AND ORDER_ID = "
                        + camille.orderId()))
                .isEqualTo(1);
    }

    @Test
    void staffCancelAllPickupsOfTheOrderInTheAdmin() {
        camille.checksOut();

        assertThat(cancel(What.CANCEL_ORDER, camille.reservation())).isTrue();

        assertThat(camille.reservations()).isEmpty();
        assertThat(shop.books.taken(tomorrow)).isZero();
    }

    @Test
    void whatWasHandedOverIsNotCancelledAnyMore() {
        camille.checksOut();
        Reservation placed = camille.reservation();
        shop.counter.handOver(placed);

        assertThat(cancel(What.CANCEL, placed)).isFalse();

        assertThat(shop.books.states(camille.orderId())).containsExactly("COLLECTED");
    }

    private boolean cancel(What what, Reservation reservation) {
        return shop.bean("creneauCancelByStaff", CancelByStaff.class)
                .cancel(rowOf(reservation), what, ADMIN, "the oven is broken")
                .isAllowed();
    }

    private long rowOf(Reservation reservation) {
        return new JdbcTemplate(shop.boots.database().source())
                .queryForObject(
                        "SELECT RESERVATION_ID FROM CRN_RESERVATION WHERE TOKEN = ?",
                        Long.class,
                        reservation.token().toString());
    }
}
