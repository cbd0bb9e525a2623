// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.payment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardNumberTest {
    private static final String RIGHT = "4242424242424242";

    @ParameterizedTest
    @ValueSource(strings = {RIGHT, "4242 4242 4242 4242", " 4242-4242-4242-4242 ", "4242\u00A04242\u202F4242.4242"})
    void spacesAndHyphensDoNotMatter(String typed) {
        assertThat(CardNumber.isWellFormed(typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "4242", "42424242424242424242", "4242 4242 4242 424x", "٤٢٤٢٤٢٤٢٤٢٤٢٤٢٤٢"})
    void anythingButTwelveToNineteenDigitsIsWrong(String typed) {
        assertThat(CardNumber.isWellFormed(typed)).isFalse();
    }

    @Test
    void changingAnyOneDigitIsNoticed() {
        for (int at = 0; at < RIGHT.length(); at++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                StringBuilder typed = new StringBuilder(RIGHT);
                typed.setCharAt(at, digit);
                assertThat(CardNumber.isWellFormed(typed.toString()))
                        .as("%s", typed)
                        .isEqualTo(RIGHT.charAt(at) == digit);
            }
        }
    }

    @Test
    void everyTestCardIsWellFormed() {
        assertThat(CardNumber.isWellFormed("4000 0000 0000 0002")).isTrue();
        assertThat(CardNumber.isWellFormed("4000 0000 0000 9995")).isTrue();
    }
}
