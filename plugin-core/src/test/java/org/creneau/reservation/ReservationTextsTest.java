// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The token that stands in links and the code that is said at the counter. */
class ReservationTextsTest {
    private static final SecureRandom RANDOM = new SecureRandom();

    @Test
    void a_token_is_26_characters_that_read_back() {
        for (int i = 0; i < 1000; i++) {
            String text = ReservationToken.generate(RANDOM).toString();
            assertThat(text).matches("[0-7][0-9A-HJKMNP-TV-Z]{25}");
            assertThat(ReservationToken.parse(text)).hasToString(text).isEqualTo(ReservationToken.parse(text));
        }
    }

    @Test
    void tokens_do_not_repeat_and_use_every_place_of_the_text() {
        Set<String> all = new HashSet<>();
        Set<Character>[] seen = seenAt(26);
        for (int i = 0; i < 2000; i++) {
            String text = ReservationToken.generate(RANDOM).toString();
            all.add(text);
            for (int at = 0; at < text.length(); at++) {
                seen[at].add(text.charAt(at));
            }
        }
        assertThat(all).hasSize(2000);
        assertThat(seen[0]).hasSize(8);
        assertThat(seen[1]).hasSize(32);
        assertThat(seen[25]).hasSize(32);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "7",
                "7ZZZZZZZZZZZZZZZZZZZZZZZZ",
                "7ZZZZZZZZZZZZZZZZZZZZZZZZZZ",
                "8ZZZZZZZZZZZZZZZZZZZZZZZZZ",
                "7zzzzzzzzzzzzzzzzzzzzzzzzz",
                "7ZZZZZZZZZZZZZZZZZZZZZZZZI",
                "7ZZZZZZZZZZZZZZZZZZZZZZZZL",
                "7ZZZZZZZZZZZZZZZZZZZZZZZZO",
                "7ZZZZZZZZZZZZZZZZZZZZZZZZU",
                "7ZZZZZZZZZZZZZZZZZZZZZZZZ ",
                "7ZZZZZZZZZZZZZZZZZZZZZZZZZ\n",
                "٧ZZZZZZZZZZZZZZZZZZZZZZZZZ",
                "<script>alert(1)</script>."
            })
    void anything_else_is_no_token_and_is_not_repeated_in_the_message(String text) {
        assertThatThrownBy(() -> ReservationToken.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("26 characters")
                .satisfies(thrown -> assertThat(thrown.getMessage()).doesNotContain("script"));
    }

    @Test
    void a_code_has_no_characters_that_look_or_sound_alike() {
        Set<Character> seen = new HashSet<>();
        for (int i = 0; i < 2000; i++) {
            PickupCode code = PickupCode.generate(RANDOM);
            assertThat(code.value()).hasSize(6);
            assertThat(PickupCode.parse(code.toString())).isEqualTo(code);
            code.value().chars().forEach(c -> seen.add((char) c));
        }
        assertThat(seen)
                .hasSize(19)
                .doesNotContain('0', 'O', '1', 'I', 'L', '8', 'B', '5', 'S', '2', 'Z', 'A', 'E', 'U');
    }

    @ParameterizedTest
    @ValueSource(strings = {"K7P4TX", "k7p4tx", "K7P 4TX", " k7P-4tx ", "K 7 P 4 T X", "K7P\u00a04TX", "K7P4TX\n"})
    void a_code_is_read_as_people_type_it(String typed) {
        PickupCode code = PickupCode.parse("K7P4TX");
        assertThat(PickupCode.parse(typed)).isEqualTo(code);
        assertThat(code.matches(typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "K7P4T", "K7P4TXX", "K7P4TO", "K7P4T!", "K7P4TÉ", "K7P_4TX"})
    void anything_else_is_no_code(String typed) {
        assertThatThrownBy(() -> PickupCode.parse(typed)).isInstanceOf(IllegalArgumentException.class);
        assertThat(PickupCode.parse("K7P4TX").matches(typed)).isFalse();
    }

    @Test
    void a_code_of_endless_spaces_is_no_code() {
        String typed = "K7P4TX" + " ".repeat(100_000);
        assertThat(PickupCode.parse("K7P4TX").matches(typed)).isFalse();
        assertThatThrownBy(() -> PickupCode.parse(typed)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void another_code_does_not_match() {
        assertThat(PickupCode.parse("K7P4TX").matches("K7P4TW")).isFalse();
    }

    @Test
    void a_code_is_read_the_same_in_every_locale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(PickupCode.parse("k7p4tx")).isEqualTo(PickupCode.parse("K7P4TX"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void a_code_is_shown_in_two_groups() {
        assertThat(PickupCode.parse("K7P4TX").spaced()).isEqualTo("K7P 4TX");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1441})
    void a_hold_of_no_minutes_or_more_than_a_day_is_refused(int minutes) {
        assertThatThrownBy(() -> HoldPolicy.of(minutes)).hasMessageContaining("1..1440");
    }

    @SuppressWarnings("unchecked")
    private static Set<Character>[] seenAt(int places) {
        Set<Character>[] seen = new Set[places];
        for (int i = 0; i < places; i++) {
            seen[i] = new HashSet<>();
        }
        return seen;
    }
}
