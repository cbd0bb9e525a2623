// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Somebody comes from a search engine to the page of a point, on a phone and at a desk, with and without script. */
class StoreJourneyIT {
    private static final List<String> LANGUAGES = List.of("fr", "en");

    @Test
    void thePageOfAPointLeadsToItsTimes() {
        for (int width : new int[] {Visitor.PHONE, Visitor.DESK}) {
            for (String language : LANGUAGES) {
                try (Shopper shopper = new Shopper(Visitor.width(width))) {
                    shopper.go("/?blLocaleCode=" + language);
                    assertThat(shopper.go("/pickup/stores")).isEqualTo(200);
                    looksRight(shopper, "stores-" + language + "-" + width);
                    shopper.page.locator("main a[href*='librairie-du-passage']").click();
                    shopper.page.waitForURL("**/pickup/stores/1-librairie-du-passage");
                    looksRight(shopper, "store-" + language + "-" + width);
                    assertThat(shopper.page.locator(".crn-hours tr").count()).isEqualTo(7);
                    shopper.sees(
                            "fr".equals(language) ? "Entrée de plain-pied en partie" : "Step-free way in partly",
                            "fr".equals(language)
                                    ? "Remise dehors sur demande oui"
                                    : "Brought out to you on request yes");
                    String data = shopper.page
                            .locator("script[type='application/ld+json']")
                            .textContent();
                    assertThat(JsonParser.parseString(data)
                                    .getAsJsonObject()
                                    .get("name")
                                    .getAsString())
                            .isEqualTo("Librairie du Passage");
                    assertThat(data).contains("\"name\":\"Wheelchair accessible entrance\",\"value\":\"limited\"");
                    shopper.page.locator(".crn-store a.crn-button").click();
                    shopper.page.waitForURL("**/pickup/points/1");
                }
            }
        }
    }

    @Test
    void searchEnginesFindEachPointUnderOneAddress() {
        try (Visitor engine = new Visitor(new NewContextOptions().setJavaScriptEnabled(false))) {
            APIResponse map = get(engine, "/pickup/sitemap.xml");
            assertThat(map.status()).isEqualTo(200);
            assertThat(map.text()).contains("/pickup/stores/1-librairie-du-passage</loc>");
            APIResponse old = get(engine, "/pickup/stores/1-ancien-nom");
            assertThat(old.status()).isEqualTo(301);
            assertThat(old.headers().get("location")).endsWith("/pickup/stores/1-librairie-du-passage");
            APIResponse page = get(engine, "/pickup/stores/1-librairie-du-passage");
            assertThat(page.headers().get("link"))
                    .contains("/pickup/stores/1-librairie-du-passage>; rel=\"canonical\"");
            assertThat(get(engine, "/pickup/stores/4711").status()).isEqualTo(404);
            engine.open(DemoProcess.shop() + "/pickup/stores/1-librairie-du-passage");
            engine.sees("Horaires", "lundi", "dimanche");
        }
    }

    @Test
    void theBannerIsThereInALockdownOnceOneHasSaidWhereOneLivesAndNotOtherwise() {
        try (Shopper shopper = Shopper.onAPhone()) {
            shopper.go("/");
            shopper.page.locator("details.wrap summary").first().click();
            shopper.page.locator("button[name=date][value='2020-11-12']").click();
            try {
                shopper.seesInTheBar("2020");
                shopper.go("/");
                assertThat(shopper.page.locator(".crn-banner").count()).isZero();
                shopper.go("/pickup");
                shopper.page.locator("#crn-place").fill("75010");
                shopper.page.locator("#crn-place").press("Enter");
                shopper.page.locator(".crn-limits").waitFor();
                shopper.go(Shopper.BOOK);
                shopper.page.locator(".crn-banner summary").click();
                assertThat(shopper.page.locator(".crn-banner").innerText()).contains("1 km", "attestation");
                shopper.picture("banner-360");
                assertThat(Axe.graveOn(shopper.page)).isEmpty();
            } finally {
                shopper.go("/");
                shopper.page.locator("details.wrap summary").first().click();
                shopper.page.locator("button[name=date][value=today]").click();
            }
            shopper.go("/");
            assertThat(shopper.page.locator(".crn-banner").count()).isZero();
        }
    }

    private static void looksRight(Shopper shopper, String picture) {
        shopper.picture(picture);
        assertThat(Axe.graveOn(shopper.page)).as(picture).isEmpty();
        assertThat((Boolean) shopper.page.evaluate("document.documentElement.scrollWidth > window.innerWidth"))
                .as(picture + " is wider than the screen")
                .isFalse();
    }

    private static APIResponse get(Visitor visitor, String path) {
        return visitor.page
                .context()
                .request()
                .get(DemoProcess.shop() + path, RequestOptions.create().setMaxRedirects(0));
    }
}
