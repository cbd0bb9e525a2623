// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.broadleafcommerce.core.order.service.MergeCartService;
import org.broadleafcommerce.profile.core.domain.Customer;
import org.broadleafcommerce.profile.core.service.CustomerService;
import org.creneau.reservation.Reservation;
import org.creneau.slot.SlotId;
import org.junit.jupiter.api.Test;

/** A guest with a cart signs in and has another one from before: Broadleaf saves the earlier one under a name. */
class SigningInTest {
    private final Shop shop = Shop.withPlugin();
    private final Goods book = shop.goods("12.50");
    private final PickupPlace point = shop.aPoint().takingOrders(4).open();
    private final SlotId morning = point.slot("2026-06-02T10:00");
    private final SlotId noon = point.slot("2026-06-02T12:00");
    private final Shopper guest = shop.aShopper().puts(book);
    private final Shopper camille = shop.aShopper();

    @Test
    void theGuestsSlotStaysAndIsTheCustomersAndTheEarlierOneIsGivenBackAtOnce() {
        guest.collectsAt(morning);
        Reservation before = guest.reservation();
        camille.puts(book).collectsAt(noon);
        long earlier = camille.orderId();

        signsIn();

        assertThat(shop.books.orderStatus(earlier)).isEqualTo("NAMED");
        assertThat(shop.books.taken(noon)).isZero();
        assertThat(guest.reservation().token()).isEqualTo(before.token());
        assertThat(guest.reservation().holder().customerId()).isEqualTo(camille.customerId());
        assertThat(camille.checksOut().thrown()).isNull();
        assertThat(camille.orderId()).isEqualTo(guest.orderId());
    }

    @Test
    void twoHoldsOfOneSlotBecomeOne() {
        guest.collectsAt(morning);
        camille.puts(book).collectsAt(morning);
        assertThat(shop.books.taken(morning)).isEqualTo(2);

        signsIn();

        assertThat(shop.books.taken(morning)).isEqualTo(1);
        assertThat(shop.books.reserved(morning)).isEqualTo(1);
    }

    @Test
    void aCartWhoseSlotWasLetGoGetsTheEarlierOnesAndIsPaidForWithIt() {
        guest.collectsAt(morning);
        guest.letsGo();
        camille.puts(book, 3).collectsAt(noon);

        signsIn();

        assertThat(shop.books.taken(noon)).isEqualTo(1);
        assertThat(shop.books.items(noon)).as("what is in the cart that stays").isEqualTo(1);
        assertThat(guest.reservation().slotId()).isEqualTo(noon);
        assertThat(camille.checksOut().thrown()).isNull();
    }

    @Test
    void aGuestWhoHasItDeliveredBringsNoSlotAlong() {
        camille.puts(book).collectsAt(noon);

        signsIn();

        assertThat(shop.books.taken(noon)).isZero();
        assertThat(camille.checksOut().isPlaced()).isTrue();
        assertThat(camille.reservations()).isEmpty();
    }

    @Test
    void whoHadNoCartKeepsTheGuests() {
        guest.collectsAt(morning);

        signsIn();

        assertThat(shop.books.taken(morning)).isEqualTo(1);
        assertThat(camille.checksOut().thrown()).isNull();
    }

    @Test
    void signingInTwiceChangesNothingMore() {
        guest.collectsAt(morning);
        signsIn();
        Reservation after = guest.reservation();

        merge(camille);

        assertThat(guest.reservation()).isEqualTo(after);
    }

    private void signsIn() {
        merge(guest);
    }

    private void merge(Shopper whose) {
        MergeCartService service = shop.bean("blMergeCartService", MergeCartService.class);
        CustomerService customers = shop.bean("blCustomerService", CustomerService.class);
        whose.does(cart -> {
            Customer customer = customers.readCustomerById(camille.customerId());
            Shop.call(() -> service.mergeCart(customer, cart));
        });
    }
}
