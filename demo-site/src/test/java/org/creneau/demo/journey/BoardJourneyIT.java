// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The counter hands over what a shopper ordered. */
class BoardJourneyIT {
    @Test
    void anOrderIsMadeReadyAndHandedOverAgainstItsCode() {
        try (Shopper shopper = Shopper.onAPhone();
                Visitor counter = new Visitor(Visitor.width(Visitor.PHONE).setLocale("fr-FR"))) {
            shopper.putInCart(Shopper.BOOK);
            shopper.holdASlotAt("Librairie du Passage");
            shopper.go("/checkout");
            shopper.saysWhoCollects("Jeanne", "Lecomptoir", "jeanne@exemple.fr");
            shopper.paysAtCollection();
            String code = shopper.pickupCode();
            signIn(counter);
            assertThat(counter.open(DemoProcess.admin() + "/pickup-board")).isEqualTo(200);
            counter.picture("board-points-360");
            counter.page.locator(".crn-point", named("Librairie du Passage")).click();
            find(counter, code);
            Locator row = row(counter);
            assertThat(row.innerText()).contains("Jeanne Lecomptoir");
            counter.picture("board-found-360");
            row.locator("button[value=READY]").click();
            counter.page.locator(".crn-said").waitFor();
            counter.picture("board-360");
            find(counter, code);
            row(counter).locator("button.crn-main").click();
            counter.page.locator(".crn-said").waitFor();
            assertThat(wide(counter)).isFalse();
        }
    }

    @Test
    void theBoardKeepsUpByItselfAndSaysWhenNobodyAnswers() {
        try (Visitor counter = new Visitor(Visitor.width(Visitor.DESK))) {
            signIn(counter);
            assertThat(counter.open(DemoProcess.admin() + "/pickup-board/1")).isEqualTo(200);
            counter.picture("board-1280");
            assertThat(counter.page.locator("#crn-lost").isVisible()).isFalse();
            counter.page.context().setOffline(true);
            counter.page.locator("#crn-lost").waitFor();
            counter.page.context().setOffline(false);
            counter.page
                    .locator("#crn-lost")
                    .waitFor(new Locator.WaitForOptions()
                            .setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN));
        }
    }

    private static Page.LocatorOptions named(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private static void find(Visitor counter, String code) {
        counter.page.locator("#crn-code").fill(code);
        counter.page.locator("#crn-code").press("Enter");
        counter.page.waitForURL(url -> url.endsWith("/find"));
    }

    private static Locator row(Visitor counter) {
        return counter.page.locator(".crn-pickup");
    }

    private static boolean wide(Visitor counter) {
        return (Boolean) counter.page.evaluate("document.documentElement.scrollWidth > window.innerWidth");
    }

    private static void signIn(Visitor counter) {
        counter.open(DemoProcess.admin() + "/login");
        Page page = counter.page;
        page.locator("[name=j_username]").fill("admin");
        page.locator("[name=j_password]").fill(DemoProcess.ADMIN_PASSWORD);
        page.locator("[name=j_password]").press("Enter");
        page.waitForURL(url -> !url.contains("login"));
    }
}
