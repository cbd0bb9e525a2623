// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
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
            Staff.signIn(counter);
            assertThat(counter.open(DemoProcess.admin() + "/pickup-board")).isEqualTo(200);
            counter.picture("board-points-360");
            counter.page.locator(".crn-point", named("Librairie du Passage")).click();
            Locator row = onItsDay(counter);
            assertThat(row.locator(".crn-state").innerText()).isEqualTo("À préparer");
            row.locator("button[value=READY]").click();
            counter.page.locator(".crn-said").waitFor();
            counter.picture("board-360");
            assertThat(Axe.graveOn(counter.page)).isEmpty();
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
            Staff.signIn(counter);
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

    @Test
    void whoWorksAtOneCounterSeesThatOneAndNoOther() {
        try (Visitor counter = new Visitor(Visitor.width(Visitor.PHONE).setLocale("fr-FR"))) {
            Staff.signIn(counter, "comptoir");
            assertThat(counter.page.url()).as("the one section of the menu").endsWith("/pickup-board");
            assertThat(counter.page.locator(".crn-point").count()).isEqualTo(1);
            assertThat(counter.open(DemoProcess.admin() + "/pickup-board/1")).isEqualTo(200);
            for (String another : List.of("2", "987654")) {
                assertThat(counter.open(DemoProcess.admin() + "/pickup-board/" + another))
                        .as("board of point " + another)
                        .isEqualTo(404);
            }
            assertThat(counter.open(DemoProcess.admin() + "/pickup-board/1/staff"))
                    .isEqualTo(403);
        }
    }

    @Test
    void theManagerSaysWhoWorksAtAPoint() {
        try (Visitor manager = new Visitor(Visitor.width(Visitor.DESK).setLocale("en-US"));
                Visitor counter = new Visitor(Visitor.width(Visitor.PHONE))) {
            Staff.signIn(manager);
            manager.open(DemoProcess.admin() + "/pickup-board/2?blLocaleCode=en");
            manager.page.locator("a", named("Who works here")).click();
            manager.page.locator("#crn-login").fill("comptoir");
            manager.page.locator("#crn-login").press("Enter");
            manager.page.locator(".crn-said").waitFor();
            assertThat(manager.page.locator(".crn-pickup").innerText()).contains("Camille du comptoir");
            manager.picture("board-staff-1280");
            assertThat(Axe.graveOn(manager.page)).isEmpty();
            Staff.signIn(counter, "comptoir");
            assertThat(counter.open(DemoProcess.admin() + "/pickup-board/2")).isEqualTo(200);
            manager.page.locator(".crn-pickup button").click();
            manager.page.locator(".crn-said").waitFor();
            assertThat(counter.open(DemoProcess.admin() + "/pickup-board/2")).isEqualTo(404);
        }
    }

    @Test
    void aCodeIsScannedWithTheCameraAndAStepIsUndone() {
        try (Shopper shopper = Shopper.onAPhone()) {
            shopper.putInCart(Shopper.BOOK);
            shopper.holdASlotAt("Librairie du Passage");
            shopper.go("/checkout");
            shopper.saysWhoCollects("Paul", "Camera", "paul@exemple.fr");
            shopper.paysAtCollection();
            shopper.page.waitForLoadState();
            byte[] shown = shopper.page.locator("img.crn-show").screenshot();
            try (Browser seeing = Chromium.seeing(CameraPicture.film(shown));
                    Visitor counter =
                            new Visitor(seeing, Visitor.width(Visitor.PHONE).setLocale("fr-FR"))) {
                Staff.signIn(counter, "comptoir");
                counter.open(DemoProcess.admin() + "/pickup-board/1");
                counter.page.locator("#crn-scan").click();
                counter.page.waitForURL(url -> url.endsWith("/find"));
                Locator row = counter.page.locator(".crn-pickup", named("Paul Camera"));
                counter.sees(1, row);
                counter.picture("board-scanned-360");
                row.locator(".crn-main").click();
                counter.page.locator(".crn-said").waitFor();
                row = counter.page.locator(".crn-pickup", named("Paul Camera"));
                assertThat(row.locator(".crn-state").innerText()).isEqualTo("Remis");
                row.locator("button", new Locator.LocatorOptions().setHasText("Annuler"))
                        .click();
                counter.page.locator(".crn-said").waitFor();
                row = counter.page.locator(".crn-pickup", named("Paul Camera"));
                assertThat(row.locator(".crn-state").innerText()).isEqualTo("À préparer");
                counter.picture("board-undone-360");
            }
        }
    }

    @Test
    void nothingKeepsAnybodyOutOfTheBoard() {
        for (String language : List.of("fr", "en")) {
            for (int width : new int[] {Visitor.PHONE, Visitor.DESK}) {
                try (Visitor counter = new Visitor(Visitor.width(width))) {
                    Staff.signIn(counter);
                    for (String page : List.of("/pickup-board", "/pickup-board/1", "/pickup-board/1/staff")) {
                        assertThat(counter.open(DemoProcess.admin() + page + "?blLocaleCode=" + language))
                                .isEqualTo(200);
                        assertThat(counter.page.locator("html").getAttribute("lang"))
                                .isEqualTo(language);
                        assertThat(Axe.graveOn(counter.page))
                                .as(page + " " + language + " " + width)
                                .isEmpty();
                        assertThat(wide(counter))
                                .as(page + " " + language + " " + width)
                                .isFalse();
                        counter.picture("axe" + page.replace('/', '-') + "-" + language + "-" + width);
                    }
                }
            }
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
}
