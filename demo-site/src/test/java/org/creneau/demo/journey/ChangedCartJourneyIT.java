// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A shopper holds a slot, wants more copies than the point has, reads so in the cart and takes the next best. */
class ChangedCartJourneyIT {
    /** Three copies lie at the first point; the others of the demo do not count them. */
    private static final String NOVEL = "/librairie/la-boulangere-de-la-rue-des-tilleuls";

    private static final String POINT = "Librairie du Passage";
    private static final String NOTE = ".crn-changes[data-crn-change=refused]";
    private static final String INSTEAD = NOTE + " button[name=slot]";

    @Test
    void whatDoesNotFitIsToldWithTheNextBestWhichIsOneClickAway() {
        try (Shopper shopper = Shopper.atADesk()) {
            outgrowsTheSlot(shopper);
            assertThat(shopper.page.locator(NOTE).innerText())
                    .contains("ne convient plus", POINT, "Il vous reste gardé", "À la place");
            shopper.sees(POINT);
            shopper.picture("changed-cart-1280");
            shopper.go("/checkout");
            assertThat(shopper.page.locator(NOTE).innerText()).contains("ne convient plus");
            shopper.picture("changed-checkout-1280");
            shopper.page.locator(INSTEAD).first().click();
            shopper.page.waitForURL(url -> url.contains("/cart"));
            shopper.sees(0, NOTE);
            shopper.picture("changed-cart-put-right-1280");
        }
    }

    @Test
    void onAPhoneInEnglishWithoutScript() {
        try (Shopper shopper = new Shopper(Visitor.width(Visitor.PHONE).setJavaScriptEnabled(false))) {
            shopper.inEnglish();
            outgrowsTheSlot(shopper);
            assertThat(shopper.page.locator(NOTE).innerText())
                    .contains("does not suit your cart any more", "Instead you can have");
            shopper.picture("changed-cart-360");
            shopper.page.locator(INSTEAD).first().click();
            shopper.sees(0, NOTE);
        }
    }

    private static void outgrowsTheSlot(Shopper shopper) {
        shopper.putInCart(NOVEL);
        shopper.holdASlotAt(POINT);
        shopper.sees(0, NOTE);
        for (int more = 0; more < 3; more++) {
            shopper.putInCart(NOVEL);
        }
    }
}
