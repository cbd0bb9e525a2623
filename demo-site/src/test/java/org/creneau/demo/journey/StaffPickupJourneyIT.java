// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A shopper calls, and staff give them another time, a time that is not free, none at all, and one again. No script runs on these pages. */
class StaffPickupJourneyIT {
    private static final String POINT = "Librairie du Passage";

    @Test
    void aPickupIsMovedOverriddenCancelledAndGivenAnew() {
        try (Shopper shopper = Shopper.onAPhone();
                Visitor staff = new Visitor(Visitor.width(Visitor.PHONE).setLocale("fr-FR"))) {
            shopper.putInCart(Shopper.BOOK);
            shopper.holdASlotAt(POINT);
            shopper.go("/checkout");
            shopper.saysWhoCollects("Odile", "Telephone", "odile@exemple.fr");
            shopper.paysAtCollection();
            String order = shopper.orderNumber();
            Staff.signIn(staff);
            staff.open(DemoProcess.admin() + "/pickup-changes?blLocaleCode=fr");
            staff.page.locator(".crn-point", named(POINT)).click();
            staff.page.locator("#crn-q").fill(order);
            staff.page.locator("#crn-q").press("Enter");
            staff.page.locator(".crn-pickup").waitFor();
            staff.picture("staff-pickups-found-360");
            staff.page.locator(".crn-open").click();
            staff.page.locator("nav.crn-days a").last().click();
            staff.page.waitForLoadState();
            accessible(staff, "fr 360");
            staff.picture("staff-pickup-360");
            chooses(staff, free(staff).last(), "Elle rappelle : plus tard");
            assertThat(said(staff)).contains("Le client est prévenu");

            overrides(staff);
            assertThat(staff.page.locator(".crn-history").innerText())
                    .contains("Malgré", "Elle insiste", "Elle rappelle : plus tard", "le client");
            staff.picture("staff-pickup-overridden-360");
            assertThat(wide(staff)).isFalse();

            staff.page.locator("#crn-cancel-reason").fill("Elle renonce");
            staff.page.locator("#crn-cancel-reason").press("Enter");
            assertThat(said(staff)).contains("annulé");
            staff.page.locator("nav.crn-days a").last().click();
            staff.page.waitForLoadState();
            chooses(staff, free(staff).first(), "Elle revient");
            assertThat(staff.page.locator(".crn-now").innerText()).contains(POINT);
            accessible(staff, "fr 360 given");
        }
    }

    @Test
    void nothingKeepsAnybodyOutOfThesePagesInEitherLanguage() {
        try (Shopper shopper = Shopper.onAPhone()) {
            shopper.putInCart(Shopper.BOOK);
            shopper.holdASlotAt(POINT);
            shopper.go("/checkout");
            shopper.saysWhoCollects("Ida", "Standard", "ida@exemple.fr");
            shopper.paysAtCollection();
            for (String language : List.of("en", "fr")) {
                try (Visitor staff = new Visitor(Visitor.width(Visitor.DESK))) {
                    Staff.signIn(staff);
                    for (String page : List.of("/pickup-changes", "/pickup-changes/1")) {
                        staff.open(DemoProcess.admin() + page + "?blLocaleCode=" + language);
                        accessible(staff, page + " " + language);
                    }
                    staff.page.locator("#crn-q").fill("standard ida");
                    staff.page.locator("#crn-q").press("Enter");
                    staff.page.locator(".crn-open").first().click();
                    staff.page.locator("#crn-reason").waitFor();
                    accessible(staff, "order " + language);
                    staff.picture("staff-pickup-" + language + "-1280");
                }
            }
        }
    }

    /** The first day that has a time which is refused and may be had nevertheless: at the latest that after the horizon. */
    private static void overrides(Visitor staff) {
        for (int days = 0; days < 40 && refused(staff).count() == 0; days++) {
            staff.page.locator("nav.crn-days a").last().click();
            staff.page.waitForLoadState();
        }
        if (!refused(staff).first().isVisible()) {
            staff.page.locator("summary").click();
        }
        refused(staff).first().check();
        staff.page.locator("#crn-reason").fill("Elle insiste");
        staff.page.locator("#crn-reason").press("Enter");
        assertThat(staff.page.locator(".crn-problem[role=alert]").innerText()).contains("Cochez");
        assertThat(staff.page.locator("#crn-reason").inputValue()).isEqualTo("Elle insiste");
        assertThat(refused(staff).first().isChecked()).as("what was chosen").isTrue();
        if (!refused(staff).first().isVisible()) {
            staff.page.locator("summary").click();
        }
        staff.picture("staff-pickup-refused-360");
        staff.page.locator("input[name=nevertheless]").check();
        staff.page.locator("#crn-reason").press("Enter");
        assertThat(said(staff)).contains("Le client est prévenu");
    }

    private static Locator free(Visitor staff) {
        for (int days = 0;
                days < 10
                        && staff.page
                                        .locator("form > fieldset input[name=slot]")
                                        .count()
                                == 0;
                days++) {
            staff.page.locator("nav.crn-days a").last().click();
            staff.page.waitForLoadState();
        }
        return staff.page.locator("form > fieldset input[name=slot]");
    }

    private static Locator refused(Visitor staff) {
        return staff.page.locator("details input[name=slot]");
    }

    private static void chooses(Visitor staff, Locator slot, String reason) {
        slot.check();
        staff.page.locator("input[name=told]").check();
        staff.page.locator("#crn-reason").fill(reason);
        staff.page.locator("#crn-reason").press("Enter");
        staff.page.waitForLoadState();
    }

    private static String said(Visitor staff) {
        return staff.page.locator(".crn-said").innerText();
    }

    private static void accessible(Visitor staff, String which) {
        assertThat(Axe.graveOn(staff.page)).as(which).isEmpty();
        assertThat(wide(staff)).as(which).isFalse();
    }

    private static Page.LocatorOptions named(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private static boolean wide(Visitor staff) {
        return (Boolean) staff.page.evaluate("document.documentElement.scrollWidth > window.innerWidth");
    }
}
