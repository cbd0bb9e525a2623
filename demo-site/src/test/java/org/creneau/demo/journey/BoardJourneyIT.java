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
            Locator row = onItsDay(counter);
            assertThat(row.locator(".crn-state").innerText()).isEqualTo("À préparer");
            row.locator("button[value=READY]").click();
            counter.page.locator(".crn-said").waitFor();
            counter.picture("board-360");
            handOver(counter, code.equals("CCCCCC") ? "DDDDDD" : "CCCCCC");
            assertThat(counter.page.locator(".crn-problem[role=alert]:visible").innerText())
                    .contains("Rien n’a été remis");
            handOver(counter, code);
            assertThat(row(counter).locator(".crn-state").innerText()).isEqualTo("Remis");
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

    /** The slot may be on one of the next days. */
    private static Locator onItsDay(Visitor counter) {
        for (int days = 0; days < 10 && row(counter).count() == 0; days++) {
            counter.page.locator("nav a", named("Jour suivant")).click();
            counter.page.waitForLoadState();
        }
        return row(counter);
    }

    private static void handOver(Visitor counter, String code) {
        Locator row = row(counter);
        row.locator("input[name=code]").fill(code);
        row.locator(".crn-main").click();
        counter.page.waitForLoadState();
    }

    private static Locator row(Visitor counter) {
        return counter.page.locator(".crn-pickup", named("Jeanne Lecomptoir"));
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
