// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.reservation;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.persistence.Column;
import org.junit.jupiter.api.Test;

/** Rows are written from lists of columns beside the entities that map them: whoever adds a column adds it to both. */
class WritingEveryColumnTest {
    /** Set later, by a job, by {@link JpaVisits} or in the form of the admin, and null until then. */
    private static final Set<String> LATER = Set.of(
            "remindedStart",
            "personName",
            "personPhone",
            "personNote",
            "coming",
            "comingLocal",
            "spot",
            "spotAt",
            "onTheWayAt",
            "hereAt",
            "staffAct",
            "staffReason",
            "sealNumber");

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

    @Test
    void what_is_set_later_may_be_null() {
        assertThat(Stream.of(ReservationEntity.class, HistoryEntity.class)
                        .flatMap(entity -> Stream.of(entity.getDeclaredFields())))
                .filteredOn(field -> LATER.contains(field.getName()))
                .hasSize(LATER.size())
                .allMatch(field -> field.getAnnotation(Column.class).nullable());
    }

    private static List<String> mappedBy(Class<?> entity) {
        return Stream.of(entity.getDeclaredFields())
                .filter(field -> field.isAnnotationPresent(Column.class))
                .map(Field::getName)
                .filter(name -> !LATER.contains(name))
                .toList();
    }
}
