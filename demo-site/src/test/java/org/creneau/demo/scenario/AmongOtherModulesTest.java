// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.broadleafcommerce.core.order.service.type.FulfillmentType;
import org.creneau.reservation.ReservationState;
import org.creneau.slot.SlotId;
import org.junit.jupiter.api.Test;

/** The plugin's activities between those of Broadleaf and of others, and goods that are neither collected nor delivered. */
class AmongOtherModulesTest {
    private final Shop shop = Shop.withPlugin();
    private final Goods book = shop.goods("12.50");
    private final PickupPlace point = shop.aPoint().open();
    private final SlotId slot = point.slot("2026-06-02T10:00");
    private final Shopper camille = shop.aShopper();

    @Test
    void theSlotIsCheckedBeforePaymentAndConfirmedAfterIt() {
        assertThat(shop.steps.of("blCheckoutWorkflow"))
                .containsSubsequence(
                        "creneauCheckDeliveryActivity",
                        "creneauVerifyHoldActivity",
                        "blValidateAndConfirmPaymentActivity",
                        "blCommitTaxActivity",
                        "creneauConfirmHoldActivity",
                        "blCompleteOrderActivity");
    }

    @Test
    void noneOfBroadleafsActivitiesIsLost() {
        assertThat(shop.steps.of("blAddItemWorkflow"))
                .containsSubsequence(
                        "blValidateAddRequestActivity",
                        "blAddOrderItemActivity",
                        "blAddFulfillmentGroupItemActivity",
                        "creneauCollectAddedItemActivity",
                        "blAddWorkflowPriceOrderIfNecessaryActivity",
                        "blAddWorkflowVerifyFulfillmentGroupItemsActivity");
        assertThat(shop.steps.of("blPricingWorkflow"))
                .containsSubsequence(
                        "blOfferActivity",
                        "blFulfillmentGroupPricingActivity",
                        "blShippingOfferActivity",
                        "blTaxActivity",
                        "blTotalActivity",
                        "blAdjustOrderPaymentsActivity",
                        "creneauReleaseStraysActivity");
    }

    @Test
    void anotherModulesActivitiesAroundThePluginsAreRunOnce() {
        List<String> ran = new ArrayList<>();
        camille.puts(book).collectsAt(slot);
        try (Steps.Step one = shop.steps.before("blCheckoutWorkflow", "creneauVerifyHoldActivity", () -> ran.add("a"));
                Steps.Step two =
                        shop.steps.after("blCheckoutWorkflow", "creneauVerifyHoldActivity", () -> ran.add("b"));
                Steps.Step three =
                        shop.steps.before("blCheckoutWorkflow", "creneauConfirmHoldActivity", () -> ran.add("c"));
                Steps.Step four =
                        shop.steps.after("blCheckoutWorkflow", "creneauConfirmHoldActivity", () -> ran.add("d"))) {
            assertThat(camille.checksOut().thrown()).isNull();
        }

        assertThat(ran).containsExactly("a", "b", "c", "d");
        assertThat(camille.reservation().state()).isEqualTo(ReservationState.CONFIRMED);
    }

    @Test
    void anotherModuleThatFailsWhileTheCartChangesLeavesPlaceAndCart() {
        Goods toy = shop.goods("20.00");
        camille.puts(book).collectsAt(slot);
        try (Steps.Step step = shop.steps.after("blAddItemWorkflow", "creneauCollectAddedItemActivity", () -> {
            throw new IllegalStateException("another module fails");
        })) {
            assertThatThrownBy(() -> camille.puts(toy)).hasStackTraceContaining("another module fails");
        }

        assertThat(camille.reservation().state()).isEqualTo(ReservationState.HELD);
        assertThat(camille.cart(Orders::groups)).containsExactly("PHYSICAL_PICKUP: 1");
        assertThat(shop.books.taken(slot)).isEqualTo(1);
        assertThat(camille.puts(toy).checksOut().thrown()).isNull();
    }

    @Test
    void aDownloadStaysInItsOwnGroup() {
        Goods song = shop.assortment.addSentAs(FulfillmentType.DIGITAL, "1.00");
        camille.puts(book).puts(song).collectsAt(slot);

        assertThat(camille.cart(Orders::groups)).containsExactlyInAnyOrder("PHYSICAL_PICKUP: 1", "DIGITAL: 1");
        assertThat(camille.checksOut().thrown()).isNull();
        assertThat(shop.books.items(slot)).isEqualTo(1);
    }

    @Test
    void aGiftCardAddedLaterIsNotCollected() {
        Goods card = shop.assortment.addSentAs(FulfillmentType.GIFT_CARD, "50.00");
        camille.puts(book).collectsAt(slot).puts(card);

        assertThat(camille.cart(Orders::groups)).containsExactlyInAnyOrder("PHYSICAL_PICKUP: 1", "GIFT_CARD: 1");
        assertThat(camille.checksOut().thrown()).isNull();
        assertThat(shop.books.items(slot)).isEqualTo(1);
    }

    @Test
    void downloadsAloneNeedNoSlot() {
        Goods song = shop.assortment.addSentAs(FulfillmentType.DIGITAL, "1.00");

        assertThat(camille.puts(song).checksOut().thrown()).isNull();
        assertThat(camille.reservations()).isEmpty();
    }
}
