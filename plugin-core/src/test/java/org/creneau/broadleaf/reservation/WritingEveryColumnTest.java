// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.reservation;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.List;
import java.util.stream.Stream;
import javax.persistence.Column;
import org.junit.jupiter.api.Test;

/** Rows are written from lists of columns beside the entities that map them: whoever adds a column adds it to both. */
class WritingEveryColumnTest {
    /** Set by a job later, and null until then. */
    private static final String LATER = "remindedStart";

    @Test
    void a_reservation_is_written_whole() {
        assertThat(ReservationColumns.WRITTEN.attributes())
                .containsExactlyInAnyOrderElementsOf(mappedBy(ReservationEntity.class));
    }

    @Test
    void an_entry_of_the_history_is_written_whole() {
        assertThat(JpaHistory.WRITTEN.attributes()).containsExactlyInAnyOrderElementsOf(mappedBy(HistoryEntity.class));
    }

    @Test
    void a_change_leaves_alone_what_never_changes() {
        assertThat(ReservationColumns.WRITTEN.attributes())
                .containsAll(ReservationColumns.MOVING)
                .filteredOn(attribute -> !ReservationColumns.MOVING.contains(attribute))
                .containsExactlyInAnyOrder("id", "token", "slotPrice");
    }

    private static List<String> mappedBy(Class<?> entity) {
        return Stream.of(entity.getDeclaredFields())
                .filter(field -> field.isAnnotationPresent(Column.class))
                .map(Field::getName)
                .filter(name -> !name.equals(LATER))
                .toList();
    }
}
