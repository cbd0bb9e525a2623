// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardExpiryTest {
    @ParameterizedTest
    @ValueSource(strings = {"09/26", "9/26", " 09 / 2026 "})
    void monthAndYearAreReadInTheirUsualForms(String typed) {
        CardExpiry expiry = CardExpiry.parse(typed).orElseThrow();
        assertThat(expiry.isOverIn(YearMonth.of(2026, 8))).isFalse();
        assertThat(expiry.isOverIn(YearMonth.of(2026, 9)))
                .as("good until the month ends")
                .isFalse();
        assertThat(expiry.isOverIn(YearMonth.of(2026, 10))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0926", "00/26", "13/26", "09/1926", "09-26", "aa/bb"})
    void anythingElseIsNoExpiry(String typed) {
        assertThat(CardExpiry.parse(typed)).isEmpty();
    }
}
