// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** An object is written in the order in which it is told, and no text gets out of its quotes. */
class WritingJsonTest {
    @Test
    void members_are_in_the_order_of_the_calls() {
        assertThat(JsonObject.write(json -> json.text("b", "x")
                        .number("a", Long.MAX_VALUE)
                        .flag("c", true)
                        .decimal("d", 1.5)
                        .object("e", inner -> inner.texts("f", List.of("1", "2")))
                        .list("g", List.of(7, 8), (each, number) -> each.number("h", number))
                        .decimals("i", 2.366, 48.87)))
                .isEqualTo("{\"b\":\"x\",\"a\":9223372036854775807,\"c\":true,\"d\":1.5,\"e\":{\"f\":[\"1\",\"2\"]},"
                        + "\"g\":[{\"h\":7},{\"h\":8}],\"i\":[2.366,48.87]}");
    }

    @Test
    void what_is_empty_can_be_left_out() {
        assertThat(JsonObject.write(json -> json.textIfAny("a", "").textIfAny("b", "c")))
                .isEqualTo("{\"b\":\"c\"}");
    }

    @Test
    void markup_quotes_and_line_separators_stay_text() {
        String written = JsonObject.write(json -> json.text("t", "</script>\"\\'&\u2028\u0000\n"));
        assertThat(written)
                .isEqualTo("{\"t\":\"\\u003c/script\\u003e\\\"\\\\\\u0027\\u0026\\u2028\\u0000\\n\"}")
                .isASCII();
    }

    @Test
    void a_number_that_json_cannot_write_is_refused() {
        assertThatThrownBy(() -> JsonObject.write(json -> json.decimal("d", Double.NaN)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
