// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A locker that costs more in the evening says so before the time is kept; the cart, checkout and totals say the same. */
class PriceJourneyIT {
    private static final String LOCKER = "/pickup/points/7";
    private static final String EVENING = ".crn-slot:has(input:enabled):has(.crn-price:has-text('2,50'))";
    private static final String COST = ".crn-panel .crn-price";
    private static final String COLLECTING = ".totals .collecting";

    @Test
    void anEveningAtTheLockerCostsWhatItsButtonSaid() {
        try (Shopper shopper = Shopper.atADesk()) {
            String price = keepAnEvening(shopper);
            assertThat(shopper.page.locator(COST).first().innerText()).isEqualTo(price);
            assertThat(shopper.page.locator(COLLECTING).innerText()).isEqualTo(price);
            shopper.go("/checkout");
            assertThat(shopper.page.locator(COST).first().innerText()).isEqualTo(price);
            assertThat(shopper.page.locator(COLLECTING).innerText()).isEqualTo(price);
        }
    }

    @Test
    void enoughInTheCartMakesItFree() {
        try (Shopper shopper = Shopper.atADesk()) {
            keepAnEvening(shopper);
            assertThat(shopper.page.locator(".crn-free").innerText()).contains("40,00", "encore");
            for (int more = 0; more < 9; more++) {
                shopper.putInCart(Shopper.BOOK);
            }
            assertThat(shopper.page.locator(COLLECTING).innerText()).isEqualTo("Gratuit");
            assertThat(shopper.page.locator(COST).first().innerText()).startsWith("Gratuit au lieu de 2,50");
            shopper.sees(0, ".crn-free");
        }
    }

    private static String keepAnEvening(Shopper shopper) {
        shopper.putInCart(Shopper.BOOK);
        shopper.go(LOCKER);
        shopper.chooseNextFreeDay();
        assertThat(shopper.page.locator(".crn-free").innerText()).contains("40,00");
        String price = shopper.page.locator(EVENING + " .crn-price").first().innerText();
        shopper.page.locator(EVENING).first().click();
        shopper.keepIt();
        return price;
    }
}
