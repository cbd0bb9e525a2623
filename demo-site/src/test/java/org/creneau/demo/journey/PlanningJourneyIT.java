// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** A merchant plans the points: weeks, places, lists, and what is done to a point as a whole. */
class PlanningJourneyIT {
    /** A point that no other journey orders at. */
    private static final String POINT = "/pickup-planning/6";

    @Test
    void aMerchantPlansAPointOnAPhoneInFrench() {
        try (Visitor merchant = new Visitor(Visitor.width(Visitor.PHONE).setLocale("fr-FR"))) {
            Staff.signIn(merchant);
            visit(merchant, "/pickup-planning", "planning-360-fr");
            merchant.page.locator("[name=q]").fill("levis");
            merchant.page.locator("[name=q]").press("Enter");
            merchant.page.waitForURL(url -> url.contains("q=levis"));
            visit(merchant, POINT + "/week", "planning-week-360-fr");
            merchant.sees("Créneaux de cette semaine", "fermé");
            visit(merchant, POINT + "/place", "planning-place-360-fr");
            assertThat(merchant.page.locator(".leaflet-marker-icon").isVisible())
                    .isTrue();
            merchant.press("Trouver les coordonnées");
            merchant.page.waitForLoadState();
            merchant.sees("Ce que l’adresse peut désigner");
            visit(merchant, POINT, "planning-point-360-fr");
            merchant.page.locator("[name=first]").fill("2031-08-04");
            merchant.page.locator("[name=reason]").fill("Travaux");
            merchant.press("Fermer le point");
            merchant.page.locator(".crn-said").waitFor();
            visit(
                    merchant,
                    POINT + "/week?day=" + java.time.LocalDate.now(java.time.ZoneOffset.UTC),
                    "planning-closed-360-fr");
            merchant.sees("Travaux");
            visit(merchant, "/pickup-planning/lists", "planning-lists-360-fr");
            send(merchant, "POINTS", "point;phone;slot_minutes\n6;01 99 00 00 06;4\n");
            merchant.page.locator(".crn-table").first().waitFor();
            merchant.sees("slot_minutes", "5..720");
            merchant.picture("planning-mistakes-360-fr");
        }
    }

    @Test
    void aListIsLookedAtAndBroughtAndAPlanCopiedAtADesk() throws IOException {
        try (Visitor merchant = new Visitor(Visitor.width(Visitor.DESK).setLocale("en-US"))) {
            Staff.signIn(merchant);
            merchant.open(DemoProcess.admin() + "/pickup-planning?blLocaleCode=en");
            visit(merchant, "/pickup-planning", "planning-1280-en");
            visit(merchant, "/pickup-planning/lists", "planning-lists-1280-en");
            Download file = merchant.page.waitForDownload(() -> merchant.press("Download"));
            assertThat(Files.readString(file.path())).startsWith("\uFEFFpoint").contains("Librairie du Passage");
            send(merchant, "POINTS", "point;phone\n6;01 99 00 00 66\n");
            merchant.page.locator("button.crn-main").waitFor();
            merchant.picture("planning-seen-1280-en");
            assertThat(merchant.page.url())
                    .as("the token is no longer in the address")
                    .doesNotContain("csrf");
            merchant.press("Bring this list");
            merchant.page.locator(".crn-said").waitFor();
            visit(merchant, POINT + "/week", "planning-week-1280-en");
            visit(merchant, POINT + "/place", "planning-place-1280-en");
            assertThat(merchant.page.locator(".leaflet-marker-icon").isVisible())
                    .isTrue();
            visit(merchant, POINT, "planning-point-1280-en");
            visit(merchant, POINT + "/plan", "planning-plan-1280-en");
            merchant.page.locator("[name=to]").first().check();
            merchant.press("Show what would be replaced");
            merchant.page.locator("button.crn-main").waitFor();
            merchant.picture("planning-plan-seen-1280-en");
        }
    }

    private static void send(Visitor merchant, String kind, String text) {
        merchant.page.locator("#crn-kind").selectOption(kind);
        merchant.page
                .locator("#crn-file")
                .setInputFiles(new FilePayload("list.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)));
        merchant.page.locator("form[enctype] button").click();
        merchant.page.waitForLoadState();
    }

    private static void visit(Visitor merchant, String path, String picture) {
        assertThat(merchant.open(DemoProcess.admin() + path)).as(path).isEqualTo(200);
        merchant.picture(picture);
        assertThat((Boolean) merchant.page.evaluate("document.documentElement.scrollWidth > window.innerWidth"))
                .as(path + " is wider than the screen")
                .isFalse();
    }
}
