// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Geolocation;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Collecting when people may not move freely: the whole outing is judged, told in words, and never refused without a way out. */
class OutingJourneyIT {
    private static final String BOOKSHOP = "Librairie du Passage";

    /** Three kilometres south of the bookshop. */
    private static final Geolocation FAR = new Geolocation(48.8508, 2.3394);

    /** 1.2 km from the wine shop, which is open until half past eight. */
    private static final Geolocation NEAR_THE_CELLAR = new Geolocation(48.8770, 2.3326);

    @AfterEach
    void comeBack() {
        try (Shopper shopper = Shopper.atADesk()) {
            moveTo(shopper, "");
        }
    }

    @Test
    void theAnnouncedKilometreIsAskedForAndNothingIsHeldWithoutTheBox() {
        try (Shopper shopper = at(FAR, Visitor.DESK)) {
            List<String> asked = new CopyOnWriteArrayList<>();
            shopper.page.onRequest(request -> asked.add(request.url()));
            moveTo(shopper, "2020-11-12");
            shopper.putInCart(Shopper.BOOK);
            tellsThePosition(shopper, "Autour de moi");
            shopper.choosePoint(BOOKSHOP);
            shopper.chooseNextFreeDay();
            shopper.sees("à confirmer plus bas", "Partez à", "Je sais qu’il a été demandé de rester à 1 km au plus");
            pictures(shopper, "outing-kilometre");
            String hours = shopper.chooseFirstFreeSlot();
            shopper.keepIt();
            assertThat(shopper.problem()).contains("Confirmez d’abord", "il a été demandé de rester à 1 km");
            shopper.sees(1, "input[name=slot]:checked");
            pictures(shopper, "outing-confirm-first");
            shopper.ticksWhatIsAsked();
            shopper.keepIt();
            shopper.sees("Gardé pour vous jusqu’à", BOOKSHOP, hours);
            assertThat(asked).noneMatch(url -> url.contains("48.8") || url.contains("2.37") || url.contains("too-far"));
        }
    }

    @Test
    void underCurfewTheEveningIsRefusedInASentenceAndSomethingElseIsOffered() {
        try (Shopper shopper = at(NEAR_THE_CELLAR, Visitor.PHONE)) {
            moveTo(shopper, "2020-12-18");
            shopper.inEnglish();
            shopper.putInCart(Shopper.WINE);
            tellsThePosition(shopper, "Near me");
            shopper.go("/pickup/points/2?day=2020-12-18");
            Locator evening = shopper.page.locator(".crn-refused").last();
            for (Locator refused : shopper.page.locator(".crn-refused summary").all()) {
                refused.click();
            }
            assertThat(evening.innerText())
                    .contains("Curfew from 20:00 to 06:00")
                    .contains("Why?");
            assertThat(shopper.text()).containsPattern("with an? [0-9]+-minute walk home the last slot ends at 19:");
            pictures(shopper, "outing-curfew");
            evening.locator("a").click();
            shopper.page.waitForURL("**/why?slot=*");
            String refused = shopper.page.url().replaceAll(".*slot=", "");
            shopper.sees("Curfew", "not possible", "law", "Curfew at 20:00, December 2020", "Instead you can have");
            pictures(shopper, "outing-why");
            shopper.holdsInstead("2", refused);
            assertThat(shopper.problem()).contains("Curfew from 20:00 to 06:00");
            shopper.sees("Instead you can have");
            pictures(shopper, "outing-instead");
            Locator first = shopper.page.locator(".crn-instead button").first();
            String words = first.innerText();
            assertThat(words).contains("18 Dec");
            first.click();
            shopper.sees("Kept for you", words.replaceAll("(?s).*?([0-9]{2}:[0-9]{2}) .*", "$1"));
        }
    }

    @Test
    void onlyWhatFitsTheHourOneMayGoOutIsOfferedWithoutScriptToo() {
        try (Shopper shopper = new Shopper(Visitor.width(Visitor.DESK).setJavaScriptEnabled(false))) {
            moveTo(shopper, "2020-11-12");
            shopper.putInCart(Shopper.BOOK);
            shopper.go("/pickup");
            shopper.page.locator(".crn-way summary").click();
            shopper.page.locator("input[name=mode][value=BICYCLE]").check();
            shopper.page.locator("input[name=from]").fill("10:00");
            shopper.page.locator("input[name=until]").fill("11:00");
            pictures(shopper, "outing-way");
            shopper.press("Enregistrer");
            shopper.sees("À vélo, dehors entre 10h00 et 11h00 seulement");
            shopper.go("/pickup/points/1?day=2020-11-13");
            List<String> offered = shopper.page
                    .locator(".crn-slot:has(input:enabled) .crn-time")
                    .allInnerTexts();
            assertThat(offered).isNotEmpty().allMatch(hours -> hours.startsWith("10h"));
            shopper.page
                    .locator(".crn-refused", new Page.LocatorOptions().setHasText("En dehors de vos heures"))
                    .locator("summary")
                    .first()
                    .click();
            shopper.sees("Cela ne tient pas entre 10h00 et 11h00", "Donner votre adresse ou votre position");
            pictures(shopper, "outing-window");
            String hours = shopper.keepFirstFreeSlot();
            shopper.sees("Gardé pour vous jusqu’à", hours);
            shopper.go("/pickup");
            shopper.press("Oublier où j’habite");
            shopper.sees("À pied et à toute heure");
            assertThat(shopper.text()).doesNotContain("À vélo, dehors");
        }
    }

    private static Shopper at(Geolocation place, int width) {
        return new Shopper(Visitor.width(width).setGeolocation(place).setPermissions(List.of("geolocation")));
    }

    private static void tellsThePosition(Shopper shopper, String button) {
        shopper.go("/pickup");
        shopper.press(button);
        shopper.page.locator(".crn-distance").first().waitFor();
    }

    /** An empty date is the real one. */
    private static void moveTo(Shopper shopper, String date) {
        shopper.go("/");
        shopper.page.locator(".demobar summary").click();
        if (date.isEmpty()) {
            shopper.page.locator(".demobar button[value=today]").click();
        } else {
            shopper.page.locator("#demo-date").fill(date);
            shopper.page.locator(".demobar form:has(#demo-date) button").click();
        }
    }

    /** At both widths, and nothing sticks out of a phone. */
    private static void pictures(Shopper shopper, String name) {
        for (int width : new int[] {Visitor.DESK, Visitor.PHONE}) {
            shopper.page.setViewportSize(width, width == Visitor.PHONE ? 740 : 860);
            shopper.wholePicture(name + "-" + width);
        }
        Locator root = shopper.page.locator("html");
        assertThat(root.boundingBox().width).isLessThanOrEqualTo(Visitor.PHONE);
        shopper.page.setViewportSize(Visitor.DESK, 860);
    }
}
