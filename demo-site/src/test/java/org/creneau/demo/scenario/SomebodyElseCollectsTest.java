// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.payment.domain.OrderPayment;
import org.broadleafcommerce.core.payment.service.OrderPaymentService;
import org.broadleafcommerce.profile.core.domain.Address;
import org.broadleafcommerce.profile.core.domain.Country;
import org.broadleafcommerce.profile.core.service.AddressService;
import org.broadleafcommerce.profile.core.service.CountryService;
import org.creneau.broadleaf.checkout.PickupGroups;
import org.creneau.demo.payment.TestCard;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationState;
import org.creneau.reservation.visit.Coming;
import org.creneau.reservation.visit.NamePerson;
import org.creneau.reservation.visit.PickupPerson;
import org.creneau.reservation.visit.SayComing;
import org.creneau.reservation.visit.Visit;
import org.creneau.reservation.visit.Visits;
import org.creneau.slot.SlotId;
import org.junit.jupiter.api.Test;

/** Who comes for an order, from the checkout to the counter, and where the bill goes does not matter. */
class SomebodyElseCollectsTest {
    private static final PickupPerson ANNE = PickupPerson.of("Anne Petit", "06 12 34 56 78", "the red door");

    private final Shop shop = Shop.withPlugin();
    private final Goods book = shop.goods("12.50");
    private final PickupPlace point = shop.aPoint().open();
    private final SlotId tomorrow = point.slot("2026-06-02T10:00");
    private final Shopper camille = shop.aShopper().puts(book).collectsAt(tomorrow);

    @Test
    void whoIsNamedBeforeADeclinedCardStillComesWhenAnotherIsTaken() {
        name(ANNE);

        assertThat(camille.checksOutWith(TestCard.DECLINED).isPlaced()).isFalse();
        assertThat(visit().person()).isEqualTo(ANNE);
        assertThat(camille.checksOut().isPlaced()).isTrue();

        assertThat(visit().person()).isEqualTo(ANNE);
    }

    @Test
    void whoIsNamedIsProposedAgainWhenTheHoldRanOutAndTheSlotIsChosenAnew() {
        name(ANNE);
        shop.letPass(Duration.ofMinutes(20));
        shop.jobs.sweep();

        camille.collectsAt(tomorrow);

        long order = camille.orderId();
        long group = camille.reservation().holder().groupId();
        assertThat(shop.transaction(() -> persons().namedInCart(order, group))).isEqualTo(ANNE);
    }

    @Test
    void whoIsNamedComesAlsoWhenTheHoldRanOutOnTheCheckoutPageAndIsTakenAnewAtThePayment() {
        name(ANNE);
        shop.letPass(Duration.ofMinutes(20));
        shop.jobs.sweep();

        assertThat(camille.checksOut().thrown()).isNull();

        assertThat(visitOf(camille.reservation()).person()).isEqualTo(ANNE);
    }

    @Test
    void anotherIsNamedUntilTheGoodsAreHandedOver() {
        assertThat(camille.checksOut().thrown()).isNull();
        Reservation placed = camille.reservation();

        assertThat(persons().afterwards(placed.token(), ANNE)).as("%s", placed).isTrue();
        shop.counter.handOver(placed);

        assertThat(persons().afterwards(placed.token(), PickupPerson.none())).isFalse();
        assertThat(visitOf(placed).person()).isEqualTo(ANNE);
    }

    @Test
    void theCounterSeesFromTwoHoursBeforeThatSomebodyIsOnTheWayAndThenHere() {
        assertThat(camille.checksOut().thrown()).isNull();
        Reservation placed = camille.reservation();
        assertThat(coming().onTheWay(placed.token())).isEqualTo(SayComing.Outcome.TOO_EARLY);

        shop.itIs("2026-06-02T09:30");
        assertThat(coming().onTheWay(placed.token())).isEqualTo(SayComing.Outcome.NOTED);
        shop.itIs("2026-06-02T09:55");
        assertThat(coming().here(placed.token(), "bay 3")).isEqualTo(SayComing.Outcome.NOTED);
        assertThat(coming().here(placed.token(), "bay 3")).isEqualTo(SayComing.Outcome.NOTED);

        assertThat(visitOf(placed).arrival().coming()).contains(Coming.HERE);
        assertThat(shop.books.count("CRN_RESERVATION WHERE COMING = 'HERE' AND COMING_LOCAL = '2026-06-02 09:55'"
                        + " AND SPOT = 'bay 3' AND ORDER_ID = " + camille.orderId()))
                .isEqualTo(1);
        shop.counter.handOver(placed);
        assertThat(coming().here(placed.token(), "bay 4")).isEqualTo(SayComing.Outcome.OVER);
    }

    @Test
    void theCountryOfTheBillHidesNoPickup() {
        camille.does(cart -> {
            OrderPaymentService payments = shop.bean("blOrderPaymentService", OrderPaymentService.class);
            OrderPayment payment = payments.create();
            payment.setOrder(cart);
            payment.setBillingAddress(abroad());
            cart.getPayments().add(payment);
        });

        assertThat(camille.cart(PickupGroups::of)).hasSize(1);
        assertThat(camille.cart(PickupGroups::othersOf)).isEmpty();
        assertThat(camille.asksFor(point.slot("2026-06-02T11:00")).isHeld()).isTrue();
        assertThat(camille.checksOut().isPlaced()).isTrue();
        assertThat(camille.reservation().state()).isEqualTo(ReservationState.CONFIRMED);
        assertThat(camille.order(SomebodyElseCollectsTest::collected))
                .as("it is still the point's address that the group has")
                .isEqualTo("FR");
    }

    private static String collected(Order order) {
        return order.getFulfillmentGroups().get(0).getAddress().getCountry().getAbbreviation();
    }

    private Address abroad() {
        CountryService countries = shop.bean("blCountryService", CountryService.class);
        Country any = countries.findCountries().get(0);
        Address address = shop.bean("blAddressService", AddressService.class).create();
        address.setAddressLine1("1 Main Street");
        address.setCity("Elsewhere");
        address.setCountry(any);
        return address;
    }

    private void name(PickupPerson person) {
        Reservation held = camille.reservation();
        assertThat(persons().inCart(held.holder().orderId(), held.holder().groupId(), person))
                .isTrue();
    }

    private Visit visit() {
        return visitOf(camille.reservation());
    }

    private Visit visitOf(Reservation reservation) {
        return shop.transaction(() -> shop.bean("creneauVisits", Visits.class).of(reservation.token()));
    }

    private NamePerson persons() {
        return shop.bean("creneauNamePerson", NamePerson.class);
    }

    private SayComing coming() {
        return shop.bean("creneauSayComing", SayComing.class);
    }
}
