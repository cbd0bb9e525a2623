// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.creneau.memory.InMemorySecrets;
import org.creneau.memory.SettableClock;
import org.creneau.memory.Shop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** From which part of the network a request comes, as far as the container says. */
class KnowingTheNetworkTest {
    private final SettableClock clock = new SettableClock(Shop.EIGHT);
    private final RequestNetworks networks = new RequestNetworks(new InMemorySecrets(), clock);
    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @AfterEach
    void leave() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void neighbours_in_one_block_have_one_word_that_tells_no_address() {
        String word = from("203.0.113.7");
        assertThat(word).matches("[0-9A-Z]{26}").isEqualTo(from("203.0.113.250"));
        assertThat(word).isNotEqualTo(from("203.0.114.7"));
        assertThat(from("2001:db8:1:200::3"))
                .isEqualTo(from("2001:db8:1:2ff::9"))
                .isNotEqualTo(word);
    }

    @Test
    void tomorrow_the_word_is_another() {
        String today = from("203.0.113.7");
        clock.advance(Duration.ofDays(1));
        assertThat(from("203.0.113.7")).isNotEqualTo(today);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.9.9",
                "192.168.1.1",
                "169.254.1.1",
                "100.64.0.1",
                "100.127.0.1",
                "::1",
                "fd00::1",
                "fc00::1",
                "fe80::1%eth0",
                "::ffff:10.0.0.1",
                "no address",
                ""
            })
    void a_proxy_in_the_same_house_says_nothing_about_who_is_behind_it(String address) {
        assertThat(from(address)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"172.15.0.1", "172.32.0.1", "192.167.1.1", "100.63.0.1", "100.128.0.1", "11.0.0.1", "2a01::1"})
    void what_lies_beside_a_private_network_is_a_network_like_any_other(String address) {
        assertThat(from(address)).isNotEmpty();
    }

    @Test
    void what_a_client_writes_into_a_header_changes_nothing() {
        request.addHeader("X-Forwarded-For", "198.51.100.1");
        assertThat(from("203.0.113.7")).isEqualTo(networks.current());
        request.addHeader("Forwarded", "for=198.51.100.1");
        String word = from("203.0.113.7");
        assertThat(word).isNotEqualTo(from("198.51.100.1"));
    }

    @Test
    void without_a_request_nothing_is_known() {
        assertThat(networks.current()).isEmpty();
    }

    private String from(String address) {
        request.setRemoteAddr(address);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        return networks.current();
    }
}
