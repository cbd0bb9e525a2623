// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The merchant signs in, finds the points and sees what is to be collected. */
class AdminJourneyIT {
    @Test
    void theMerchantSeesPointsAndPickups() {
        try (Shopper shopper = Shopper.atADesk();
                Visitor merchant = new Visitor(Visitor.width(Visitor.DESK))) {
            shopper.putInCart(Shopper.BOOK);
            shopper.holdASlotAt("Librairie du Passage");
            Staff.signIn(merchant);
            assertThat(merchant.open(DemoProcess.admin() + "/pickup-points")).isEqualTo(200);
            assertThat(wholePage(merchant)).contains("Librairie du Passage");
            merchant.picture("admin-points-1280");
            assertThat(merchant.open(DemoProcess.admin() + "/pickups")).isEqualTo(200);
            assertThat(wholePage(merchant)).contains("Librairie du Passage");
            merchant.picture("admin-pickups-1280");
        }
    }

    @Test
    void aPointIsOpenedForEditing() {
        try (Visitor merchant = new Visitor(Visitor.width(Visitor.DESK))) {
            Staff.signIn(merchant);
            assertThat(merchant.open(DemoProcess.admin() + "/pickup-points/5")).isEqualTo(200);
            assertThat(merchant.page.content()).contains("Fleurs de Lévis");
            merchant.picture("admin-point-1280");
        }
    }

    @Test
    void aProductLeadsToTheTermsOnWhichItIsCollected() {
        try (Visitor merchant = new Visitor(Visitor.width(Visitor.DESK))) {
            Staff.signIn(merchant);
            assertThat(merchant.open(DemoProcess.admin() + "/product/14012")).isEqualTo(200);
            merchant.page.locator("button.creneau-terms").first().click();
            merchant.page.waitForURL(url -> url.contains("/collect-terms"));
            assertThat(merchant.page
                            .locator("table.list-grid-table tbody tr[data-link]")
                            .count())
                    .isEqualTo(1);
            assertThat(wholePage(merchant)).contains("14012");
            merchant.picture("admin-terms-1280");
            assertThat(merchant.open(DemoProcess.admin() + "/collect-terms/7")).isEqualTo(200);
            assertThat(wholePage(merchant)).contains("Jamais en retrait");
        }
    }

    private static String wholePage(Visitor merchant) {
        return merchant.page.locator("body").innerText();
    }
}
