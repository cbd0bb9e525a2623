// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A merchant looks at the overview, and an inspector at the compliance log. */
class ReportJourneyIT {
    private static final double SOME_MINUTES = 300_000;

    /** From today on and without an end, so that it holds whenever the journey is made. */
    private static final String CURFEW = """
            {"format": 1, "version": "1", "name": "Town", "regimes": [{
              "id": "town-curfew", "version": "1", "layer": "base", "from": "2026-01-01T00:00",
              "limits": [{"kind": "curfew", "basis": "law", "from": "17:00", "to": "06:00"}],
              "legalReference": "Test", "source": ["https://example.org"], "confidence": "high"}]}
            """;

    @Test
    void whatWasSoldIsSealedCheckedAndHandedOut() {
        try (Shopper shopper = Shopper.onAPhone();
                Visitor staff = new Visitor(Visitor.width(Visitor.PHONE).setLocale("fr-FR"))) {
            shopper.putInCart(Shopper.BOOK);
            shopper.holdASlotAt("Librairie du Passage");
            shopper.go("/checkout");
            shopper.saysWhoCollects("Ines", "Contrôle", "ines@exemple.fr");
            shopper.paysAtCollection();
            Staff.signIn(staff);
            assertThat(staff.open(DemoProcess.admin() + "/compliance-log")).isEqualTo(200);
            staff.picture("compliance-360");
            assertThat(wide(staff)).isFalse();
            Page page = staff.page;
            // A sale is in the log about a minute later; those of other journeys may be of another time.
            List<String> tables = new ArrayList<>();
            page.waitForCondition(
                    () -> {
                        tables.add(downloaded(page));
                        return last(tables)
                                .lines()
                                .anyMatch(
                                        row -> row.contains("Librairie du Passage") && row.contains("HELD,CONFIRMED"));
                    },
                    new Page.WaitForConditionOptions().setTimeout(SOME_MINUTES));
            String text = downloaded(page); // once more, for what was sealed after the last check and before its table
            assertThat(page.locator(".crn-said").innerText()).contains("telles qu’elles ont été scellées");
            assertThat(page.locator("#crn-heads").inputValue()).matches("(?s)[0-9]+:[0-9]+:[0-9a-f]{64}.*");
            staff.picture("compliance-sound-360");
            assertThat(text)
                    .contains("HELD,CONFIRMED")
                    .contains("Librairie du Passage")
                    .doesNotContain("Ines");
        }
    }

    private static String last(List<String> texts) {
        return texts.get(texts.size() - 1);
    }

    private static String downloaded(Page page) {
        page.locator("form[method=POST] button").click();
        page.locator(".crn-said").waitFor();
        Download table = page.waitForDownload(
                () -> page.locator("form[method=GET] button").click());
        assertThat(table.suggestedFilename()).startsWith("compliance-log-").endsWith(".csv");
        try {
            return Files.readString(table.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theOverviewShowsNumbersOnADeskAndOnAPhone() {
        for (int width : new int[] {Visitor.DESK, Visitor.PHONE}) {
            for (String language : new String[] {"fr", "en"}) {
                try (Visitor staff = new Visitor(Visitor.width(width))) {
                    Staff.signIn(staff);
                    look(staff, "/pickup-overview?blLocaleCode=" + language, "overview-" + language + "-" + width);
                    assertThat(staff.page.locator("#crn-loads tbody tr").count())
                            .isGreaterThan(2);
                    assertThat(staff.page.locator("#crn-loads td b").first().innerText())
                            .matches("[0-9]+/[0-9]+");
                    staff.page.locator("#crn-loads tbody a").first().click();
                    staff.page.locator("#crn-hours").waitFor();
                    staff.picture("overview-point-" + language + "-" + width);
                    assertThat(wide(staff)).isFalse();
                    look(staff, "/compliance-log", "compliance-" + language + "-" + width);
                    look(staff, "/pickup-regimes", "regimes-" + language + "-" + width);
                }
            }
        }
    }

    @Test
    void aCurfewIsTriedBeforeAnybodyPublishesIt() {
        try (Visitor staff = new Visitor(Visitor.width(Visitor.DESK).setLocale("fr-FR"))) {
            Staff.signIn(staff);
            look(staff, "/pickup-regimes", "regimes-1280");
            tries(staff, CURFEW.replace("17:00", "25:00"));
            assertThat(staff.page.locator("#crn-mistakes").innerText()).contains("$.regimes[0].limits[0].from");
            staff.picture("regimes-mistakes-1280");
            tries(staff, CURFEW);
            staff.sees(1, "#crn-impact [role=status]");
            assertThat(staff.page.locator("#crn-timeline").innerText()).contains("town-curfew");
            assertThat(Axe.graveOn(staff.page)).isEmpty();
            staff.picture("regimes-impact-1280");
        }
    }

    private static void tries(Visitor staff, String json) {
        staff.page.locator("#crn-json").fill(json);
        staff.page.locator("form[method=POST] button").click();
        staff.page.waitForLoadState();
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
}
