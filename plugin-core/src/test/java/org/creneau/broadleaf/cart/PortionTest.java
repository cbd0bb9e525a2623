// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.cart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page says is meant of a cart, read and written. */
class PortionTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "12", "0", "0.34x2.4", "12.34x2.2,0.35x1.3", "999999999999999999.999999999999999999x9999999.9999999"})
    void what_is_written_is_read_again(String text) {
        assertThat(Portion.parse(text).get()).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00",
                "-1",
                "x",
                "12.",
                "12.34",
                "12.34x2",
                "12.34x2.",
                "12.34x2.0",
                "12.34x0.1",
                "12.34x-1.1",
                "12.34x2.2,",
                ",12.34x2.2",
                "12.34x2.2;1",
                "12.34x99999999.1",
                "12.34x1.99999999",
                "9999999999999999999",
                "12.34x2.2 ",
                "٣.34x2.2",
                "<b>",
                "12.0x1.1"
            })
    void what_no_page_writes_is_nothing(String text) {
        assertThat(Portion.parse(text)).isEmpty();
    }

    @Test
    void a_text_without_end_is_not_read() {
        assertThat(Portion.parse(String.join(",", Collections.nCopies(100, "1.2x3.4"))))
                .isPresent();
        assertThat(Portion.parse(String.join(",", Collections.nCopies(101, "1.2x3.4"))))
                .isEmpty();
        assertThat(Portion.parse("9".repeat(2_000_000))).isEmpty();
    }

    @Test
    void a_portion_is_all_or_a_group_or_units() {
        assertThat(Portion.all().isAll()).isTrue();
        assertThat(Portion.ofGroup(12).group()).contains(12L);
        assertThat(Portion.ofGroup(12).isAll()).isFalse();
        assertThat(Portion.ofGroup(Portion.DELIVERED)).hasToString("0");
        assertThat(Portion.ofLine(Portion.DELIVERED, 34, 2, 4)).hasToString("0.34x2.4");
        assertThat(Portion.ofLine(12, 34, 2, 4).group()).isEmpty();
        assertThat(Portion.ofLine(12, 34, 2, 4)).isEqualTo(Portion.parse("12.34x2.4").get());
    }
}
