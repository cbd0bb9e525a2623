// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/**
 * A merchant writes a curfew in a form, looks at what it would break, publishes it, changes it, goes back and withdraws it: on a phone
 * without script, in French; then every page on a desk and a phone, in both languages. It holds far away and far ahead, so that nobody
 * else's journey meets it.
 */
class RegimesJourneyIT {

    @Test
    void aCurfewIsWrittenPublishedChangedAndWithdrawn() {
        String signedIn = signedIn();
        try (Visitor staff = new Visitor(Visitor.width(Visitor.PHONE)
                .setLocale("fr-FR")
                .setJavaScriptEnabled(false)
                .setStorageState(signedIn))) {
            staff.open(DemoProcess.admin() + "/pickup-regimes?blLocaleCode=fr");
            staff.page.locator("#crn-own a").first().click();
            writes(staff.page, "25:00");
            saves(staff.page);
            assertThat(staff.page.locator("#crn-mistakes").innerText())
                    .contains("Personne dehors à partir de")
                    .contains("'25:00'")
                    .contains("une heure comme 21:00");
            staff.picture("regimes-form-mistake-360");
            findsMayotte(staff);
            staff.page.locator("#crn-curfewFrom").fill("22:00");
            saves(staff.page);
            assertThat(staff.page.locator(".crn-said").innerText()).contains("brouillon");
            publishes(staff, 1);
            staff.sees(1, ".crn-mark-IN_FORCE");
            staff.picture("regimes-history-360");
            asks(staff);
            twoChangeItAtOnce(staff);
            publishes(staff, 1);
            assertThat(staff.page.locator("article").first().innerText())
                    .contains("Édition 4")
                    .contains("23:00")
                    .contains("22:00");
            looksAtEverything();
            withdraws(staff);
        }
    }

    private static void writes(Page page, String from) {
        page.locator("#crn-id").fill("mayotte-essai");
        page.locator("#crn-name").fill("Essai");
        page.locator("#crn-from").fill("2036-01-01T00:00");
        page.locator("#crn-to").fill("2036-02-01T00:00");
        page.locator("#crn-curfewBasis").selectOption("law");
        page.locator("#crn-curfewFrom").fill(from);
        page.locator("#crn-curfewTo").fill("06:00");
        page.locator("#crn-legalReference").fill("Arrêté d’essai");
        page.locator("#crn-note").fill("Pour voir");
    }

    private static void findsMayotte(Visitor staff) {
        Page page = staff.page;
        page.locator("#crn-area").fill("mayot");
        page.locator("button[formaction]").click();
        page.locator("#crn-found input[value='department:976']").check();
        staff.picture("regimes-form-found-360");
        assertThat(wide(staff)).isFalse();
    }

    private static void saves(Page page) {
        page.locator("#crn-form button:not([formaction])").click();
        page.waitForLoadState();
    }

    private static void publishes(Visitor staff, int edition) {
        Page page = staff.page;
        page.locator("#edition-" + edition + " form button").click();
        page.locator("#crn-impact form button").waitFor();
        assertThat(page.locator("#crn-impact [role=status]").innerText()).contains("Aucun");
        staff.picture("regimes-look-360");
        assertThat(wide(staff)).isFalse();
        page.locator("#crn-impact form button").click();
        page.locator(".crn-said").waitFor();
        assertThat(page.locator("main").innerText()).contains("C’est décidé");
    }

    /** A job asks; the page tells how far it is, read again by its link where there is no script, by itself where there is. */
    private static void asks(Visitor staff) {
        Page page = staff.page;
        page.locator("form[action*='/pickup-regimes/ask'] button").click();
        page.locator("#crn-askings article").first().waitFor();
        assertThat(page.locator("#crn-askings article").first().innerText())
                .contains("En cours")
                .contains("mayotte-essai")
                .contains("Personne n’a été sollicité");
        String asking = "#" + page.locator("#crn-askings article").first().getAttribute("id");
        staff.picture("regimes-asked-waiting-360");
        try (Visitor other = new Visitor(Visitor.width(Visitor.DESK).setLocale("fr-FR"))) {
            Staff.signIn(other);
            other.open(DemoProcess.admin() + "/pickup-regimes/asked?id=mayotte-essai&blLocaleCode=fr");
            other.page.locator(asking + " .crn-asking-done").waitFor();
            assertThat(other.page.locator(asking).getAttribute("data-going")).isEqualTo("false");
        }
        page.locator("#crn-anew").click();
        assertThat(page.locator(asking).innerText()).contains("Terminé");
        staff.open(DemoProcess.admin() + "/pickup-regimes/own?id=mayotte-essai");
    }

    /** In two tabs; the second is told what the first changed. */
    private static void twoChangeItAtOnce(Visitor staff) {
        String edit = DemoProcess.admin() + "/pickup-regimes/edit?id=mayotte-essai&number=2&seen=2";
        Page other = staff.page.context().newPage();
        other.navigate(edit);
        staff.open(edit);
        assertThat(staff.page.locator("#crn-homeAreas").inputValue()).isEqualTo("department:976");
        staff.page.locator("#crn-curfewFrom").fill("23:00");
        saves(staff.page);
        other.locator("#crn-curfewFrom").fill("21:00");
        saves(other);
        assertThat(other.locator("[role=alert]").first().innerText()).contains("Quelqu’un d’autre");
        assertThat(other.locator("#crn-meanwhile").innerText())
                .contains("22:00")
                .contains("23:00");
        assertThat(other.locator("#crn-curfewFrom").inputValue()).isEqualTo("21:00");
        other.close();
    }

    private static void looksAtEverything() {
        for (int width : new int[] {Visitor.DESK, Visitor.PHONE}) {
            for (String language : new String[] {"fr", "en"}) {
                try (Visitor staff = new Visitor(Visitor.width(width))) {
                    Staff.signIn(staff);
                    String end = "-" + language + "-" + width;
                    look(staff, "/pickup-regimes?from=2036-01&blLocaleCode=" + language, "regimes-own" + end);
                    assertThat(staff.page.locator("#crn-own-timeline").innerText())
                            .contains("1–31");
                    look(staff, "/pickup-regimes/own?id=mayotte-essai", "regimes-history" + end);
                    look(staff, "/pickup-regimes/asked?id=mayotte-essai", "regimes-asked" + end);
                    look(staff, "/pickup-regimes/edit?id=mayotte-essai&number=4&seen=4", "regimes-edit" + end);
                    look(staff, "/pickup-regimes/impact?id=mayotte-essai&number=3&seen=4", "regimes-impact" + end);
                }
            }
        }
    }

    private static void withdraws(Visitor staff) {
        Page page = staff.page;
        page.locator("form:has([name=withdraw]) button").click();
        page.locator("#crn-impact form button").click();
        page.locator(".crn-said").waitFor();
        staff.sees(1, ".crn-mark-WITHDRAWN");
        staff.picture("regimes-withdrawn-360");
    }

    private static void look(Visitor staff, String page, String picture) {
        assertThat(staff.open(DemoProcess.admin() + page)).isEqualTo(200);
        staff.picture(picture);
        assertThat(Axe.graveOn(staff.page)).as(picture).isEmpty();
        assertThat(wide(staff)).as(picture).isFalse();
    }

    private static boolean wide(Visitor staff) {
        return (Boolean) staff.page.evaluate("document.documentElement.scrollWidth > window.innerWidth");
    }

    /** Broadleaf's own page to sign in shows its fields by script alone. */
    private static String signedIn() {
        try (Visitor staff = new Visitor(Visitor.width(Visitor.PHONE).setLocale("fr-FR"))) {
            Staff.signIn(staff);
            return staff.page.context().storageState();
        }
    }
}
