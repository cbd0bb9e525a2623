// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.Map;
import org.creneau.memory.SettableClock;
import org.creneau.memory.Shop;
import org.creneau.storefront.RenderedPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.ModelAndViewDefiningException;

/** What stands before every page of the plugin. */
class GuardingThePagesTest {
    private final SettableClock clock = new SettableClock(Shop.EIGHT);
    private final TrafficLimits limits = new TrafficLimits(ClientAddresses.ofContainer(), clock);
    private final PageGuard guard = new PageGuard(limits);
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void a_page_stays_in_its_own_frame_is_what_it_says_and_keeps_its_address_to_itself() throws Exception {
        response.setHeader("X-Frame-Options", "DENY");
        assertThat(guard.preHandle(request("GET", "/pickup"), response, this)).isTrue();
        assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.getHeader("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(response.getHeader("X-Frame-Options")).as("the shop's own").isEqualTo("DENY");
    }

    @Test
    void who_asks_too_often_is_shown_a_page_that_says_for_how_long() throws Exception {
        limits.setSearch("2/10");
        guard.preHandle(request("GET", "/pickup"), response, this);
        guard.preHandle(request("GET", "/pickup/points/12"), response, this);
        ModelAndViewDefiningException slow = catchThrowableOfType(
                ModelAndViewDefiningException.class,
                () -> guard.preHandle(request("GET", "/pickup/points/13/why"), response, this));
        assertThat(response.getStatus()).isEqualTo(429);
        assertThat(response.getHeader("Retry-After")).isEqualTo("5");
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(slow.getModelAndView().getViewName()).isEqualTo("pickup/slow-down");
        assertThat(RenderedPage.of("slow-down", slow.getModelAndView().getModel(), Map.of()))
                .contains("Go on in 5 seconds; nothing you chose is lost.");
        clock.advance(Duration.ofSeconds(5));
        assertThat(guard.preHandle(request("GET", "/pickup"), response, this)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "'', GET, SEARCH",
        "place, POST, PLACE",
        "position, POST, SEARCH",
        "points/12, GET, SEARCH",
        "suggest, POST, PLACE",
        "stores/paris/canal, GET, SEARCH",
        "points/12/why, GET, SEARCH",
        "hold, POST, CHANGE",
        "extend, POST, CHANGE",
        "release, POST, CHANGE",
        "wait, POST, CHANGE",
        "lines, POST, CHANGE",
        "wait/WABC, GET, KEY",
        "wait/WABC/leave, POST, KEY",
        "manage/MABC, GET, KEY",
        "manage/MABC/cancel, POST, KEY",
        "handover/HABC, GET, KEY",
        "qr/HABC.png, GET, KEY",
        "choice/VABC, GET, KEY",
        "proof/1, GET, KEY",
        "certificate/1, GET, KEY",
        "order/1/cancel, POST, KEY",
        "anything, GET, FREE"
    })
    void each_page_is_counted_as_what_it_is(String page, String method, Traffic kind) {
        assertThat(PageTraffic.kindOf(page, method)).isEqualTo(kind);
    }

    @Test
    void a_point_is_known_by_the_path_or_by_the_slot_of_the_form() throws Exception {
        limits.setChangeAtPoint("1/60");
        limits.setSearchAtPoint("1/60");
        guard.preHandle(holding("12-20201112T090000Z-30", "203.0.113.1"), response, this);
        guard.preHandle(holding("13-20201112T090000Z-30", "203.0.113.1"), response, this);
        assertThatThrownBy(() -> guard.preHandle(holding("12-20201112T100000Z-30", "198.51.100.1"), response, this))
                .isInstanceOf(ModelAndViewDefiningException.class);
        guard.preHandle(request("GET", "/pickup/points/12"), response, this);
        assertThatThrownBy(() -> guard.preHandle(request("GET", "/pickup/points/12/why"), response, this))
                .isInstanceOf(ModelAndViewDefiningException.class);
        assertThat(guard.preHandle(holding("<script>", "198.51.100.1"), response, this))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/pickup/m%61nage/MABC",
                "/pickup/manage;a=b/MABC",
                "/pickup;a=b/manage/MABC",
                "/%70ickup/manage/MABC",
                "/pickup//manage/MABC"
            })
    void a_key_is_one_however_its_path_is_written(String path) throws Exception {
        limits.setKey("1/60");
        guard.preHandle(request("GET", "/pickup/manage/MXYZ"), response, this);
        assertThatThrownBy(() -> guard.preHandle(request("GET", path), response, this))
                .isInstanceOf(ModelAndViewDefiningException.class);
    }

    @Test
    void whatever_has_a_place_looked_up_is_counted_together_for_a_client() throws Exception {
        limits.setPlace("2/60");
        guard.preHandle(request("POST", "/pickup/place"), response, this);
        guard.preHandle(request("POST", "/pickup/suggest"), response, this);
        assertThatThrownBy(() -> guard.preHandle(request("POST", "/pickup/place"), response, this))
                .isInstanceOf(ModelAndViewDefiningException.class);
        assertThat(response.getStatus()).isEqualTo(429);
        assertThat(guard.preHandle(request("GET", "/pickup"), response, this)).isTrue();
        clock.advance(Duration.ofSeconds(Long.parseLong(response.getHeader("Retry-After"))));
        assertThat(guard.preHandle(request("POST", "/pickup/suggest"), response, this))
                .isTrue();
    }

    @Test
    void what_others_look_up_shuts_nobody_out() throws Exception {
        limits.setPlace("2/60");
        MockHttpServletRequest unknown = request("POST", "/pickup/suggest");
        unknown.setRemoteAddr("10.1.2.3");
        for (int i = 0; i < 1_000; i++) {
            assertThat(guard.preHandle(unknown, response, this)).isTrue();
        }
        assertThat(guard.preHandle(request("POST", "/pickup/place"), response, this))
                .isTrue();
    }

    @Test
    void a_private_address_is_a_proxys_and_counted_for_nobody() throws Exception {
        limits.setSearch("1/60");
        for (int i = 0; i < 50; i++) {
            MockHttpServletRequest request = request("GET", "/pickup");
            request.setRemoteAddr("10.1.2.3");
            assertThat(guard.preHandle(request, response, this)).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "X-Forwarded-For, 10.0.0.0/99, creneau.client.proxies",
        "X-Forwarded-For, '10.0.0.0/8,', creneau.client.proxies",
        "X Forwarded, '', creneau.client.header"
    })
    void a_header_or_a_proxy_that_is_none_is_named(String header, String proxies, String property) {
        assertThatThrownBy(() -> ClientAddresses.of(header, proxies))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(property);
    }

    @ParameterizedTest
    @CsvSource({
        "10.0.0.1, '203.0.113.7', 203.0.113.7",
        "10.0.0.1, 'evil, 203.0.113.7', 203.0.113.7",
        "10.0.0.1, '203.0.113.7, evil', 10.0.0.1",
        "10.0.0.1, '10.0.0.3, 10.0.0.2', 10.0.0.1",
        "10.0.0.1, '203.0.113.7:4711', 203.0.113.7:4711",
        "203.0.113.1, '8.8.8.8', 203.0.113.1"
    })
    void only_what_a_proxy_wrote_is_believed(String remote, String header, String client) {
        MockHttpServletRequest request = request("GET", "/pickup");
        request.setRemoteAddr(remote);
        request.addHeader("X-Forwarded-For", header);
        assertThat(ClientAddresses.of("X-Forwarded-For", "").of(request)).isEqualTo(client);
        assertThat(ClientAddresses.ofContainer().of(request)).isEqualTo(remote);
    }

    private static MockHttpServletRequest request(String method, String path) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, path);
        request.setRemoteAddr("203.0.113.7");
        return request;
    }

    private static MockHttpServletRequest holding(String slot, String address) {
        MockHttpServletRequest request = request("POST", "/pickup/hold");
        request.setParameter("slot", slot);
        request.setRemoteAddr(address);
        return request;
    }
}
