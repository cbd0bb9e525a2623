// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.shop.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/checkout", "/account/orders", "/plats-du-jour/dal?x=1&y=2"})
    void aPathOfThisShopIsKept(String path) {
        assertThat(LocalPath.orElse(path, "/home")).isEqualTo(path);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "https://evil.example",
                "javascript:alert(1)",
                "/a:b",
                "/a\r\nSet-Cookie: x",
                "checkout",
                "/%2F/evil"
            })
    void anythingThatCouldLeadElsewhereIsNot(String path) {
        assertThat(LocalPath.orElse(path, "/home")).isEqualTo("/home");
    }
}
