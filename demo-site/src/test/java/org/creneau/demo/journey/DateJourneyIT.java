// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The date bar takes the whole demo to the lockdown of November 2020, and back. */
class DateJourneyIT {
    @Test
    void inTheLockdownOf2020SlotsAreOfThatNovember() {
        try (Shopper shopper = Shopper.atADesk()) {
            moveTo(shopper, "2020-11-12");
            try {
                shopper.seesInTheBar("12 novembre 2020");
                buyInNovember2020(shopper);
            } finally {
                moveTo(shopper, "today");
            }
            assertThat(shopper.page.locator(".demobar-date").innerText()).doesNotContain("2020");
        }
    }

    private static void buyInNovember2020(Shopper shopper) {
        shopper.putInCart(Shopper.BOOK);
        shopper.go("/pickup/points/1");
        assertThat(shopper.page.locator("input[name=slot]").first().getAttribute("value"))
                .startsWith("1-202011");
        shopper.picture("lockdown-1280");
        shopper.chooseNextFreeDay();
        String hours = shopper.keepFirstFreeSlot();
        shopper.go("/checkout");
        shopper.saysWhoCollects("Jeanne", "Martin", "jeanne@exemple.fr");
        shopper.paysByCard(Shopper.GOOD_CARD);
        shopper.sees("Merci Jeanne", hours, "novembre");
    }

    private static void moveTo(Shopper shopper, String date) {
        shopper.go("/");
        shopper.page.locator(".demobar summary").click();
        shopper.page.locator(".demobar button[value='" + date + "']").click();
    }
}
