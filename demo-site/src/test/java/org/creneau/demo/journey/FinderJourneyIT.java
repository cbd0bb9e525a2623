// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Finding a place and a time: with a mouse, with keys alone, on a phone, without script, in both languages. */
class FinderJourneyIT {
    private static final byte[] GREY = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");
    private static final String SMALL_TARGETS = "() => Array.from(document.querySelectorAll("
            + "'.crn button, .crn summary, .leaflet-control-zoom a, .crn select, .crn-days a, .crn-slot label, .crn-soonest label, .crn-choices label'))"
            + ".filter(e => e.offsetParent && e.getBoundingClientRect().height < 43.5).map(e => e.outerHTML.slice(0, 120))";

    @AfterEach
    void comeBack() {
        try (Shopper shopper = Shopper.atADesk()) {
            moveTo(shopper, "");
        }
    }

    @Test
    void aTownIsSuggestedWhileTypingChosenWithKeysAndRememberedOnTheDeviceAlone() {
        try (Shopper shopper = Shopper.atADesk()) {
            List<String> asked = new CopyOnWriteArrayList<>();
            shopper.page.onRequest(request -> asked.add(request.url()));
            shopper.go("/pickup");
            Locator field = shopper.page.locator("#crn-place");
            field.focus();
            shopper.page.keyboard().type("versa");
            Locator list = shopper.page.locator("#crn-options");
            list.waitFor();
            assertThat(field.getAttribute("aria-expanded")).isEqualTo("true");
            shopper.page.keyboard().press("ArrowDown");
            Locator first = list.locator("[role=option][aria-selected=true]");
            assertThat(field.getAttribute("aria-activedescendant")).isEqualTo(first.getAttribute("id"));
            assertThat(first.innerText()).isEqualTo("Versailles (78)");
            assertThat(Axe.anythingOn(shopper.page)).isEmpty();
            shopper.wholePicture("finder-suggestions");
            shopper.page.keyboard().press("Escape");
            assertThat(list.isVisible()).isFalse();
            shopper.page.keyboard().press("ArrowDown");
            shopper.page.waitForNavigation(() -> shopper.page.keyboard().press("Enter"));
            shopper.sees("Les plus proches de Versailles d’abord.", "Cet appareil retient ce lieu", "À 13,8 km");
            shopper.wholePicture("finder-near");
            shopper.page.context().clearCookies();
            shopper.go("/pickup");
            shopper.sees("Près du lieu de votre dernière visite");
            shopper.page.waitForNavigation(() -> shopper.press("Versailles"));
            shopper.sees("Les plus proches de Versailles d’abord.");
            shopper.page.waitForNavigation(() -> shopper.press("Oublier où j’habite"));
            assertThat(shopper.page.evaluate("localStorage.getItem('crn-place')"))
                    .isNull();
            assertThat(shopper.text()).doesNotContain("votre dernière visite");
            assertThat(asked).noneMatch(url -> url.toLowerCase().contains("versa") || url.contains("78646"));
        }
    }

    @Test
    void pointsAreFilteredWithoutScriptAndWhatIsWantedStandsInTheAddress() {
        try (Shopper shopper = new Shopper(Visitor.width(Visitor.PHONE).setJavaScriptEnabled(false))) {
            shopper.inEnglish();
            shopper.putInCart(Shopper.BOOK);
            shopper.go("/pickup");
            assertThat(shopper.page.locator("#crn-map-toggle").isVisible()).isFalse();
            int all = shopper.page.locator(".crn-card").count();
            assertThat(shopper.page.locator(".crn-card .crn-stock").count()).isEqualTo(all);
            shopper.page.locator("summary:has-text('Which points?')").click();
            shopper.page.locator("select[name=by]").selectOption("HATCH");
            shopper.page.locator("input[name=all]").check();
            shopper.wholePicture("finder-filters");
            shopper.press("Show these points");
            shopper.page.waitForURL(url -> url.contains("by=HATCH") && url.contains("all=1"));
            int some = shopper.page.locator(".crn-card").count();
            assertThat(some).isBetween(1, all - 1);
            shopper.sees("At the hatch, outside", "Has ");
            shopper.page.locator("#crn-place").fill("75011");
            shopper.page.locator("form.crn-search button").click();
            shopper.sees("on foot", "Nearest to");
            assertThat(shopper.page.url()).contains("by=HATCH").doesNotContain("75011");
            shopper.page.locator("a:has-text('Show all points')").first().click();
            shopper.page.waitForCondition(
                    () -> shopper.page.locator(".crn-card").count() > some);
            shopper.choosePoint("La Table");
            shopper.sees("As soon as possible");
            shopper.wholePicture("slots-script-off");
            shopper.page.locator("#crn-soonest").check();
            shopper.ticksWhatIsAsked();
            shopper.keepIt();
            shopper.sees("Kept for you");
        }
    }

    @Test
    void pointsWithoutAStepAreListedAloneByKeysAndWithoutScriptAndAsMapAndNoAnswerIsNotANo() {
        for (int width : new int[] {Visitor.DESK, Visitor.PHONE}) {
            for (boolean script : new boolean[] {true, false}) {
                try (Shopper shopper = new Shopper(Visitor.width(width).setJavaScriptEnabled(script))) {
                    shopper.go("/pickup");
                    Locator cards = shopper.page.locator(".crn-card");
                    int all = cards.count();
                    assertThat(card(shopper, "Casiers de Bretagne")).contains("De plain-pied");
                    assertThat(card(shopper, "Librairie du Passage")).contains("De plain-pied en partie");
                    assertThat(card(shopper, "La Cave de la Butte")).contains("Pas de plain-pied");
                    assertThat(card(shopper, "Fleurs de Lévis")).doesNotContain("plain-pied");
                    shopper.page.locator("#crn-filters summary").focus();
                    shopper.page.keyboard().press("Enter");
                    Locator box = shopper.page.locator("input[name=stepFree]");
                    box.focus();
                    shopper.page.keyboard().press("Space");
                    assertThat(box.isChecked()).isTrue();
                    shopper.page.waitForNavigation(() -> shopper.page.keyboard().press("Enter"));
                    assertThat(shopper.page.url()).contains("stepFree=1");
                    int some = cards.count();
                    assertThat(some).isBetween(1, all - 1);
                    assertThat(cards.allInnerTexts())
                            .allMatch(text -> text.contains("De plain-pied") && !text.contains("en partie"));
                    shopper.sees("Certains seulement", "Casiers de Bretagne");
                    if (script) {
                        assertThat(Axe.anythingOn(shopper.page)).isEmpty();
                        assertThat(smallTargets(shopper)).isEmpty();
                        shopper.page.route(
                                "https://tile.openstreetmap.org/**",
                                route -> route.fulfill(new Route.FulfillOptions()
                                        .setContentType("image/png")
                                        .setBodyBytes(GREY)));
                        shopper.press("Les voir sur une carte");
                        Locator pins = shopper.page.locator(".leaflet-marker-icon");
                        pins.first().waitFor();
                        assertThat(pins.count()).isEqualTo(some);
                    }
                    shopper.wholePicture("finder-step-free-" + width + (script ? "" : "-script-off"));
                    assertThat(shopper.page.locator("html").boundingBox().width).isLessThanOrEqualTo(width);
                    shopper.page.locator("#crn-place").fill("75011");
                    shopper.page.locator("form.crn-search button").click();
                    shopper.sees("Les plus proches de");
                    assertThat(shopper.page.url()).contains("stepFree=1").doesNotContain("75011");
                    assertThat(cards.allInnerTexts()).isNotEmpty().allMatch(text -> text.contains("De plain-pied"));
                    int near = cards.count();
                    shopper.page
                            .locator("a:has-text('Afficher tous les points')")
                            .first()
                            .click();
                    assertThat(shopper.page.url()).doesNotContain("stepFree");
                    assertThat(cards.count()).isGreaterThan(near);
                }
            }
        }
    }

    @Test
    void asSoonAsPossibleIsOfferedWhereThePointOffersItAndTheWordsAloneHoldNothing() {
        try (Shopper shopper = Shopper.onAPhone()) {
            shopper.putInCart(Shopper.BOOK);
            shopper.go("/pickup/points/12");
            assertThat(shopper.page.locator("#crn-soonest").count()).isEqualTo(1);
            shopper.go("/pickup/points/14");
            assertThat(shopper.page.locator("#crn-soonest").count()).isZero();
            assertThat(shopper.text()).doesNotContain("Dès que possible");
            assertThat(shopper.page.locator(".crn-slot input:enabled").count()).isPositive();
            assertThat(Axe.anythingOn(shopper.page)).isEmpty();
            shopper.wholePicture("slots-no-soonest-360");
            Locator first = shopper.page.locator(".crn-slot input:enabled").first();
            first.evaluate("input => { input.value = 'soonest'; input.checked = true; }");
            shopper.page.waitForNavigation(
                    () -> shopper.page.evaluate("() => document.querySelector('form[action$=hold]').submit()"));
            shopper.sees("Ce n’est pas un créneau");
            shopper.go("/cart");
            assertThat(shopper.page.locator(".crn-kept").count()).isZero();
        }
    }

    @Test
    void theMapIsAnAdditionThatKeysReachUnderAStrictPolicy() {
        NewContextOptions still = Visitor.width(Visitor.DESK).setReducedMotion(ReducedMotion.REDUCE);
        try (Shopper shopper = new Shopper(still)) {
            List<String> tiles = new CopyOnWriteArrayList<>();
            shopper.page.route("https://tile.openstreetmap.org/**", route -> {
                tiles.add(route.request().url());
                route.fulfill(
                        new Route.FulfillOptions().setContentType("image/png").setBodyBytes(GREY));
            });
            shopper.page.route("**/pickup", FinderJourneyIT::strictly);
            shopper.go("/pickup");
            assertThat(tiles).as("before anybody asked for the map").isEmpty();
            shopper.press("Les voir sur une carte");
            Locator pins = shopper.page.locator(".leaflet-marker-icon");
            pins.first().waitFor();
            assertThat(pins.count()).isEqualTo(shopper.page.locator(".crn-card").count());
            shopper.page.waitForCondition(() -> !tiles.isEmpty());
            pins.last().focus();
            shopper.page.keyboard().press("Enter");
            Locator link = shopper.page.locator(".leaflet-popup-content a");
            link.waitFor();
            assertThat(link.getAttribute("href")).contains("/pickup/points/");
            assertThat(Axe.anythingOn(shopper.page)).isEmpty();
            shopper.wholePicture("finder-map");
            shopper.page.setViewportSize(Visitor.PHONE, 740);
            shopper.wholePicture("finder-map-360");
            assertThat(smallTargets(shopper)).isEmpty();
        }
    }

    @Test
    void withoutTheServerOfTilesTheListIsCompleteAndThatIsSaid() {
        try (Shopper shopper = Shopper.onAPhone()) {
            shopper.page.route("https://tile.openstreetmap.org/**", Route::abort);
            shopper.inEnglish();
            shopper.go("/pickup");
            shopper.press("Show them on a map");
            shopper.page.waitForCondition(
                    () -> shopper.text().contains("The pictures of the map do not come. The list has everything."));
            assertThat(shopper.page.locator(".crn-card h2 a").count()).isGreaterThan(5);
        }
    }

    @Test
    void aTimeIsChosenInThreeTapsAndARefusedOneSaysWhyOnRequest() {
        for (String language : List.of("fr", "en")) {
            for (int width : new int[] {Visitor.DESK, Visitor.PHONE}) {
                try (Shopper shopper = new Shopper(Visitor.width(width).setTimezoneId("Indian/Reunion"))) {
                    boolean english = "en".equals(language);
                    shopper.go("/?blLocaleCode=" + language);
                    shopper.putInCart(Shopper.BOOK);
                    shopper.go("/pickup/points/5");
                    shopper.sees(
                            english ? "As soon as possible" : "Dès que possible",
                            english ? "by the clocks of the point" : "Les heures sont celles du point de retrait");
                    shopper.page.locator(".crn-days li a").first().click();
                    Locator refused =
                            shopper.page.locator(".crn-refused details").first();
                    if (refused.count() > 0 && refused.getAttribute("open") == null) {
                        assertThat(refused.locator(".crn-why").isVisible()).isFalse();
                        refused.locator("summary").click();
                        assertThat(refused.locator(".crn-why").isVisible()).isTrue();
                    }
                    shopper.page.locator("#crn-soonest").check();
                    assertThat(shopper.page.locator("[data-crn-chosen]").innerText())
                            .startsWith(english ? "Chosen: " : "Choisi");
                    assertThat(Axe.anythingOn(shopper.page)).isEmpty();
                    assertThat(smallTargets(shopper)).isEmpty();
                    shopper.wholePicture("slots-" + language + "-" + width);
                    shopper.go("/pickup");
                    assertThat(Axe.anythingOn(shopper.page)).isEmpty();
                    assertThat(smallTargets(shopper)).isEmpty();
                    shopper.wholePicture("finder-" + language + "-" + width);
                    assertThat(shopper.page.locator("html").boundingBox().width).isLessThanOrEqualTo(width);
                }
            }
        }
    }

    @Test
    void underLockdownTheLimitsAreShownAsWhatTheyAreAndTheHourOneMayGoOutLeavesOutTheRest() {
        try (Shopper shopper = Shopper.atADesk()) {
            moveTo(shopper, "2020-11-12");
            shopper.putInCart(Shopper.BOOK);
            shopper.go("/pickup");
            shopper.sees(0, ".crn-limits");
            shopper.page.locator("#crn-place").fill("75009");
            shopper.page.locator("form.crn-search button").click();
            shopper.sees(
                    "Ce qui vaut là où vous habitez", "À 1 km au plus de chez vous", "une recommandation, pas la loi");
            assertThat(shopper.page.locator(".crn-limits a").first().getAttribute("href"))
                    .startsWith("https://");
            assertThat(Axe.anythingOn(shopper.page)).isEmpty();
            shopper.wholePicture("finder-limits");
            shopper.go("/pickup/points/1?day=2020-11-13");
            shopper.page
                    .locator("summary:has-text('Seulement à certaines heures')")
                    .click();
            shopper.page.locator("input[name=from]").fill("10:00");
            shopper.page.locator("input[name=until]").fill("12:00");
            shopper.press("Enregistrer");
            shopper.sees("ne tiennent pas dans les heures");
            assertThat(withoutThePort(shopper.page.url()))
                    .contains("/pickup/points/1", "day=2020-11-13")
                    .doesNotContain("10");
            shopper.wholePicture("slots-hours-marked");
            shopper.page.waitForNavigation(
                    () -> shopper.page.locator("a:has-text('N’afficher que')").click());
            assertThat(shopper.page.locator(".crn-slot .crn-time").allInnerTexts())
                    .isNotEmpty()
                    .allMatch(hours -> hours.startsWith("10h") || hours.startsWith("11h"));
            assertThat(Axe.anythingOn(shopper.page)).isEmpty();
            shopper.wholePicture("slots-hours-fit");
            moveTo(shopper, "");
            shopper.go("/pickup");
            assertThat(shopper.page.locator(".crn-limits").count()).isZero();
        }
    }

    /** As a site that allows nothing but its own scripts and styles, and pictures of the map. */
    private static void strictly(Route route) {
        com.microsoft.playwright.APIResponse answer = route.fetch();
        Map<String, String> headers = new HashMap<>(answer.headers());
        headers.put(
                "Content-Security-Policy",
                "script-src 'self'; style-src 'self'; img-src 'self' data: https://tile.openstreetmap.org");
        route.fulfill(new Route.FulfillOptions().setResponse(answer).setHeaders(headers));
    }

    private static String card(Shopper shopper, String name) {
        return shopper.page.locator(".crn-card:has(a:text-is('" + name + "'))").innerText();
    }

    /** Any of which may be the port. */
    private static String withoutThePort(String address) {
        return address.substring(DemoProcess.shop().length());
    }

    private static List<?> smallTargets(Shopper shopper) {
        return (List<?>) shopper.page.evaluate(SMALL_TARGETS);
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
}
