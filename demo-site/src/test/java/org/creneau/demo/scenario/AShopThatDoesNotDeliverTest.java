// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.creneau.broadleaf.cart.CollectCart;
import org.creneau.broadleaf.checkout.VerifyHoldActivity;
import org.creneau.slot.SlotId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The demo's own market: {@code creneau.collectOnly} is true. */
class AShopThatDoesNotDeliverTest {
    private final Shop shop = Shop.withPlugin();
    private final Goods book = shop.goods("12.50");
    private final SlotId morning = shop.aPoint().open().slot("2026-06-02T10:00");
    private final Shopper camille = shop.aShopper().puts(book);

    @BeforeEach
    void nothingIsDelivered() {
        collectOnly(true);
    }

    @AfterEach
    void othersAreServedAsBefore() {
        collectOnly(false);
    }

    private void collectOnly(boolean value) {
        shop.bean("creneauVerifyHoldActivity", VerifyHoldActivity.class).setCollectOnly(value);
        shop.bean("creneauCollectCart", CollectCart.class).setCollectOnly(value);
    }

    @Test
    void aCartWithoutASlotIsNotPaidFor() {
        assertThat(camille.checksOut().refusals()).containsExactly(VerifyHoldActivity.NOT_CHOSEN);
        assertThat(camille.order(Orders::paid)).isEqualTo(OrderingContract.euros("0.00"));
    }

    @Test
    void aCartWithASlotIs() {
        assertThat(camille.collectsAt(morning).checksOut().thrown()).isNull();
    }

    @Test
    void nobodyHasItDeliveredAfterAll() {
        camille.collectsAt(morning);

        assertThatThrownBy(camille::hasItDelivered).hasMessageContaining("creneau.collectOnly");
        assertThat(camille.reservation().slotId()).isEqualTo(morning);
    }
}
