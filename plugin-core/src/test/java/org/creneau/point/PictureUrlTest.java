// SPDX-License-Identifier: Apache-2.0
package org.creneau.point;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only pictures from the shop itself or over https are shown. */
class PictureUrlTest {

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/a.jpg", "https://example.org:8443/a?b=c#d", "/img/points/1.jpg"})
    void these_may_be_shown(String url) {
        assertThat(PictureUrl.isAllowed(url)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a.jpg",
                "http://example.org/a.jpg",
                "//example.org/a.jpg",
                "javascript:alert(1)",
                "https:a.jpg",
                "https:///a.jpg",
                "data:image/png;base64,AAAA",
                "https://exa mple.org/",
                "https://example.org/\"onerror=x",
                "/\\example.org/a.jpg"
            })
    void these_may_not(String url) {
        assertThat(PictureUrl.isAllowed(url)).isFalse();
    }

    @org.junit.jupiter.api.Test
    void an_address_has_500_characters_at_most() {
        assertThat(PictureUrl.isAllowed("/" + "a".repeat(499))).isTrue();
        assertThat(PictureUrl.isAllowed("/" + "a".repeat(500))).isFalse();
    }
}
