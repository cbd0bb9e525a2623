// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitUntilState;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** What the plugin adds to the weight of the shop's pages, and that nothing moves on them; {@code -Dcreneau.measure=true} prints it. */
class WeightJourneyIT {
    private static final int PRODUCT_BYTES = 15 * 1024;
    private static final int FINDER_BYTES = 60 * 1024;
    /** Offered with and without wrapping, so that its page has a choice. */
    private static final String WRAPPED = "/librairie/le-comte-de-monte-cristo";

    private static final byte[] GREY = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    private static final String MARKER_CAME = "() => document.querySelector('.leaflet-marker-icon').naturalWidth > 0";

    @Test
    void aProductsPageGetsNoMoreThanFifteenKilobytesHeavier() {
        try (Shopper shopper = Shopper.atADesk()) {
            for (String product : List.of(Shopper.WINE, WRAPPED)) {
                Map<String, Integer> parts = weigh(shopper, product, () -> {});
                assertThat(parts).containsKeys("/css/creneau-pickup.css", "markup");
                assertThat(sum(parts)).as(parts.toString()).isLessThanOrEqualTo(PRODUCT_BYTES);
            }
        }
    }

    @Test
    void theFinderWithItsMapOpenWeighsNoMoreThanSixtyKilobytesWithoutTiles() {
        try (Shopper shopper = Shopper.atADesk()) {
            shopper.page.route(
                    "https://tile.openstreetmap.org/**",
                    route -> route.fulfill(new Route.FulfillOptions()
                            .setContentType("image/png")
                            .setBodyBytes(GREY)));
            shopper.putInCart(Shopper.BOOK);
            shopper.page.waitForLoadState();
            Map<String, Integer> parts = weigh(shopper, "/pickup", () -> {
                shopper.press("Les voir sur une carte");
                shopper.page.locator(".leaflet-marker-icon").first().waitFor();
                shopper.page.waitForFunction(MARKER_CAME);
            });
            assertThat(parts)
                    .containsKeys("/css/creneau-pickup.css", "/js/creneau-pickup.js", "/js/creneau-map.js", "markup")
                    .anySatisfy((path, bytes) -> assertThat(path).endsWith("/leaflet.js"))
                    .anySatisfy((path, bytes) -> assertThat(path).endsWith("/marker-icon.png"));
            assertThat(sum(parts)).as(parts.toString()).isLessThanOrEqualTo(FINDER_BYTES);
        }
    }

    @Test
    void nothingMovesOnceItIsShownHoweverLateScriptsAndPicturesCome() {
        List<String> moved = new ArrayList<>();
        for (int width : new int[] {Visitor.DESK, Visitor.PHONE}) {
            String clock = width == Visitor.DESK ? "Europe/Paris" : "Indian/Reunion";
            for (String other : List.of("Indian/Reunion", "America/Martinique", "Europe/Berlin")) {
                try (Shopper shopper = new Shopper(Visitor.width(width).setTimezoneId(other))) {
                    new Steadiness(shopper.page).open("/pickup/points/1", "the clock of " + other, moved);
                    assertThat(shopper.page.locator("[data-crn-zone]").isVisible())
                            .isEqualTo(!other.startsWith("Europe"));
                }
            }
            try (Shopper shopper = new Shopper(Visitor.width(width).setTimezoneId(clock))) {
                Steadiness steadiness = new Steadiness(shopper.page);
                for (String path : List.of(Shopper.WINE, WRAPPED, "/pickup", "/pickup/points/1")) {
                    steadiness.open(path, "nothing told", moved);
                }
                shopper.putInCart(Shopper.BOOK);
                shopper.go("/pickup");
                shopper.page.locator("#crn-place").fill("75011");
                shopper.page.locator("form.crn-search button").click();
                shopper.sees("Cet appareil retient ce lieu");
                for (String path : List.of(Shopper.WINE, "/pickup", "/pickup/points/1")) {
                    steadiness.open(path, "a place told", moved);
                }
                shopper.holdASlotAt("Librairie du Passage");
                for (String path : List.of("/pickup/points/1", "/cart", "/checkout")) {
                    steadiness.open(path, "a slot held", moved);
                }
                shopper.page.context().clearCookies();
                steadiness.open("/pickup", "a place remembered", moved);
                shopper.sees("Près du lieu de votre dernière visite");
            }
        }
        assertThat(moved).isEmpty();
    }

    @Test
    void thePhotoOfAPointHasItsPlaceBeforeItCame() {
        for (int width : new int[] {Visitor.DESK, Visitor.PHONE}) {
            try (Shopper shopper = new Shopper(Visitor.width(width))) {
                shopper.page.route("**/pickup/points/1", route -> {
                    APIResponse answer = route.fetch();
                    String photo = "</h1><img class=\"crn-photo\" src=\"/img/hero.svg\" alt=\"\"/>";
                    route.fulfill(new Route.FulfillOptions()
                            .setResponse(answer)
                            .setBody(answer.text().replaceFirst("</h1>", photo)));
                });
                List<String> moved = new ArrayList<>();
                new Steadiness(shopper.page).open("/pickup/points/1", "a photo", moved);
                assertThat(shopper.page.locator(".crn-photo").boundingBox().height)
                        .isGreaterThan(100);
                assertThat(moved).isEmpty();
            }
        }
    }

    @Test
    void aBlockThatComesLateWouldBeSeen() {
        try (Shopper shopper = Shopper.onAPhone()) {
            List<String> moved = new ArrayList<>();
            Steadiness steadiness = new Steadiness(shopper.page);
            shopper.page.addInitScript("addEventListener('load', () => {"
                    + " const late = document.createElement('p'); late.style.height = '9rem';"
                    + " document.querySelector('main').prepend(late); });");
            steadiness.open("/pickup", "a late block", moved);
            assertThat(moved).singleElement().asString().contains("/pickup", "a late block");
        }
    }

    /** Bytes of each part the plugin brings to that page, compressed, by path; its elements together are "markup". */
    private static Map<String, Integer> weigh(Shopper shopper, String path, Runnable then) {
        Set<String> asked = new ConcurrentSkipListSet<>();
        Consumer<Response> note = answer -> asked.add(answer.url());
        shopper.page.onResponse(note);
        shopper.go(path);
        then.run();
        shopper.page.waitForLoadState();
        shopper.page.offResponse(note);
        Map<String, Integer> parts = new TreeMap<>();
        for (String address : asked) {
            String part = URI.create(address).getPath();
            if (address.startsWith(DemoProcess.shop()) && !isTheShops(part)) {
                APIResponse answer = shopper.page.context().request().get(address);
                assertThat(answer.status()).as(part).isEqualTo(200);
                boolean itself = part.equals(path);
                parts.put(itself ? "markup" : part, compressed(itself ? elements(shopper, answer) : answer.body()));
            }
        }
        measured("Weight of " + path + ": " + sum(parts) + " of " + parts);
        return parts;
    }

    private static byte[] elements(Shopper shopper, APIResponse page) {
        return BarePage.partsOf(shopper, page.text()).getBytes(StandardCharsets.UTF_8);
    }

    /** What the demo's own pages ask for; whatever else comes is counted as the plugin's. */
    private static boolean isTheShops(String path) {
        return path.equals("/css/shop.css") || path.startsWith("/img/");
    }

    private static void measured(String figure) {
        if (Boolean.getBoolean("creneau.measure")) {
            System.out.println(figure);
        }
    }

    private static int sum(Map<String, Integer> parts) {
        return parts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** As a server sends it: pictures, which do not get smaller, as they are. */
    private static int compressed(byte[] body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Math.min(bytes.size(), body.length);
    }

    /** Opens pages as over a slow line, where scripts and pictures arrive after the page has been painted, and notes what moves then. */
    private static final class Steadiness {
        /** The layout shifts of the page and what moved, input's own consequences left out. */
        private static final String WATCH = """
                window.crnShifts = [];
                window.crnNoteShifts = list => list.filter(e => !e.hadRecentInput).forEach(e => window.crnShifts.push({value: e.value,
                  what: e.sources.map(s => s.node ? (s.node.className || s.node.nodeName) : '?').join('+')}));
                window.crnObserver = new PerformanceObserver(list => window.crnNoteShifts(list.getEntries()));
                window.crnObserver.observe({type: 'layout-shift', buffered: true});""";

        private static final Pattern SCRIPTS_AND_PICTURES = Pattern.compile("\\.(js|svg|png)$");
        private static final String PAINTED = "() => performance.getEntriesByName('first-contentful-paint').length > 0";
        private static final String TWO_FRAMES =
                "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done())))";
        private static final String FONTS_AND_PICTURES = """
                () => Promise.all([document.fonts.ready].concat([...document.images].filter(i => i.loading !== 'lazy')
                  .map(i => i.decode().catch(() => null)))).then(() => null)""";
        private static final String SHIFTS = """
                () => { window.crnNoteShifts(window.crnObserver.takeRecords());
                  return window.crnShifts.map(s => [s.value, s.what]); }""";
        private final Page page;
        private final List<Route> late = new ArrayList<>();
        private boolean holding;

        Steadiness(Page page) {
            this.page = page;
            page.addInitScript(WATCH);
            page.route(SCRIPTS_AND_PICTURES, this::hold);
        }

        private void hold(Route each) {
            if (holding) {
                late.add(each);
            } else {
                each.resume();
            }
        }

        void open(String path, String state, List<String> moved) {
            holding = true;
            page.navigate(DemoProcess.shop() + path, new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
            page.waitForFunction(PAINTED);
            page.evaluate(TWO_FRAMES);
            holding = false;
            late.forEach(Route::resume);
            late.clear();
            page.waitForLoadState();
            page.evaluate(FONTS_AND_PICTURES);
            page.evaluate(TWO_FRAMES);
            List<?> shifts = (List<?>) page.evaluate(SHIFTS);
            double sum = shifts.stream()
                    .mapToDouble(shift -> ((Number) ((List<?>) shift).get(0)).doubleValue())
                    .sum();
            String found = path + ", " + state + ", " + page.viewportSize().width + " wide: " + sum + " " + shifts;
            measured("Shift of " + found);
            if (sum > 0) {
                moved.add(found);
            }
        }
    }
}
