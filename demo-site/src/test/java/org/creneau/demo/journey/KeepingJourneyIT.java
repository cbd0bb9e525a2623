// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A slot that is held says until when, and is kept longer once. */
class KeepingJourneyIT {
    private static final String UNTIL = ".crn-kept time";
    private static final String EXTEND = "form[action*='/pickup/extend'] button";

    @Test
    void theCountdownRunsAndMoreTimeIsGivenWithoutLosingWhatWasTyped() {
        try (Shopper shopper = Shopper.onAPhone()) {
            shopper.inEnglish();
            shopper.putInCart(Shopper.BOOK);
            shopper.holdASlotAt("Librairie du Passage");
            shopper.picture("kept-360");
            assertThat(shopper.page.locator(".crn-clock").innerText()).matches("1[0-4]:[0-5][0-9]|15:00");
            shopper.go("/checkout");
            shopper.picture("kept-checkout-360");
            shopper.page.locator("#firstName").fill("Ada");
            String before = until(shopper);
            shopper.page.locator(EXTEND).click();
            shopper.page.locator(EXTEND).waitFor(hidden());
            assertThat(until(shopper)).isNotEqualTo(before);
            assertThat(shopper.page.locator("#firstName").inputValue()).isEqualTo("Ada");
            assertThat(shopper.page.locator(".crn-clock").innerText()).matches("2[0-9]:[0-5][0-9]|30:00");
            shopper.go("/cart");
            shopper.sees(0, EXTEND);
        }
    }

    @Test
    void moreTimeIsGivenWithoutScript() {
        try (Shopper shopper = new Shopper(Visitor.width(Visitor.DESK).setJavaScriptEnabled(false))) {
            shopper.putInCart(Shopper.BOOK);
            shopper.holdASlotAt("Librairie du Passage");
            String before = until(shopper);
            shopper.page.locator(EXTEND).click();
            shopper.sees("Gardé pour vous jusqu’à", "Librairie du Passage");
            assertThat(until(shopper)).isNotEqualTo(before);
            shopper.sees(0, EXTEND);
        }
    }

    @Test
    void theEndIsToldWhereItHappens() {
        try (Shopper shopper = Shopper.atADesk()) {
            shopper.putInCart(Shopper.BOOK);
            shopper.holdASlotAt("Librairie du Passage");
            shopper.page.clock().install();
            shopper.go("/cart");
            shopper.page.clock().fastForward("11:00");
            assertThat(said(shopper)).contains("cinq minutes");
            shopper.page.clock().fastForward("05:00");
            shopper.sees("Ce créneau n’est plus gardé pour vous.", "Le choisir à nouveau");
            assertThat(said(shopper)).isEqualTo("Ce créneau n’est plus gardé pour vous.");
            assertThat(shopper.page.locator(EXTEND).isVisible()).isFalse();
            shopper.picture("kept-over-1280");
        }
    }

    private static String until(Shopper shopper) {
        return shopper.page.locator(UNTIL).first().innerText();
    }

    private static String said(Shopper shopper) {
        return shopper.page.locator("[data-crn-say]").first().textContent();
    }

    private static com.microsoft.playwright.Locator.WaitForOptions hidden() {
        return new com.microsoft.playwright.Locator.WaitForOptions()
                .setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN);
    }
}
