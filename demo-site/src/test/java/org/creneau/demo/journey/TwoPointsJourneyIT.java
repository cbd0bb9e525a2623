// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** One cart is collected at two points: a form on the cart page leads there and back, without a script. */
class TwoPointsJourneyIT {
    private static final String CANCEL = "a[href$='/cancel']";
    private static final String MOVE = ".crn-move";
    private static final String PARTS = ".crn-part";

    @Test
    void aLineIsCollectedElsewhereAndTheOrderHasTwoCodes() {
        try (Shopper shopper = new Shopper(Visitor.width(Visitor.DESK).setJavaScriptEnabled(false))) {
            shopper.putInCart(Shopper.BOOK);
            shopper.putInCart(Shopper.BOOK);
            shopper.putInCart(Shopper.WINE);
            shopper.holdASlotAt("Librairie du Passage");
            shopper.sees(1, PARTS);
            shopper.picture("parts-one-1280");
            sendElsewhere(shopper, 0, "Les Fleurs du mal", "1");
            shopper.sees("Pour", "1 × Les Fleurs du mal");
            shopper.picture("parts-points-1280");
            shopper.choosePoint("La Cave de la Butte");
            shopper.sees("1 × Les Fleurs du mal");
            shopper.chooseNextFreeDay();
            shopper.sees("1 × Les Fleurs du mal");
            shopper.keepFirstFreeSlot();
            shopper.sees("Librairie du Passage", "La Cave de la Butte", "1 × Les Fleurs du mal");
            shopper.sees(2, PARTS);
            shopper.picture("parts-two-1280");
            shopper.go("/checkout");
            shopper.sees("Librairie du Passage", "La Cave de la Butte");
            shopper.picture("parts-checkout-1280");
            shopper.saysWhoCollects("Jeanne", "Martin", "jeanne@example.org");
            shopper.paysAtCollection();
            shopper.sees(2, ".crn-code strong");
            shopper.picture("parts-order-1280");
            cancelsAllOfIt(shopper);
        }
    }

    @Test
    void onAPhoneOneGroupIsChangedAndTheOtherStays() {
        try (Shopper shopper = new Shopper(Visitor.width(Visitor.PHONE).setJavaScriptEnabled(false))) {
            shopper.inEnglish();
            shopper.putInCart(Shopper.BOOK);
            shopper.putInCart(Shopper.WINE);
            shopper.holdASlotAt("Librairie du Passage");
            sendElsewhere(shopper, 0, "The Flowers of Evil", "1");
            shopper.choosePoint("La Cave de la Butte");
            shopper.chooseNextFreeDay();
            shopper.keepFirstFreeSlot();
            shopper.picture("parts-two-360");
            assertThat(width(shopper)).isLessThanOrEqualTo(360);
            shopper.page.locator(MOVE + " summary").first().click();
            shopper.picture("parts-form-360");
            assertThat(width(shopper)).isLessThanOrEqualTo(360);
            shopper.page
                    .locator(PARTS)
                    .first()
                    .locator("form[action*='/pickup/release'] button")
                    .click();
            shopper.sees("No time is kept for these");
            shopper.sees(1, ".crn-kept");
            sendElsewhere(shopper, 1, "The Flowers of Evil", "1");
            shopper.sees("For:");
            String url = shopper.page.url();
            shopper.go(url.substring(url.indexOf("/pickup")).replace("x1", "x9"));
            shopper.sees("Your cart is no longer what that page showed");
            shopper.picture("parts-changed-360");
        }
    }

    /** The order's page then has no code to show and nothing more to cancel. */
    private static void cancelsAllOfIt(Shopper shopper) {
        String order = shopper.page.url();
        shopper.page.locator(CANCEL).click();
        shopper.press("Annuler ce qui est coché");
        shopper.sees("Ce que vous avez coché est annulé.");
        shopper.picture("parts-cancelled-1280");
        shopper.open(order);
        shopper.sees("Librairie du Passage", "La Cave de la Butte", "Annulé");
        assertThat(shopper.page.locator(".crn-code").count()).isZero();
        assertThat(shopper.page.locator(CANCEL).count()).isZero();
    }

    /** So many of the line of that name, out of that part of the cart. */
    private static void sendElsewhere(Shopper shopper, int part, String name, String units) {
        Locator parts = shopper.page.locator(PARTS);
        Locator move = parts.nth(part).locator(MOVE);
        if (move.getAttribute("open") == null) {
            move.locator("summary").click();
        }
        Locator form = move.locator("form:has(strong:has-text(\"" + name + "\"))");
        form.locator("input[name=units]").fill(units);
        form.locator("select").selectOption("elsewhere");
        form.locator("button").click();
    }

    /** Of all the page, what hangs over the right edge included, in pixels. */
    private static int width(Shopper shopper) {
        return (Integer) shopper.page.evaluate("document.documentElement.scrollWidth");
    }
}
