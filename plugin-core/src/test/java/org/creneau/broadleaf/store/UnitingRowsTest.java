// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class UnitingRowsTest {
    private static final RowKind NOTES = RowKind.of("NOTES", "ID", "").texts("a", "A", "b", "B");

    @Test
    void moments_in_another_table_than_the_one_with_the_most_texts_are_refused() {
        RowKind visits = RowKind.of("VISITS", "ID", "").moments("at", "VISITED_AT");
        assertThatThrownBy(() -> RowUnion.of(visits, NOTES))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "NOTES has the most texts and 0 of MOMENT, allowed is at least 1, as many as another table");
    }

    @Test
    void moments_in_the_table_with_the_most_texts_tell_their_type_to_the_others() {
        assertThatCode(() -> RowUnion.of(NOTES.moments("at", "NOTED_AT"), RowKind.of("VISITS", "ID", "")))
                .doesNotThrowAnyException();
    }
}
