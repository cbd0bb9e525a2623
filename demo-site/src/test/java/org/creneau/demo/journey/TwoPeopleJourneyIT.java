// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.Test;

/** Two merchants have the same point, or the same hours of it, open in Broadleaf's own form. */
class TwoPeopleJourneyIT {
    /** Nobody else orders or plans there. */
    private static final int POINT = 7;

    private static final String TOLD = "Quelqu’un d’autre a changé ceci";

    @Test
    void theSecondWhoSavesAPointIsToldAndNothingOfTheFirstIsOverwritten() {
        try (Visitor ana = new Visitor(Visitor.width(Visitor.DESK));
                Visitor ben = new Visitor(Visitor.width(Visitor.DESK))) {
            BroadleafForm first = formOf(ana, "en");
            BroadleafForm second = formOf(ben, "fr");
            String phone = first.field("phone").inputValue();
            String entrance = first.field("address2").inputValue();
            first.field("phone").fill(phone + "1");
            first.save();
            assertThat(first.says()).doesNotContain("Somebody else has changed this");
            second.field("phone").fill(phone + "2");
            second.field("address2").fill("au fond");
            second.save();
            assertThat(second.says()).contains(TOLD);
            ben.picture("two-people-fr-1280");
            assertThat(second.field("phone").inputValue())
                    .as("what was typed is still there")
                    .isEqualTo(phone + "2");
            second.save();
            assertThat(second.says()).as("saving once more").contains(TOLD);
            second.openPoint(POINT);
            assertThat(second.field("phone").inputValue()).isEqualTo(phone + "1");
            assertThat(second.field("address2").inputValue()).isEqualTo(entrance);
            second.field("phone").fill(phone);
            second.save();
            second.openPoint(POINT);
            assertThat(second.field("phone").inputValue())
                    .as("who opened it anew saves")
                    .isEqualTo(phone);
        }
    }

    @Test
    void theSecondWhoSavesTheSameHoursIsToldInTheDialog() {
        try (Visitor ana = new Visitor(Visitor.width(Visitor.DESK));
                Visitor ben = new Visitor(Visitor.width(Visitor.DESK))) {
            BroadleafForm first = formOf(ana, "en");
            BroadleafForm second = formOf(ben, "fr");
            first.openFirstPart("Opening hours", "hours");
            second.openFirstPart("Horaires", "hours");
            String closes = first.dialogField("closes").inputValue();
            String earlier = closes.replaceFirst("..$", "0".equals(closes.substring(3, 4)) ? "10" : "00");
            first.dialogField("closes").fill(earlier);
            first.saveDialog();
            first.dialog().waitFor(new WaitForOptions().setState(WaitForSelectorState.DETACHED));
            second.dialogField("closes").fill("23:59");
            second.saveDialog();
            second.dialog().locator("text=" + TOLD).first().waitFor();
            ben.picture("two-people-hours-fr-1280");
            second.openPoint(POINT);
            second.openFirstPart("Horaires", "hours");
            assertThat(second.dialogField("closes").inputValue()).isEqualTo(earlier);
            second.dialogField("closes").fill(closes);
            second.saveDialog();
            second.dialog().waitFor(new WaitForOptions().setState(WaitForSelectorState.DETACHED));
        }
    }

    @Test
    void daysAreTickedAndBroadleafSpeaksFrenchToWhoeverReadsFrench() {
        try (Visitor merchant = new Visitor(Visitor.width(Visitor.DESK))) {
            BroadleafForm form = formOf(merchant, "fr");
            assertThat(form.says())
                    .contains("Enregistrer", "Supprimer", "Service client", "Se déconnecter")
                    .doesNotContain("Customer Care", "Save", "Logout");
            form.addPart("Créneaux en détail", "periods");
            form.dialog().locator("label:has-text(\"mardi\") input").check();
            form.dialog().locator("label:has-text(\"samedi\") input").check();
            assertThat(form.dialogField("weekdays").inputValue()).isEqualTo("TU,SA");
            merchant.picture("weekdays-fr-1280");
            form.speak("en");
            form.openPoint(POINT);
            assertThat(form.says()).contains("Customer Care", "Save").doesNotContain("Enregistrer");
        }
    }

    private static BroadleafForm formOf(Visitor visitor, String language) {
        BroadleafForm form = new BroadleafForm(visitor);
        Staff.signIn(visitor);
        form.speak(language);
        form.openPoint(POINT);
        return form;
    }
}
