// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The API over real HTTP, beside the pages of the same session. */
class ApiJourneyIT {
    private static final String API = "/pickup/api/v1/";
    private static final String PROBLEM = "application/problem+json";
    private static final int TEN_MEGABYTES = 10 * 1024 * 1024;
    private static final int REQUESTS = 1_500;

    /** The price of a slot, behind its name. */
    private static final String PRICE = "[^{}]*?\"priceAmount\":\"([^\"]*)\"";

    @Test
    void aBookIsFoundHeldOrderedMovedAndCancelledByAProgram() {
        try (Shopper visitor = Shopper.atADesk()) {
            visitor.inEnglish();
            visitor.putInCart(Shopper.BOOK);
            String token = token(visitor);
            assertThat(post(visitor, "place", form(token).set("place", "Paris")).text())
                    .contains("\"known\":true");

            APIResponse points = get(visitor, "points?limit=3");
            assertThat(points.status()).as(points.text()).isEqualTo(200);
            assertThat(points.text()).contains("\"distanceMeters\":", "\"firstSlot\":{", "\"next\":\"p");
            assertThat(get(
                                    visitor,
                                    "points?limit=3",
                                    "If-None-Match",
                                    points.headers().get("etag"))
                            .status())
                    .isEqualTo(304);
            assertThat(get(visitor, "points.geojson?limit=3").headers().get("content-type"))
                    .startsWith("application/geo+json");
            String point = first(points.text(), "\"id\":([0-9]+)");

            String slots =
                    get(visitor, "points/" + point + "/slots?days=14&free=true").text();
            String slot = later(slots);
            assertThat(get(visitor, "slots/" + slot).text()).contains("\"outcome\":\"HOLDS\"");
            APIResponse held = post(visitor, "holds", confirmed(token, slots).set("slot", slot));
            assertThat(held.status()).as(held.text()).isEqualTo(201);
            assertThat(held.text()).contains("\"slot\":\"" + slot + "\"", "\"extendable\":true");
            assertThat(post(visitor, "holds/extend", form(token)).text()).contains("\"extendable\":false");
            assertThat(post(visitor, "holds/extend", form(token)).status()).isEqualTo(409);
            assertThat(post(visitor, "holds/person", form(token).set("name", "Anne Petit"))
                            .status())
                    .isEqualTo(200);

            visitor.go("/checkout");
            visitor.saysWhoCollects("Jeanne", "Martin", "jeanne@exemple.fr");
            visitor.paysAtCollection();
            visitor.sees("Anne Petit");
            String link =
                    visitor.page.locator("a[href*='/pickup/manage/']").first().getAttribute("href");
            String signed = first(link, "/pickup/manage/([0-9A-Z]{63})");

            assertThat(get(visitor, "reservations/" + signed).text())
                    .contains("\"state\":\"CONFIRMED\"", "\"name\":\"Anne Petit\"", "\"changeable\":true");
            String other = another(slots, slot);
            APIResponse moved = post(
                    visitor,
                    "reservations/" + signed + "/reschedule",
                    confirmed(token(visitor), slots).set("slot", other));
            assertThat(moved.status()).as(moved.text()).isEqualTo(200);
            assertThat(moved.text()).contains("\"slot\":\"" + other + "\"");
            assertThat(post(visitor, "reservations/" + signed + "/cancel", form(token(visitor)))
                            .text())
                    .contains("\"state\":\"CANCELLED\"");
        }
    }

    @Test
    void pagesOfPointsFollowEachOtherInOneOrderAlsoWhileTheyAreAskedForAgain() {
        try (Shopper visitor = Shopper.atADesk()) {
            visitor.go("/");
            for (String near : new String[] {"none", "place"}) {
                post(visitor, "place", form(token(visitor)).set("place", "Paris"));
                List<String> all =
                        ids(get(visitor, "points?limit=50&near=" + near).text());
                assertThat(all)
                        .as("from a home those within 100 km")
                        .hasSizeGreaterThan(7)
                        .doesNotHaveDuplicates();
                for (int limit : new int[] {3, 7}) {
                    List<String> paged = new ArrayList<>();
                    String cursor = "";
                    int pages = 0;
                    do {
                        String address = "points?near=" + near + "&limit=" + limit + "&cursor=" + cursor;
                        String page = get(visitor, address).text();
                        assertThat(ids(get(visitor, address).text()))
                                .as("asked again")
                                .isEqualTo(ids(page));
                        paged.addAll(ids(page));
                        Matcher next = Pattern.compile("\"next\":\"(p[0-9]+)\"").matcher(page);
                        cursor = next.find() ? next.group(1) : "";
                        pages++;
                    } while (!cursor.isEmpty());
                    assertThat(paged).as("near=%s by %s", near, limit).isEqualTo(all);
                    assertThat(pages).isEqualTo((all.size() + limit - 1) / limit);
                }
            }
        }
    }

    private static List<String> ids(String page) {
        List<String> ids = new ArrayList<>();
        Matcher each = Pattern.compile("\\{\"id\":([0-9]+),").matcher(page);
        while (each.find()) {
            ids.add(each.group(1));
        }
        return ids;
    }

    @Test
    void aChangeWithoutTheTokenAsJsonOrForAnotherCustomerIsNone() {
        try (Shopper visitor = Shopper.atADesk();
                Shopper stranger = Shopper.atADesk()) {
            visitor.putInCart(Shopper.BOOK);
            String slots = get(visitor, "points/1/slots?days=14&free=true").text();
            String slot = later(slots);
            refused(post(visitor, "holds", FormData.create().set("slot", slot)), 403);
            APIResponse json = visitor.page
                    .request()
                    .post(
                            DemoProcess.shop() + API + "holds",
                            RequestOptions.create()
                                    .setHeader("Content-Type", "application/json")
                                    .setData("{\"slot\":\"" + slot + "\",\"csrfToken\":\"" + token(visitor) + "\"}"));
            refused(json, 403);
            assertThat(get(visitor, "holds").text()).isEqualTo("{\"holds\":[]}");

            assertThat(post(visitor, "holds", confirmed(token(visitor), slots).set("slot", slot))
                            .status())
                    .isEqualTo(201);
            for (int customer = 1; customer < 30; customer++) {
                assertThat(get(stranger, "holds?customerId=" + customer).text()).isEqualTo("{\"holds\":[]}");
                APIResponse released = post(
                        stranger, "holds/release", form(token(stranger)).set("customerId", Integer.toString(customer)));
                assertThat(released.text()).isEqualTo("{\"holds\":[]}");
            }
            assertThat(get(visitor, "holds").text()).contains(slot);
        }
    }

    @Test
    void whatNobodyAsksForByAccidentIsRefusedAsAProblem() {
        try (Shopper visitor = Shopper.atADesk()) {
            visitor.go("/");
            refused(get(visitor, "nowhere"), 404);
            refused(get(visitor, "points/999999"), 404);
            refused(get(visitor, "points?radiusMeters=5"), 400);
            refused(get(visitor, "reservations/M"), 404);
            refused(method(visitor, "PUT"), 405);
            refused(method(visitor, "DELETE"), 405);
            assertThat(method(visitor, "OPTIONS").headers()).doesNotContainKey("access-control-allow-origin");
            APIResponse large = post(visitor, "place", form(token(visitor)).set("place", "x".repeat(TEN_MEGABYTES)));
            assertThat(large.status()).isBetween(400, 499);
            assertThat(large.text()).doesNotContain("Exception", "\tat ");
            assertThat(get(visitor, "openapi.json").text()).contains("\"openapi\": \"3.1.0\"");
        }
    }

    @Test
    void whoTriesKeysOutByTheHundredIsAskedToWaitAndNobodyElseIs() {
        try (Shopper visitor = Shopper.atADesk()) {
            visitor.go("/");
            int looked = 0;
            long begun = System.nanoTime();
            APIResponse answer = get(visitor, "reservations/M", "X-Forwarded-For", "203.0.113.7");
            while (answer.status() == 404 && looked < 10_000) {
                looked++;
                answer = get(visitor, "reservations/M" + looked, "X-Forwarded-For", "203.0.113.7");
            }
            int seconds = (int) TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun) + 1;
            assertThat(looked)
                    .as("keys looked at before the first refusal: 120, and one more every half second, of " + seconds)
                    .isBetween(120, 120 + 2 * seconds);
            refused(answer, 429);
            assertThat(answer.headers().get("retry-after")).matches("[1-9][0-9]?");
            assertThat(get(visitor, "reservations/M", "X-Forwarded-For", "198.51.100.7")
                            .status())
                    .isEqualTo(404);
            // One more may be looked at every half second, so the page may come late enough: only right after a refusal
            // it does not.
            APIResponse page = page(visitor, "/pickup/manage/M");
            for (int again = 0; page.status() == 404 && again < 200; again++) {
                while (get(visitor, "reservations/M", "X-Forwarded-For", "203.0.113.8")
                                .status()
                        == 404) {}
                page = page(visitor, "/pickup/manage/M");
            }
            assertThat(page.status()).as("the pages count with the API").isEqualTo(429);
            assertThat(page.headers().get("retry-after")).isEqualTo("1");
            assertThat(page.text()).contains("Un instant");
        }
    }

    @Test
    void whateverIsSentTheServerNeitherFailsNorSpillsItsStack() {
        long seed = Long.getLong("creneau.fuzz.seed", 8);
        System.out.println("creneau.fuzz.seed=" + seed);
        Random random = new Random(seed);
        String[] resources = {
            "points",
            "points.geojson",
            "points/1",
            "points/1/slots",
            "slots/1-20301112T090000Z-15",
            "holds",
            "holds/extend",
            "holds/release",
            "holds/person",
            "place",
            "place/position",
            "place/way",
            "waits",
            "reservations/M1/cancel",
            "session",
            "x"
        };
        String[] values = {
            "",
            "1",
            "-1",
            "99999999999999999999",
            "<script>",
            "%00",
            "\u202e",
            "1-20301112T090000Z-15",
            "0.1x1.1",
            "NaN",
            "75010",
            "é".repeat(300)
        };
        String[] names = {
            "slot",
            "for",
            "days",
            "from",
            "limit",
            "cursor",
            "place",
            "latitude",
            "longitude",
            "what",
            "email",
            "name",
            "mode"
        };
        try (Shopper visitor = Shopper.atADesk()) {
            visitor.putInCart(Shopper.BOOK);
            String token = token(visitor);
            for (int i = 0; i < REQUESTS; i++) {
                FormData form = random.nextInt(8) == 0 ? FormData.create() : form(token);
                RequestOptions get = RequestOptions.create();
                for (int field = random.nextInt(4); field > 0; field--) {
                    String name = names[random.nextInt(names.length)];
                    String value = values[random.nextInt(values.length)];
                    form.set(name, value);
                    get.setQueryParam(name, value);
                }
                String resource = resources[random.nextInt(resources.length)];
                APIResponse answer = random.nextBoolean()
                        ? visitor.page.request().get(DemoProcess.shop() + API + resource, get)
                        : post(visitor, resource, form);
                assertThat(answer.status())
                        .as("%s, request %s: %s", resource, i, answer.text())
                        .isBetween(200, 499);
                assertThat(answer.text()).doesNotContain("Exception", "\tat ");
                answer.dispose();
            }
        }
    }

    /** From the block that has asked too often. */
    private static APIResponse page(Shopper visitor, String path) {
        return visitor.page
                .request()
                .get(DemoProcess.shop() + path, RequestOptions.create().setHeader("X-Forwarded-For", "203.0.113.8"));
    }

    private static void refused(APIResponse answer, int status) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.headers().get("content-type")).startsWith(PROBLEM);
        assertThat(answer.text()).contains("\"type\":\"urn:creneau:problem:").doesNotContain("Exception");
    }

    private static String token(Shopper visitor) {
        return first(get(visitor, "session").text(), "\"csrfToken\":\"([^\"]+)\"");
    }

    private static FormData form(String token) {
        return FormData.create().set("csrfToken", token);
    }

    /** With whatever any of these slots asks to confirm. */
    private static FormData confirmed(String token, String slots) {
        Matcher asked = Pattern.compile("\"acknowledge\":\"([^\"]+)\"").matcher(slots);
        FormData form = form(token);
        return asked.find() ? form.set("acknowledge", asked.group(1)) : form;
    }

    /** A free slot in the second half of the list, so that it does not lapse during the journey. */
    private static String later(String slots) {
        return first(slots.substring(slots.length() / 2), "\"slot\":\"([^\"]+)\"");
    }

    /** At the same price, for a placed order is not moved to a time that costs more. */
    private static String another(String slots, String not) {
        String price = first(slots, Pattern.quote("\"slot\":\"" + not + "\"") + PRICE);
        Matcher slot = Pattern.compile("\"slot\":\"([^\"]+)\"" + PRICE).matcher(slots.substring(slots.length() / 2));
        while (slot.find()) {
            if (!slot.group(1).equals(not) && slot.group(2).equals(price)) {
                return slot.group(1);
            }
        }
        throw new AssertionError("no other slot than " + not + " at " + price);
    }

    private static String first(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as("%s in %s", pattern, text).isTrue();
        return matcher.group(1);
    }

    private static APIResponse get(Shopper visitor, String resource, String... header) {
        RequestOptions options = RequestOptions.create();
        if (header.length > 0) {
            options.setHeader(header[0], header[1]);
        }
        return visitor.page.request().get(DemoProcess.shop() + API + resource, options);
    }

    private static APIResponse post(Shopper visitor, String resource, FormData form) {
        return visitor.page
                .request()
                .post(
                        DemoProcess.shop() + API + resource,
                        RequestOptions.create().setForm(form).setMaxRedirects(0));
    }

    private static APIResponse method(Shopper visitor, String method) {
        return visitor.page
                .request()
                .fetch(
                        DemoProcess.shop() + API + "holds",
                        RequestOptions.create().setMethod(method));
    }
}
