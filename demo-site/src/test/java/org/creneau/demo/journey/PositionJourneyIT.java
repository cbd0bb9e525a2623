// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Geolocation;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whoever lets the browser say where they are sees the nearest point first. */
class PositionJourneyIT {
    private static final Geolocation OBERKAMPF = new Geolocation(48.8656, 2.3781);

    @Test
    void pointsAreSortedByDistanceFromThePositionOfTheBrowser() {
        try (Shopper shopper = new Shopper(
                Visitor.width(Visitor.DESK).setGeolocation(OBERKAMPF).setPermissions(List.of("geolocation")))) {
            shopper.go("/pickup");
            shopper.press("Autour de moi");
            shopper.page.waitForCondition(() -> shopper.text().contains("Les plus proches de vous d’abord."));
            assertThat(meters(shopper)).hasSizeGreaterThan(5).isSorted();
            shopper.picture("points-1280");
        }
    }

    @Test
    void withoutAPermissionTheShopperIsToldToTypeATown() {
        try (Shopper shopper = Shopper.atADesk()) {
            shopper.go("/pickup");
            shopper.press("Autour de moi");
            shopper.page.waitForCondition(() -> shopper.text().contains("Votre navigateur n’a pas donné de position."));
        }
    }

    @Test
    void anAddressIsUnderstoodAndStandsInNoUrl() {
        try (Shopper shopper = Shopper.atADesk()) {
            List<String> asked = new CopyOnWriteArrayList<>();
            shopper.page.onRequest(request -> asked.add(request.url()));
            shopper.go("/pickup");
            shopper.page.locator("#crn-place").fill("12 rue Oberkampf, 75011");
            shopper.page.locator("form.crn-search button").click();
            shopper.sees("Les plus proches de Paris 11e Arrondissement d’abord.");
            assertThat(meters(shopper)).isSorted();
            assertThat(asked)
                    .noneMatch(url -> url.contains("Oberkampf") || url.contains("75011") || url.contains("48."));
        }
    }

    private static List<Double> meters(Shopper shopper) {
        return shopper.page.locator(".crn-distance").allInnerTexts().stream()
                .map(PositionJourneyIT::meters)
                .collect(Collectors.toList());
    }

    private static double meters(String text) {
        double number = Double.parseDouble(text.replaceAll("[^0-9,]", "").replace(',', '.'));
        return text.endsWith("km") ? number * 1000 : number;
    }
}
