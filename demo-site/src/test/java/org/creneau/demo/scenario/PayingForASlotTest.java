// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.broadleafcommerce.core.order.domain.Order;
import org.creneau.demo.payment.TestCard;
import org.creneau.reservation.ReservationState;
import org.creneau.slot.SlotId;
import org.junit.jupiter.api.Test;

/** What becomes of a slot while its shopper pays: declined, unanswered, late, too late. */
class PayingForASlotTest {
    private final Shop shop = Shop.withPlugin();
    private final Goods book = shop.goods("12.50");
    private final PickupPlace point = shop.aPoint().takingOrders(1).open();
    private final SlotId tomorrow = point.slot("2026-06-02T10:00");
    private final Shopper camille = shop.aShopper().puts(book).collectsAt(tomorrow);

    @Test
    void aDeclinedCardLeavesTheHoldAndItsUsualTime() {
        shop.letPass(Duration.ofMinutes(14));

        assertThat(camille.checksOutWith(TestCard.DECLINED).isPlaced()).isFalse();

        assertThat(camille.reservation().state()).isEqualTo(ReservationState.HELD);
        assertThat(camille.reservation().expiresAt()).isEqualTo(shop.now().plus(Duration.ofMinutes(15)));
        assertThat(shop.books.taken(tomorrow)).isEqualTo(1);
    }

    @Test
    void anotherCardIsTakenAfterADeclinedOne() {
        camille.checksOutWith(TestCard.DECLINED);

        assertThat(camille.checksOut().thrown()).isNull();
        assertThat(camille.reservation().state()).isEqualTo(ReservationState.CONFIRMED);
        assertThat(camille.order(Orders::paid)).isEqualTo(camille.order(Order::getTotal));
    }

    @Test
    void aGatewayThatDoesNotAnswerLeavesTheHold() {
        shop.gateway().whilePaying(camille.orderId(), () -> {
            throw new IllegalStateException("read timed out");
        });

        assertThat(camille.checksOut().isPlaced()).isFalse();

        assertThat(camille.reservation().state()).isEqualTo(ReservationState.HELD);
        assertThat(camille.reservation().isBeingPaidAt(shop.now())).isFalse();
        assertThat(shop.books.orderStatus(camille.orderId())).isEqualTo("IN_PROCESS");
        assertThat(camille.checksOut().isPlaced()).isTrue();
    }

    @Test
    void aPaymentThatTakesLongerThanTheHoldKeepsThePlace() {
        Shopper sasha = shop.aShopper().puts(book);
        shop.letPass(Duration.ofMinutes(10));
        shop.gateway().whilePaying(camille.orderId(), () -> {
            shop.letPass(Duration.ofMinutes(20));
            shop.jobs.sweep();
            shop.elsewhere(() -> assertThat(sasha.asksFor(tomorrow).isHeld()).isFalse());
        });

        assertThat(camille.checksOut().thrown()).isNull();

        assertThat(camille.reservation().state()).isEqualTo(ReservationState.CONFIRMED);
        assertThat(shop.books.taken(tomorrow)).isEqualTo(1);
    }

    @Test
    void aPaymentAfterItsTimeTakesThePlaceAnewWhereItIsFree() {
        shop.gateway().whilePaying(camille.orderId(), () -> {
            shop.letPass(Duration.ofMinutes(45));
            shop.jobs.sweep();
            assertThat(shop.books.taken(tomorrow)).isZero();
        });

        assertThat(camille.checksOut().thrown()).isNull();

        assertThat(camille.reservation().state()).isEqualTo(ReservationState.CONFIRMED);
        assertThat(shop.books.taken(tomorrow)).isEqualTo(1);
    }

    @Test
    void aPaymentAfterItsTimeIsGivenBackWhereThePlaceIsAnothers() {
        Shopper sasha = shop.aShopper().puts(book);
        shop.gateway().whilePaying(camille.orderId(), () -> {
            shop.letPass(Duration.ofMinutes(45));
            shop.jobs.sweep();
            shop.elsewhere(() -> sasha.collectsAt(tomorrow));
        });

        Attempt late = camille.checksOut();

        assertThat(late.isPlaced()).isFalse();
        assertThat(camille.order(Orders::paid)).isEqualTo(OrderingContract.euros("0.00"));
        assertThat(shop.books.orderStatus(camille.orderId())).isEqualTo("IN_PROCESS");
        assertThat(camille.reservations()).isEmpty();
        assertThat(sasha.checksOut().isPlaced()).isTrue();
        assertThat(shop.books.taken(tomorrow)).isEqualTo(1);
    }

    @Test
    void aPaymentThatEndsAfterTheSlotHasBegunIsGivenBack() {
        shop.gateway().whilePaying(camille.orderId(), () -> {
            shop.itIs("2026-06-02T10:05");
            shop.jobs.sweep();
        });

        assertThat(camille.checksOut().isPlaced()).isFalse();
        assertThat(camille.order(Orders::paid)).isEqualTo(OrderingContract.euros("0.00"));
        assertThat(shop.books.taken(tomorrow)).isZero();
    }
}
