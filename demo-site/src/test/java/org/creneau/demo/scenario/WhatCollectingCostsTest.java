// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creneau.demo.scenario.OrderingContract.euros;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import org.broadleafcommerce.core.offer.service.type.OfferType;
import org.broadleafcommerce.core.order.domain.Order;
import org.junit.jupiter.api.Test;

/** The price of collecting in Broadleaf's pricing workflow, its offers, its tax and its totals. */
class WhatCollectingCostsTest {
    private final Shop shop = Shop.withPlugin();
    private final Goods book = shop.goods("12.50");
    private final Shopper camille = shop.aShopper();

    @Test
    void theFeeIsInTheTotalAndPaid() {
        PickupPlace point = shop.aPoint().asking("2.00").open();
        camille.puts(book).collectsAt(point.slot("2026-06-02T10:00"));

        assertThat(camille.cart(Order::getTotalShipping)).isEqualTo(euros("2.00"));
        assertThat(camille.cart(Order::getTotal)).isEqualTo(euros("14.50"));
        assertThat(camille.checksOut().thrown()).isNull();
        assertThat(camille.order(Orders::paid)).isEqualTo(euros("14.50"));
    }

    @Test
    void fromAWorthOnItIsFree() {
        PickupPlace point = shop.aPoint().asking("2.00").freeFrom("25.00").open();
        camille.puts(book).collectsAt(point.slot("2026-06-02T10:00"));

        camille.changes(book, 2);
        assertThat(camille.cart(Order::getTotal)).isEqualTo(euros("25.00"));

        camille.changes(book, 1);
        assertThat(camille.cart(Order::getTotal)).isEqualTo(euros("14.50"));
    }

    @Test
    void aSlotInDemandCostsMoreAndAQuietOneLess() {
        PickupPlace point = shop.aPoint()
                .asking("2.00")
                .asking("1.50", "17:00", "19:00")
                .asking("-1.00", "14:00", "16:00")
                .open();
        camille.puts(book).collectsAt(point.slot("2026-06-02T18:00"));
        assertThat(camille.cart(Order::getTotal)).isEqualTo(euros("16.00"));

        camille.collectsAt(point.slot("2026-06-02T14:00"));
        assertThat(camille.cart(Order::getTotal)).isEqualTo(euros("13.50"));
    }

    @Test
    void aQuietSlotNeverPaysTheShopper() {
        PickupPlace point =
                shop.aPoint().asking("0.50").asking("-3.00", "14:00", "16:00").open();

        camille.puts(book).collectsAt(point.slot("2026-06-02T14:00"));

        assertThat(camille.cart(Order::getTotal)).isEqualTo(euros("12.50"));
    }

    @Test
    void theSlotsPriceIsTheOneThatWasAgreed() {
        PickupPlace point = shop.aPoint().asking("1.50", "10:00", "11:00").open();
        camille.puts(book).collectsAt(point.slot("2026-06-02T10:00"));
        shop.books.execute("UPDATE CRN_POINT_PRICE SET AMOUNT = 9 WHERE POINT_ID = ?", point.id());

        assertThat(camille.looksAgain().cart(Order::getTotal)).isEqualTo(euros("14.00"));
        shop.letPass(Duration.ofMinutes(16));
        shop.jobs.sweep();
        assertThat(camille.checksOut().thrown()).isNull();
        assertThat(camille.order(Orders::paid)).isEqualTo(euros("14.00"));
    }

    @Test
    void whoHasItDeliveredAfterAllPaysNoFee() {
        PickupPlace point = shop.aPoint().asking("2.00").open();
        camille.puts(book).collectsAt(point.slot("2026-06-02T10:00"));

        camille.hasItDelivered();

        assertThat(camille.cart(Order::getTotal)).isEqualTo(euros("12.50"));
    }

    @Test
    void anOfferOnTheGroupGoesOnFromTheFee() {
        String half = shop.promotions.percentOff(OfferType.FULFILLMENT_GROUP, 50);
        PickupPlace point = shop.aPoint().asking("2.00").open();
        camille.puts(book).collectsAt(point.slot("2026-06-02T10:00"));

        shop.promotions.use(camille, half);

        assertThat(camille.cart(Order::getTotal)).isEqualTo(euros("13.50"));
        assertThat(camille.cart(Orders::offersOnGroups)).isEqualTo(1);
        assertThat(camille.checksOut().thrown()).isNull();
        assertThat(camille.order(Orders::paid)).isEqualTo(euros("13.50"));
    }

    @Test
    void anOfferOnTheOrderCanMakeCollectingCostAgain() {
        String tenth = shop.promotions.percentOff(OfferType.ORDER, 10);
        PickupPlace point = shop.aPoint().asking("2.00").freeFrom("25.00").open();
        camille.puts(book, 2).collectsAt(point.slot("2026-06-02T10:00"));
        assertThat(camille.cart(Order::getTotal)).isEqualTo(euros("25.00"));

        shop.promotions.use(camille, tenth);

        assertThat(camille.cart(Order::getTotal)).isEqualTo(euros("24.50"));
        assertThat(camille.looksAgain().cart(Order::getTotal)).isEqualTo(euros("24.50"));
    }

    @Test
    void goodsAreTaxedWhereTheyAreHandedOver() {
        PickupPlace there = shop.aPoint().with("city", "Taxeville").open();
        PickupPlace here = shop.aPoint().with("city", "Halftaxville").open();
        try (Steps.Step tax = shop.promotions.taxing(Map.of("TAXEVILLE", 0.2, "HALFTAXVILLE", 0.1))) {
            camille.puts(book).collectsAt(there.slot("2026-06-02T10:00"));
            assertThat(camille.cart(Order::getTotalTax)).isEqualTo(euros("2.50"));

            camille.collectsAt(here.slot("2026-06-02T10:00"));
            assertThat(camille.cart(Order::getTotalTax)).isEqualTo(euros("1.25"));
        }
    }

    @Test
    void aPlacedOrderKeepsItsPriceWhateverPricesItAgain() {
        PickupPlace point = shop.aPoint().asking("2.00").open();
        camille.puts(book).collectsAt(point.slot("2026-06-02T10:00")).checksOut();
        point.set("COLLECT_FEE", new BigDecimal("9"));

        camille.reprices();

        assertThat(camille.order(Order::getTotal)).isEqualTo(euros("14.50"));
    }
}
