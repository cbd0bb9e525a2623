// SPDX-License-Identifier: Apache-2.0
package org.creneau.board;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed to find one of all orders. */
class OrderSearchTest {
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "an", " a n ", "%%%%", "...", "@@@1"})
    void less_than_three_letters_or_digits_is_too_little(String typed) {
        assertThat(OrderSearch.of(typed)).isEmpty();
    }

    @Test
    void the_patterns_are_wide_where_an_accent_may_be() {
        assertThat(search("Hélène d'Œuf").widePatterns()).containsExactly("%______%", "%_%", "%%_f%");
        assertThat(search("Bob 42").widePatterns()).containsExactly("%b_b%", "%42%");
    }

    @Test
    void the_narrow_patterns_are_the_words_as_they_were_typed() {
        assertThat(search(" Hélène  D_Œuf ").narrowPatterns()).containsExactly("%hélène%", "%d!_œuf%");
    }

    @Test
    void a_number_is_compared_without_what_is_between_its_digits() {
        assertThat(search("2020-11 12").compact()).isEqualTo("20201112");
    }

    @Test
    void what_a_database_reads_into_a_text_is_escaped() {
        assertThat(OrderSearch.literal("a_b%c!")).isEqualTo("a!_b!%c!!");
    }

    @Test
    void more_than_is_looked_at_is_cut() {
        assertThat(search("a".repeat(500)).typed()).hasSize(BoardSearch.LONGEST);
    }

    @Test
    void it_is_a_value_that_tells_nobody_what_was_looked_for() {
        assertThat(search(" ANA ")).isEqualTo(search("ana")).hasSameHashCodeAs(search("ana"));
        assertThat(search("ana")).isNotEqualTo(search("anb"));
        assertThat(search("ana").toString()).doesNotContain("ana").contains("3");
    }

    private static OrderSearch search(String typed) {
        return OrderSearch.of(typed).orElseThrow();
    }
}
