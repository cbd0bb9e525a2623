// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import org.junit.jupiter.api.Test;

/** Whoever cannot use a mouse picks a slot with Tab, an arrow and Enter. */
class KeyboardJourneyIT {
    private static final int MOST_TABS = 80;

    @Test
    void aSlotIsPickedWithoutAMouse() {
        try (Shopper shopper = Shopper.atADesk()) {
            shopper.putInCart(Shopper.BOOK);
            shopper.go("/pickup/points/5");
            shopper.tabUntil(MOST_TABS, "document.activeElement.matches('.crn-days li:nth-child(2) a')");
            shopper.page.keyboard().press("Enter");
            shopper.page.waitForURL("**day=**");
            shopper.tabUntil(MOST_TABS, "document.activeElement.matches('input[name=slot]')");
            keepTheSlotAfterTheFocusedOne(shopper);
            shopper.sees("Gardé pour vous jusqu’à", "Fleurs de Lévis");
        }
    }

    private static void keepTheSlotAfterTheFocusedOne(Shopper shopper) {
        Keyboard keyboard = shopper.page.keyboard();
        keyboard.press("ArrowRight");
        assertThat(shopper.page.evaluate("document.activeElement.checked")).isEqualTo(true);
        shopper.page.waitForNavigation(() -> keyboard.press("Enter"));
    }
}
