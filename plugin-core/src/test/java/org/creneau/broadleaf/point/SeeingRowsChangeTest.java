// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.point;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.creneau.broadleaf.store.Databases;
import org.creneau.broadleaf.store.Schema;
import org.creneau.point.PointId;
import org.creneau.point.Rush;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever has a form of a point open can tell whether somebody else changed what it shows. */
class SeeingRowsChangeTest {
    private static final String POINT = PointEntity.class.getName();
    private static final String HOURS = PointHoursEntity.class.getName();

    private final Schema schema = Databases.hsqldb();
    private final SeenRows rows = new SeenRows(schema.transactions());

    @BeforeEach
    void aPointThatOpensOnMondayMorning() {
        schema.empty();
        rows.setEntityManager(schema.em());
        schema.insertPoint(1);
        schema.sql()
                .update("INSERT INTO CRN_POINT_HOURS (HOURS_ID, POINT_ID, WEEKDAY, OPENS, CLOSES)"
                        + " VALUES (1, 1, 'MONDAY', '09:00', '12:00')");
    }

    @Test
    void a_point_is_told_by_its_version_which_every_change_raises() {
        assertThat(rows.now(POINT, 1)).contains("0");
        PointKeeper keeper = new PointKeeper(schema.points(), schema.pointRushes(), schema.transactions());
        keeper.setEntityManager(schema.em());
        keeper.archive(PointId.of(1));
        assertThat(rows.now(POINT, 1)).contains("1");
        schema.transactions()
                .separate(() -> schema.pointRushes()
                        .set(PointId.of(1), Rush.withoutNewOrders(java.time.Instant.parse("2026-06-01T08:00:00Z"))));
        assertThat(rows.now(POINT, 1)).as("a rush of the counter, too").contains("2");
        assertThat(rows.now(POINT, 9)).isEmpty();
    }

    @Test
    void a_row_of_hours_is_told_by_what_its_columns_hold() {
        Optional<String> before = rows.now(HOURS, 1);
        assertThat(before).isPresent().isEqualTo(rows.now(HOURS, 1));
        schema.sql().update("UPDATE CRN_POINT_HOURS SET CLOSES = '13:00'");
        assertThat(rows.now(HOURS, 1)).isPresent().isNotEqualTo(before);
        assertThat(rows.now(HOURS, 2)).isEmpty();
    }

    @Test
    void other_rows_are_not_watched() {
        assertThat(SeenRows.areWatched(HOURS)).isTrue();
        assertThat(SeenRows.areWatched(LeadRuleEntity.class.getName())).isTrue();
        assertThat(SeenRows.areWatched("java.lang.String")).isFalse();
        assertThat(rows.now("java.lang.String", 1)).isEmpty();
    }
}
