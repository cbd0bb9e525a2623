// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A merchant fills in the hours of a point as a table of seven days. */
class HoursJourneyIT {
    /** A point at which no other journey orders or plans. */
    private static final int POINT = 8;

    private static final String HOURS = "/pickup-planning/" + POINT + "/hours";

    @Test
    void onAPhoneInFrenchWithoutScriptAWeekIsCopiedMendedAndSaved() {
        try (Visitor merchant = new Visitor(Visitor.width(Visitor.PHONE)
                .setLocale("fr-FR")
                .setJavaScriptEnabled(false)
                .setStorageState(signedInInFrench()))) {
            open(merchant);
            List<String> before = times(merchant);
            field(merchant, "t0.MONDAY.0.opens").fill("08:30");
            field(merchant, "t0.MONDAY.0.closes").fill("12:00");
            field(merchant, "t0.MONDAY.1.opens").fill("11:30");
            field(merchant, "t0.MONDAY.1.closes").fill("18:00");
            press(merchant, "Copier lundi sur mardi – vendredi");
            merchant.sees("pas encore enregistré");
            assertThat(field(merchant, "t0.FRIDAY.1.closes").inputValue()).isEqualTo("18:00");
            save(merchant);
            merchant.sees("08:30-12:00 et 11:30-18:00 se chevauchent");
            merchant.wholePicture("hours-mistakes-360-fr");
            for (String day : List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY")) {
                assertThat(field(merchant, "t0." + day + ".1.opens").getAttribute("aria-describedby"))
                        .isEqualTo("crn-t0-" + day + "-1-opens-wrong");
                field(merchant, "t0." + day + ".1.opens").fill("14:00");
            }
            save(merchant);
            merchant.sees("Les horaires sont enregistrés", "08:30–12:00", "14:00–18:00");
            merchant.picture("hours-saved-360-fr");
            asks(merchant);
            restore(merchant, before);
        }
    }

    /** From the week, for this point alone. */
    private static void asks(Visitor merchant) {
        merchant.page.locator("a:has-text('Clients dont le retrait est cassé')").click();
        merchant.page.waitForLoadState();
        press(merchant, "Leur demander");
        merchant.page.locator("#crn-askings article").first().waitFor();
        assertThat(merchant.page.locator("#crn-askings article").first().innerText())
                .contains("En cours");
        assertThat((Boolean) merchant.page.evaluate("document.documentElement.scrollWidth > window.innerWidth"))
                .isFalse();
        String asking =
                "#" + merchant.page.locator("#crn-askings article").first().getAttribute("id");
        merchant.picture("hours-asked-360-fr");
        try (Staff other = Staff.admin(Visitor.width(Visitor.DESK).setLocale("en-US"), "en")) {
            other.open(merchant.page.url());
            other.page.locator(asking + " .crn-asking-done").waitFor();
            assertThat(Axe.anythingOn(other.page)).isEmpty();
            other.picture("hours-asked-1280-en");
        }
    }

    @Test
    void atADeskInEnglishASeasonIsAddedWithTheKeyboardAloneAndTakenAwayAgain() {
        try (Staff merchant = Staff.admin(Visitor.width(Visitor.DESK).setLocale("en-US"), "en")) {
            open(merchant);
            assertThat(Axe.anythingOn(merchant.page)).isEmpty();
            List<String> before = times(merchant);
            merchant.button("Add a season of every year").focus();
            merchant.page.keyboard().press("Enter");
            merchant.page.locator("#crn-week-1").waitFor();
            save(merchant);
            merchant.sees("day and month are needed");
            assertThat(Axe.anythingOn(merchant.page)).isEmpty();
            merchant.wholePicture("hours-season-1280-en");
            season(merchant, "t1.from", "1", "July");
            season(merchant, "t1.last", "31", "August");
            field(merchant, "t1.SATURDAY.0.closes").focus();
            field(merchant, "t1.SATURDAY.0.opens").fill("20:00");
            field(merchant, "t1.SATURDAY.0.closes").fill("01:00");
            field(merchant, "t1.SATURDAY.0.closes").press("Enter");
            merchant.page.locator("[aria-invalid=true]").first().waitFor();
            merchant.sees("closes at 01:00 before it opens at 20:00");
            field(merchant, "t1.SATURDAY.late").focus();
            merchant.page.keyboard().press("Space");
            save(merchant);
            merchant.sees("The hours are saved", "July", "8:00", "1:00");
            open(merchant);
            assertThat(field(merchant, "t1.SATURDAY.late").isChecked()).isTrue();
            press(merchant, "Remove this season");
            save(merchant);
            assertThat(merchant.text()).doesNotContain("August 31");
            open(merchant);
            assertThat(times(merchant)).isEqualTo(before);
        }
    }

    @Test
    void theSecondOfTwoIsToldSeesWhatTheFirstStoredAndOverwritesNothing() {
        try (Staff ana = Staff.admin(Visitor.width(Visitor.DESK).setLocale("en-US"), "en");
                Staff ben = Staff.admin(Visitor.width(Visitor.PHONE).setLocale("fr-FR"), "fr")) {
            open(ana);
            open(ben);
            List<String> before = times(ana);
            field(ana, "t0.SUNDAY.0.opens").fill("10:05");
            field(ana, "t0.SUNDAY.0.closes").fill("11:10");
            save(ana);
            ana.sees("The hours are saved");
            field(ben, "t0.SUNDAY.0.opens").fill("07:00");
            field(ben, "t0.SUNDAY.0.closes").fill("08:00");
            save(ben);
            ben.sees("Quelqu’un d’autre a changé ces horaires", "10:05–11:10");
            assertThat(field(ben, "t0.SUNDAY.0.opens").inputValue()).isEqualTo("07:00");
            assertThat(Axe.anythingOn(ben.page)).isEmpty();
            assertThat(ben.hasToScrollSideways()).isFalse();
            ben.picture("hours-two-people-360-fr");
            save(ben);
            ben.sees("Quelqu’un d’autre a changé ces horaires");
            ben.page.locator("text=Rouvrir ces horaires").click();
            ben.page.waitForLoadState();
            assertThat(field(ben, "t0.SUNDAY.0.opens").inputValue()).isEqualTo("10:05");
            restore(ben, before);
        }
    }

    @Test
    void fromBroadleafsFormOfAPointOneComesToTheTable() {
        try (Staff merchant = Staff.admin(Visitor.width(Visitor.DESK).setLocale("fr-FR"), "fr")) {
            new BroadleafForm(merchant).openPoint(POINT);
            merchant.picture("hours-link-1280-fr");
            merchant.page
                    .locator("button.creneau-link:has-text(\"Horaires en tableau\")")
                    .first()
                    .click();
            merchant.page.waitForURL(url -> url.endsWith(HOURS));
            merchant.sees("Horaires de chaque semaine");
            assertThat(Axe.anythingOn(merchant.page)).isEmpty();
            merchant.wholePicture("hours-1280-fr");
        }
    }

    /** Broadleaf's own page for signing in needs script. */
    private static String signedInInFrench() {
        try (Staff merchant = Staff.admin(Visitor.width(Visitor.DESK), "fr")) {
            return merchant.page.context().storageState();
        }
    }

    private static void open(Visitor merchant) {
        assertThat(merchant.open(DemoProcess.admin() + HOURS)).isEqualTo(200);
        assertThat(merchant.page.locator("h1").count()).isEqualTo(1);
    }

    private static Locator field(Visitor merchant, String name) {
        return merchant.page.locator("[name='" + name + "']");
    }

    private static void season(Visitor merchant, String name, String day, String month) {
        field(merchant, name).fill(day);
        field(merchant, name + "Month")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(month));
    }

    private static void press(Visitor merchant, String button) {
        merchant.page.waitForNavigation(() -> merchant.press(button));
        merchant.page.waitForLoadState();
    }

    private static void save(Visitor merchant) {
        merchant.page.waitForNavigation(
                () -> merchant.page.locator("button[value=save]").last().click());
        merchant.page.waitForLoadState();
    }

    /** What stands in every field for a time of the usual week. */
    private static List<String> times(Visitor merchant) {
        return merchant.page.locator("#crn-week-0 input[type=time]").all().stream()
                .map(field -> field.getAttribute("name") + "=" + field.inputValue())
                .toList();
    }

    private static void restore(Visitor merchant, List<String> before) {
        open(merchant);
        for (Locator field :
                merchant.page.locator("#crn-week-0 input[type=time]").all()) {
            String name = field.getAttribute("name") + "=";
            field.fill(before.stream()
                    .filter(each -> each.startsWith(name))
                    .map(each -> each.substring(name.length()))
                    .findFirst()
                    .orElse(""));
        }
        save(merchant);
        open(merchant);
        assertThat(times(merchant)).isEqualTo(before);
    }
}
