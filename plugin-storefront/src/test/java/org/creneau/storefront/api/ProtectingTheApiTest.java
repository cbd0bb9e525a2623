// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import org.broadleafcommerce.common.exception.ServiceException;
import org.creneau.storefront.guard.ClientAddresses;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What strangers, other sites and whoever tries things out get from the API. */
class ProtectingTheApiTest {
    private final ApiShop api = ApiShop.inPeace();

    @AfterEach
    void leave() {
        api.leave();
    }

    @Test
    void a_change_without_the_token_or_with_another_is_refused_and_changes_nothing() {
        for (String token : new String[] {null, "", "another", "token-of-the-session"}) {
            MockHttpServletRequest request = api.request("POST", "holds", "slot", ApiShop.TEN.toString());
            request.setContentType("application/x-www-form-urlencoded");
            if (token != null) {
                request.setParameter("csrfToken", token);
            }
            Reply reply = api.send(request);
            assertThat(reply.status()).as("token %s", token).isEqualTo(403);
            assertThat(reply.at("/code")).isEqualTo("csrf-token");
        }
        assertThat(api.shop.reservations.everything()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"application/json", "text/plain", "multipart/form-data; boundary=x", "application/xml", "none"})
    void a_change_that_is_no_form_is_refused_even_with_the_token(String type) {
        MockHttpServletRequest request =
                api.request("POST", "holds", "slot", ApiShop.TEN.toString(), "csrfToken", ApiShop.TOKEN);
        if (!"none".equals(type)) {
            request.setContentType(type);
        }
        request.setContent(("{\"slot\":\"" + ApiShop.TEN + "\"}").getBytes(StandardCharsets.UTF_8));
        Reply reply = api.send(request);
        assertThat(reply.status()).isEqualTo(415);
        assertThat(reply.at("/code")).isEqualTo("form-expected");
        assertThat(api.shop.reservations.everything()).isEmpty();
    }

    @Test
    void a_customer_that_is_passed_is_nobody() {
        Reply held = api.post(
                "holds", "slot", ApiShop.TEN.toString(), "customerId", "4711", "customer", "4711", "orderId", "99");
        assertThat(held.status()).isEqualTo(201);
        assertThat(api.shop.reservations.everything())
                .allMatch(reservation -> reservation.holder().orderId() == 1
                        && reservation.holder().customerId() == null);
        assertThat(api.get("holds", "customerId", "4711").json().at("/holds")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "TRACE", "OPTIONS"})
    void other_methods_are_not_there(String method) {
        Reply reply = api.send(api.request(method, "holds", "slot", ApiShop.TEN.toString()));
        assertThat(reply.status()).isEqualTo(405);
        assertThat(reply.header("Allow")).isEqualTo("GET, POST, HEAD");
    }

    @Test
    void a_look_changes_nothing_and_a_head_has_no_body() {
        assertThat(api.get("holds/release").status()).isEqualTo(405);
        Reply head = api.send(api.request("HEAD", "points"));
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "points, radiusMeters, 99, a whole number from 100 to 100000",
        "points, radiusMeters, 100001, a whole number from 100 to 100000",
        "points, radiusMeters, 1e3, a whole number from 100 to 100000",
        "points, limit, 0, a whole number from 1 to 50",
        "points, limit, 51, a whole number from 1 to 50",
        "points.geojson, limit, 501, a whole number from 1 to 500",
        "points, limit, 99999999999999999999, a whole number from 1 to 50",
        "points, handoverMode, DRONE, 'COUNTER, LOCKER, CAR_BOOT, HATCH'",
        "points, openNow, yes, 'true, false'",
        "points, stepFree, 1, 'true, false'",
        "points.geojson, stepFree, YES, 'true, false'",
        "points, near, place, 'none, until POST /place has said where'",
        "points, cursor, p0, the next of the page before; begin anew without it",
        "points/12/slots, days, 32, a whole number from 1 to 31",
        "points/12/slots, from, 2020-11-10, a day from 2020-11-11 to 2021-12-17",
        "points/12/slots, from, tomorrow, a day from 2020-11-11 to 2021-12-17",
        "points/12/slots, from, +999999999-12-31, a day from 2020-11-11 to 2021-12-17",
        "points/12/slots, for, ../etc, 'nothing for all of the cart, or what a hold says it is for'"
    })
    void a_parameter_out_of_its_bounds_is_named_with_what_came_and_what_is_allowed(
            String resource, String name, String value, String allowed) {
        Reply reply = api.get(resource, name, value);
        assertThat(reply.status()).as(reply.body()).isEqualTo(400);
        assertThat(reply.at("/parameter")).isEqualTo(name);
        assertThat(reply.at("/value")).isEqualTo(value);
        assertThat(reply.at("/allowed")).isEqualTo(allowed);
    }

    @Test
    void a_parameter_sent_twice_or_too_long_is_named_and_what_came_is_cut() {
        assertThat(api.get("points", "limit", "1", "limit", "2").at("/allowed")).isEqualTo("once");
        String allOfIt = "x".repeat(5_000);
        Reply reply = api.get("points", "cursor", allOfIt);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.at("/value")).hasSizeLessThan(110);
        assertThat(api.post("holds", "slot", ApiShop.TEN.toString(), "acknowledge", allOfIt)
                        .at("/parameter"))
                .isEqualTo("acknowledge");
    }

    @Test
    void markup_that_comes_back_in_a_problem_is_no_markup() {
        Reply reply = api.get("points", "cursor", "<script>\u202e\"'");
        assertThat(reply.body()).doesNotContain("<script>");
        assertThat(reply.at("/value")).isEqualTo("<script>\u202e\"'");
    }

    @Test
    void what_is_about_a_person_is_never_repeated() {
        for (Reply reply : List.of(
                api.post("place", "place", "12 rue de la Paix " + "x".repeat(200)),
                api.post("place/position", "latitude", "48.87123", "longitude", "east"),
                api.post("holds/person", "name", "Nadia <b> " + "y".repeat(100)),
                api.post("waits", "what", "point:12", "email", "nadia at example"))) {
            assertThat(reply.status()).isEqualTo(400);
            assertThat(reply.body()).doesNotContain("rue de la Paix", "48.87123", "Nadia", "nadia");
        }
    }

    @Test
    void a_postcode_is_a_whole_one_in_the_table_and_an_address_in_its_place_is_neither_looked_up_nor_repeated() {
        assertThat(api.get("points", "postcode", "75010").status()).isEqualTo(200);
        assertThat(api.get("points", "insee", "75110").status()).isEqualTo(200);
        for (String typed : List.of("00000", "7501", "Paris", "12 rue de la Paix", "75010 Paris", "x".repeat(20))) {
            for (String name : List.of("postcode", "insee")) {
                Reply reply = api.get("points", name, typed);
                assertThat(reply.status()).as("%s %s", name, typed).isEqualTo(400);
                assertThat(reply.at("/parameter")).isEqualTo(name);
                assertThat(reply.json().has("value")).isFalse();
                assertThat(reply.body()).doesNotContain(typed + "\"").doesNotContain("rue de la");
            }
        }
    }

    @Test
    void a_place_that_is_typed_is_counted_with_every_other_that_is_looked_up() {
        api.limits.setPlace("2/60");
        assertThat(api.post("place", "place", "Rennes").status()).isEqualTo(200);
        assertThat(api.post("place", "insee", "75110").status()).isEqualTo(200);
        assertThat(api.post("place", "place", "Paris").status()).isEqualTo(429);
        api.session = new org.springframework.mock.web.MockHttpSession();
        assertThat(api.post("place", "place", "Paris").status())
                .as("another session, the same network")
                .isEqualTo(429);
        assertThat(api.get("points", "postcode", "75010").status())
                .as("asks nobody")
                .isEqualTo(200);
        api.remoteAddress = "10.1.2.3";
        for (int i = 0; i < 5; i++) {
            assertThat(api.post("place", "place", "Paris").status())
                    .as("what others look up shuts nobody out")
                    .isEqualTo(200);
        }
    }

    @Test
    void unknown_foreign_changed_and_expired_keys_get_one_and_the_same_answer() {
        api.post("holds", "slot", ApiShop.TWO.toString());
        String signed = api.placed();
        api.fill(ApiShop.TEN);
        String wait = api.post("waits", "what", "slot:" + ApiShop.TEN, "email", "a@example.org")
                .at("/signed");
        String changed = signed.substring(0, 62) + (signed.charAt(62) == 'A' ? 'B' : 'A');
        String nothing = api.get("reservations/M").body();
        for (String key :
                new String[] {changed, wait, signed.toLowerCase(java.util.Locale.ROOT), "1", "x".repeat(5_000)}) {
            for (String deed : new String[] {"/cancel", "/person", "/reschedule"}) {
                assertThat(api.post("reservations/" + key + deed, "slot", ApiShop.TEN.toString())
                                .body())
                        .isEqualTo(nothing);
            }
            assertThat(api.get("reservations/" + key).body()).isEqualTo(nothing);
        }
        for (String key : new String[] {signed, changed, "W"}) {
            assertThat(api.get("waits/" + key).body()).isEqualTo(nothing);
            assertThat(api.post("waits/" + key + "/leave").body()).isEqualTo(nothing);
        }
        api.shop.clock.advance(Duration.ofDays(60));
        assertThat(api.get("reservations/" + signed).body()).isEqualTo(nothing);
        assertThat(api.get("nowhere").body()).isEqualTo(nothing);
    }

    @Test
    void every_answer_says_what_browsers_may_not_do_with_it() {
        for (Reply reply : List.of(api.get("points"), api.get("nowhere"), api.post("holds"), api.get("openapi.json"))) {
            assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(reply.header("Content-Security-Policy")).isEqualTo("default-src 'none'; frame-ancestors 'none'");
            assertThat(reply.header("Referrer-Policy")).isEqualTo("no-referrer");
            assertThat(reply.header("X-Frame-Options")).isEqualTo("DENY");
        }
    }

    @Test
    void who_asks_too_often_is_told_when_to_come_back_and_others_are_not() {
        api.limits.setSearch("3/30");
        for (int i = 0; i < 3; i++) {
            assertThat(api.get("points").status()).isEqualTo(200);
        }
        Reply waits = api.get("points");
        assertThat(waits.status()).isEqualTo(429);
        assertThat(waits.header("Retry-After")).isEqualTo("10");
        assertThat(waits.at("/retryAfterSeconds")).isEqualTo("10");
        assertThat(api.get("session").status()).as("another kind").isEqualTo(200);
        api.remoteAddress = "198.51.100.9";
        assertThat(api.get("points").status()).isEqualTo(200);
        api.remoteAddress = "203.0.113.99";
        assertThat(api.get("points").status()).as("the same block").isEqualTo(429);
        api.shop.clock.advance(Duration.ofSeconds(10));
        assertThat(api.get("points").status()).isEqualTo(200);
    }

    @Test
    void many_clients_together_do_not_hammer_one_point() {
        api.limits.setSearchAtPoint("4/60");
        api.limits.setChangeAtPoint("2/60");
        int let = 0;
        for (int client = 1; client < 20; client++) {
            api.remoteAddress = "203.0." + client + ".7";
            let += api.get("points/12/slots").status() == 200 ? 1 : 0;
        }
        assertThat(let).isEqualTo(4);
        assertThat(api.get("slots/" + ApiShop.TEN).status())
                .as("the same point")
                .isEqualTo(429);
        assertThat(api.get("points/13/slots").status()).isEqualTo(200);
        api.post("holds", "slot", ApiShop.TEN.toString());
        api.post("holds", "slot", ApiShop.TWO.toString());
        assertThat(api.post("holds", "slot", ApiShop.TEN.toString()).status()).isEqualTo(429);
    }

    @Test
    void keys_are_not_tried_out_by_the_thousand() {
        api.limits.setKey("20/60");
        int looked = 0;
        for (int i = 0; i < 1_000; i++) {
            looked += api.get("reservations/M" + i).status() == 404 ? 1 : 0;
        }
        assertThat(looked).isEqualTo(20);
    }

    @Test
    void behind_a_proxy_the_client_is_whom_the_proxy_names_and_nobody_a_client_names() {
        ApiShop shop = ApiShop.of(ClientAddresses.of("X-Forwarded-For", "10.0.0.0/8"), "");
        shop.limits.setSearch("1/60");
        assertThat(from(shop, "10.0.0.1", "1.2.3.4, 203.0.113.7")).isEqualTo(200);
        assertThat(from(shop, "10.0.0.1", "9.9.9.9, 203.0.113.7"))
                .as("written by the client")
                .isEqualTo(429);
        assertThat(from(shop, "10.0.0.1", "203.0.113.7, 10.0.0.2"))
                .as("two proxies")
                .isEqualTo(429);
        assertThat(from(shop, "10.0.0.1", "198.51.100.7")).isEqualTo(200);
        assertThat(from(shop, "192.0.2.1", "203.0.113.99"))
                .as("no proxy of ours")
                .isEqualTo(200);
        assertThat(from(shop, "192.0.2.1", "8.8.8.8")).isEqualTo(429);
        shop.leave();
    }

    private static int from(ApiShop shop, String remote, String forwarded) {
        MockHttpServletRequest request = shop.request("GET", "points");
        request.setRemoteAddr(remote);
        request.addHeader("X-Forwarded-For", forwarded);
        return shop.send(request).status();
    }

    @Test
    void other_origins_are_told_nothing_unless_the_site_names_them() {
        assertThat(origin(api, "https://app.example.org").header("Access-Control-Allow-Origin"))
                .isNull();
        ApiShop open = ApiShop.of(ClientAddresses.ofContainer(), "https://app.example.org, https://b.example.org:8443");
        Reply named = origin(open, "https://app.example.org");
        assertThat(named.header("Access-Control-Allow-Origin")).isEqualTo("https://app.example.org");
        assertThat(named.header("Access-Control-Allow-Credentials")).isEqualTo("true");
        assertThat(named.header("Vary")).isEqualTo("Origin");
        for (String other :
                new String[] {"https://app.example.org.evil.example", "http://app.example.org", "null", "*"}) {
            assertThat(origin(open, other).header("Access-Control-Allow-Origin"))
                    .as(other)
                    .isNull();
        }
        for (String wrong : new String[] {"*", "https://a.example/", "https://a.example,,", "javascript:x"}) {
            assertThatThrownBy(() -> ApiCors.of(wrong)).hasMessageContaining("creneau.api.origins");
        }
        open.leave();
    }

    private static Reply origin(ApiShop shop, String origin) {
        MockHttpServletRequest request = shop.request("GET", "session");
        request.addHeader("Origin", origin);
        return shop.send(request);
    }

    @Test
    void a_browser_that_asks_first_is_answered_by_the_filter() throws Exception {
        ApiShop open = ApiShop.of(ClientAddresses.ofContainer(), "https://app.example.org");
        MockHttpServletRequest before = open.request("OPTIONS", "holds");
        before.addHeader("Origin", "https://app.example.org");
        MockHttpServletResponse answer = filtered(open, before, refusing(new ServletException("not reached")));
        assertThat(answer.getStatus()).isEqualTo(204);
        assertThat(answer.getHeader("Access-Control-Allow-Methods")).isEqualTo("GET, HEAD, POST");
        assertThat(filtered(api, api.request("OPTIONS", "holds"), null).getHeader("Access-Control-Allow-Methods"))
                .isNull();
        open.leave();
    }

    @Test
    void what_broadleafs_own_filter_refuses_and_methods_nobody_has_become_problems_below_the_path_alone()
            throws Exception {
        FilterChain refusing = refusing(new ServletException(new ServiceException("XSRF token mismatch (secret)")));
        MockHttpServletResponse answer = filtered(api, api.request("POST", "holds"), refusing);
        assertThat(answer.getStatus()).isEqualTo(403);
        assertThat(answer.getContentType()).isEqualTo("application/problem+json");
        assertThat(answer.getContentAsString()).contains("csrf-token").doesNotContain("secret");
        assertThat(filtered(api, api.request("PUT", "holds"), refusing).getStatus())
                .isEqualTo(405);
        assertThatThrownBy(() -> filtered(api, new MockHttpServletRequest("POST", "/pickup/hold"), refusing))
                .isInstanceOf(ServletException.class);
        assertThatThrownBy(() -> filtered(
                        api, api.request("POST", "holds"), refusing(new ServletException(new IllegalStateException()))))
                .isInstanceOf(ServletException.class);
    }

    private static FilterChain refusing(ServletException failure) {
        return (request, response) -> {
            throw failure;
        };
    }

    private static MockHttpServletResponse filtered(ApiShop shop, MockHttpServletRequest request, FilterChain chain)
            throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        shop.filter.doFilter(request, response, chain);
        return response;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/api",
                "/api/v1",
                "/API/pickup",
                "/pickup/",
                "pickup",
                "/a//b",
                "/a/../api",
                "/a b",
                "/*"
            })
    void the_path_is_never_below_api_and_always_a_path(String path) {
        assertThatThrownBy(() -> ApiPath.of(path))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("creneau.api.path is '" + path + "'");
    }

    @Test
    void another_path_is_as_good() {
        assertThat(ApiPath.of("/shop-api/v2").getPattern()).isEqualTo("/shop-api/v2/**");
    }
}
