// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A locker that costs more in the evening says so before the time is kept, in the cart and nowhere else. */
class PriceJourneyIT {
    private static final String EVENING = ".crn-slot:has(input:enabled):has(.crn-price:has-text('+'))";

    @Test
    void anEveningAtTheLockerCostsWhatItsButtonSaid() {
        try (Shopper shopper = Shopper.atADesk()) {
            shopper.putInCart(Shopper.BOOK);
            shopper.go("/pickup/points/7");
            shopper.chooseNextFreeDay();
            String price = shopper.page.locator(EVENING + " .crn-price").first().innerText();
            shopper.page.locator(EVENING).first().click();
            shopper.page
                    .locator("form[action*='/pickup/hold'] button[type=submit]")
                    .click();
            assertThat(price).startsWith("+ 1,00");
            assertThat(shopper.page.locator(".crn-panel .crn-price").first().innerText())
                    .isEqualTo(price);
        }
    }
}
