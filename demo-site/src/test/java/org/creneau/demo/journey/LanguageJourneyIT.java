// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Broadleaf's own forms and lists speak the language of their reader, for one after the other, on a desk and on a phone. */
class LanguageJourneyIT {
    private static final List<String> ENGLISH = List.of(
            "Counter",
            "Locker",
            "Tuesday",
            "No records found",
            " of ",
            "records",
            "Select an option",
            "00:00:00",
            "Cancel",
            "Held",
            "HELD",
            "true",
            "false");

    @Test
    void choicesAndValuesAreFrenchToOneAndEnglishToTheNext() {
        try (Shopper shopper = Shopper.onAPhone()) {
            shopper.putInCart(Shopper.BOOK);
            shopper.holdASlotAt("Librairie du Passage");
        }
        walk("fr", "Comptoir", "mardi", "25 déc. 2026", "Oui", "Gardé", "Annuler ce retrait", "sur");
        walk("en", "Counter", "Tuesday", "Dec 25, 2026", "Yes", "Held", "Cancel this pickup", "of");
        walk("fr", "Comptoir", "mardi", "25 déc. 2026", "Oui", "Gardé", "Annuler ce retrait", "sur");
    }

    /** Nothing English is left to who reads French, not even where it is hidden until somebody asks. */
    private static void walk(
            String language, String mode, String day, String date, String yes, String held, String cancel, String of) {
        for (int width : new int[] {Visitor.DESK, Visitor.PHONE}) {
            try (Staff staff = Staff.admin(Visitor.width(width), language)) {
                look(staff, "/pickup-points", language, yes, of);
                look(staff, "/pickup-points/1", language, mode);
                staff.page.locator("dl.tabs a").nth(1).click();
                see(staff, "hours", language, day, date, of);
                look(staff, "/pickups", language, held, of);
                look(staff, rowOf(staff), language, held, cancel);
                look(staff, "/preparation-times", language, of);
                look(staff, "/collect-terms", language, of);
            }
        }
    }

    private static String rowOf(Staff staff) {
        return "/pickups/"
                + staff.page
                        .locator("table.list-grid-table tbody tr[data-rowid]")
                        .first()
                        .getAttribute("data-rowid");
    }

    private static void look(Staff staff, String path, String language, String... words) {
        assertThat(staff.go(path)).as(path).isEqualTo(200);
        see(staff, path.replace("/", "").replaceAll("[0-9]+", ""), language, words);
    }

    private static void see(Staff staff, String picture, String language, String... words) {
        String all = everythingOn(staff);
        assertThat(all).as(picture).contains(words);
        if (language.equals("fr")) {
            assertThat(all).as(picture).doesNotContain(ENGLISH);
        }
        staff.wholePicture("language-" + picture + "-" + language + "-" + staff.page.viewportSize().width);
    }

    @Test
    void datesAreChosenAndKeptInFrench() {
        try (Staff merchant = Staff.admin(Visitor.width(Visitor.DESK), "fr")) {
            BroadleafForm form = new BroadleafForm(merchant);
            form.openPoint(8);
            form.field("pausedUntil").click();
            assertThat(merchant.page.locator("#ui-datepicker-div").innerText())
                    .contains("Maintenant", "Terminé")
                    .containsPattern(
                            "(janvier|février|mars|avril|mai|juin|juillet|août|(septem|octo|novem|décem)bre) 2")
                    .containsSubsequence("lu", "ma", "me", "je", "ve", "sa", "di");
            merchant.picture("language-calendar-fr-1280");
            merchant.page.keyboard().press("Escape");
            form.field("pausedUntil").fill("24/12/2026 18:30:00");
            form.save();
            form.openPoint(8);
            assertThat(form.field("pausedUntil").inputValue()).isEqualTo("24/12/2026 18:30:00");
            form.speak("en");
            form.openPoint(8);
            assertThat(form.field("pausedUntil").inputValue()).isEqualTo("12/24/2026 18:30:00");
            form.field("pausedUntil").fill("");
            form.save();
        }
    }

    @Test
    void whatIsWrongWithANumberIsSaidInFrench() {
        try (Staff merchant = Staff.admin(Visitor.width(Visitor.DESK), "fr")) {
            BroadleafForm form = new BroadleafForm(merchant);
            form.openPoint(8);
            form.field("slotMinutes").fill("x");
            form.field("latitude").fill("x");
            form.save();
            assertThat(form.says())
                    .contains("Il faut un nombre entier", "Il faut un nombre, avec ou sans décimales")
                    .doesNotContain("Field must be");
            merchant.picture("language-wrong-fr-1280");
        }
    }

    /** Hidden choices of filters too; not the scripts. */
    private static String everythingOn(Staff staff) {
        return (String) staff.page.evaluate("() => { const copy = document.body.cloneNode(true);"
                + " copy.querySelectorAll('script').forEach(each => each.remove());"
                + " return copy.textContent.replace(/\\u00a0|\\u202f/g, ' '); }");
    }
}
