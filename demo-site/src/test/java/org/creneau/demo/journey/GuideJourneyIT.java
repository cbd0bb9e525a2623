// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A merchant goes through the guide, {@code docs/admin.md} and {@code docs/admin.fr.md}, in its language and order: every screen that it shows
 * opens, fits and keeps nobody out. Its pictures are taken on the way; {@code -Dcreneau.guide.pictures=docs/images/admin} puts them there.
 */
class GuideJourneyIT {
    private static final String BOOKSHOP = "Librairie du Passage";
    private static final String WINE = "/cave/champagne-brut-petite-fete";
    private static final String EXAMPLE = """
            {"format": 1, "version": "1", "name": "Ville", "regimes": [{
              "id": "couvre-feu", "version": "1", "layer": "base", "from": "2026-01-01T00:00",
              "limits": [{"kind": "curfew", "basis": "law", "from": "17:00", "to": "06:00"}],
              "legalReference": "Arrêté du maire", "source": ["https://example.org"], "confidence": "high"}]}
            """;

    @Test
    void everyScreenOfTheGuideIsThereInBothLanguages() {
        buys("Camille", "Durand", WINE);
        buys("Noé", "Petit");
        buys("Lina", "Moreau");
        for (String language : List.of("fr", "en")) {
            try (Staff merchant = Staff.admin(Visitor.width(Visitor.DESK), language);
                    Staff counter = Staff.admin(Visitor.width(Visitor.PHONE), language)) {
                Walk walk = new Walk(language);
                walk.setsUpPoints(merchant);
                walk.worksAtTheCounter(merchant, counter);
                walk.watchesOver(merchant);
            }
        }
    }

    private static void buys(String first, String last, String... more) {
        try (Shopper shopper = Shopper.onAPhone()) {
            shopper.putInCart(Shopper.BOOK);
            for (String goods : more) {
                shopper.putInCart(goods);
            }
            shopper.holdASlotAt(BOOKSHOP);
            shopper.go("/checkout");
            shopper.saysWhoCollects(first, last, last.toLowerCase(java.util.Locale.ROOT) + "@exemple.fr");
            shopper.paysAtCollection();
            shopper.pickupCode();
        }
    }

    /** The guide in one language. */
    private static final class Walk {
        private final String language;

        Walk(String language) {
            this.language = language;
        }

        void setsUpPoints(Staff merchant) {
            hosts(merchant, "/pickup-points", "points");
            hosts(merchant, "/pickup-points/1", "point");
            own(merchant, "/pickup-planning", "planning");
            own(merchant, "/pickup-planning/1", "planning-point");
            own(merchant, "/pickup-planning/1/week", "week");
            own(merchant, "/pickup-planning/1/hours", "hours");
            own(merchant, "/pickup-planning/1/place", "place");
            own(merchant, "/pickup-planning/1/plan", "plan");
            merchant.go("/pickup-planning/1/asked");
            merchant.page
                    .locator("form[action*='/pickup-planning/1/ask'] button")
                    .click();
            merchant.page.locator("#crn-askings article").first().waitFor();
            own(merchant, "asked");
            own(merchant, "/pickup-planning/lists", "lists");
            hosts(merchant, "/collect-terms", "terms");
        }

        void worksAtTheCounter(Staff desk, Staff counter) {
            own(counter, "/pickup-board", "boards");
            assertThat(counter.go("/pickup-board/1")).isEqualTo(200);
            for (int days = 0; days < 10 && row(counter).count() == 0; days++) {
                counter.open(
                        (String) counter.page.locator("nav a.crn-day").nth(1).evaluate("link => link.href"));
            }
            assertThat(row(counter).count()).as("the pickup of Noé Petit").isEqualTo(1);
            own(counter, "board");
            String day = counter.page.url();
            desk.open(day);
            own(desk, "board-desk");
            own(desk, "/pickup-board/1/staff", "staff");
            desk.open(day);
            desk.page.locator("a[href*='/pickup-picking/1']").first().click();
            desk.page.waitForLoadState();
            own(desk, "pick-list");
            counter.open((String) desk.page
                    .locator("a", new Page.LocatorOptions().setHasText("Camille Durand"))
                    .evaluate("link => link.href"));
            own(counter, "pickup");
            hosts(desk, "/pickups", "pickups");
        }

        void watchesOver(Staff merchant) {
            own(merchant, "/pickup-regimes", "regimes");
            merchant.page.locator("#crn-json").fill(EXAMPLE);
            merchant.page
                    .locator("form[method=POST]:has(#crn-json) button")
                    .first()
                    .click();
            merchant.page.locator("#crn-impact [role=status]").waitFor();
            own(merchant, "regimes-impact");
            own(merchant, "/pickup-overview", "overview");
            own(merchant, "/pickup-overview/1", "overview-point");
            own(merchant, "/compliance-log", "compliance");
        }

        private static Locator row(Staff counter) {
            return counter.page.locator(".crn-pickup", new Page.LocatorOptions().setHasText("Noé Petit"));
        }

        /** A page of the plugin's own. */
        private void own(Staff staff, String path, String picture) {
            assertThat(staff.go(path)).as(path).isEqualTo(200);
            own(staff, picture);
        }

        private void own(Staff staff, String picture) {
            assertThat(staff.page.locator("html").getAttribute("lang"))
                    .as(picture)
                    .isEqualTo(language);
            assertThat(Axe.graveOn(staff.page)).as(picture + " " + language).isEmpty();
            assertThat(staff.hasToScrollSideways()).as(picture + " " + language).isFalse();
            take(staff, picture);
        }

        /** A list or form of Broadleaf's. */
        private void hosts(Staff staff, String path, String picture) {
            assertThat(staff.go(path)).as(path).isEqualTo(200);
            take(staff, picture);
        }

        private void take(Staff staff, String picture) {
            String folder = System.getProperty("creneau.guide.pictures", "");
            Path where = folder.isEmpty() ? DemoJar.target().resolve("screenshots/guide") : Path.of(folder);
            staff.picture(where.resolve(picture + "-" + language + ".png"));
        }
    }
}
