// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** A shopper has a code to show beside the one to say; whoever else scans it learns nothing. */
class CounterCodeJourneyIT {
    @Test
    void theCodeOnTheScreenLeadsToAPageThatTellsNothing() {
        String address;
        String code;
        try (Shopper shopper = new Shopper(Visitor.width(Visitor.PHONE).setJavaScriptEnabled(false))) {
            shopper.putInCart(Shopper.BOOK);
            shopper.holdASlotAt("La Table d'Oberkampf");
            shopper.go("/checkout");
            shopper.saysWhoCollects("Jeanne", "Martin", "jeanne@exemple.fr");
            shopper.paysAtCollection();
            code = shopper.pickupCode();
            Locator shown = shopper.page.locator("img.crn-show");
            assertThat(shown.getAttribute("alt")).contains("Code QR à montrer au comptoir", code);
            address = read(shopper);
            String picture = DemoProcess.shop() + shown.getAttribute("src");
            assertThat(shopper.page.request().get(picture).headers())
                    .containsEntry("cache-control", "private, max-age=3600");
        }
        assertThat(address).matches(DemoProcess.shop() + "/pickup/handover/H[0-9A-Z]{62}");
        try (Shopper stranger = Shopper.onAPhone()) {
            String path = address.substring(DemoProcess.shop().length());
            assertThat(stranger.go(path)).isEqualTo(200);
            stranger.sees("Montrez ce code au comptoir");
            assertThat(stranger.text()).doesNotContain(code, "Jeanne", "Oberkampf");
            assertThat(read(stranger)).isEqualTo(address);
            stranger.picture("handover-360");
            assertThat(stranger.go(withAnotherLastLetter(path))).isEqualTo(404);
            stranger.sees("Ce code n’est pas valable");
        }
    }

    private static String withAnotherLastLetter(String path) {
        return path.substring(0, path.length() - 1) + (path.endsWith("A") ? "B" : "A");
    }

    /** When the picture is there. */
    private static String read(Shopper shopper) {
        shopper.page.waitForLoadState();
        return QrPicture.of(shopper.page.locator("img.crn-show")).text();
    }
}
