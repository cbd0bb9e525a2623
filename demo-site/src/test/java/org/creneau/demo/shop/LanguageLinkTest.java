// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.shop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguageLinkTest {
    @Test
    void thePageStaysTheSame() {
        assertThat(LanguageLink.of("/search", "q=caf%C3%A9&page=2", "en"))
                .isEqualTo("/search?q=caf%C3%A9&page=2&blLocaleCode=en");
        assertThat(LanguageLink.of("/cart", null, "fr")).isEqualTo("/cart?blLocaleCode=fr");
    }

    @Test
    void anEarlierSwitchIsReplaced() {
        assertThat(LanguageLink.of("/", "blLocaleCode=en", "fr")).isEqualTo("/?blLocaleCode=fr");
        assertThat(LanguageLink.of("/", "blLocaleCode=en&&q=a", "fr")).isEqualTo("/?q=a&blLocaleCode=fr");
    }
}
