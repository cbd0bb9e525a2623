// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.point;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.creneau.broadleaf.store.Databases;
import org.creneau.broadleaf.store.Schema;
import org.creneau.point.PointId;
import org.creneau.point.Rush;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever saves a row of a point waits for others who do, and is shown what is stored by then. */
class SeeingRowsChangeTest {
    private static final String POINT = PointEntity.class.getName();
    private static final String HOURS = PointHoursEntity.class.getName();
    private static final String LEAD_RULE = LeadRuleEntity.class.getName();

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
        assertThat(SeenRows.toldBy(POINT)).containsExactly("rowVersion");
        assertThat(version()).isZero();
        PointKeeper keeper = new PointKeeper(schema.points(), schema.pointRushes(), schema.transactions());
        keeper.setEntityManager(schema.em());
        keeper.archive(PointId.of(1));
        assertThat(version()).isEqualTo(1);
        schema.transactions()
                .separate(() -> schema.pointRushes()
                        .set(PointId.of(1), Rush.withoutNewOrders(java.time.Instant.parse("2026-06-01T08:00:00Z"))));
        assertThat(version()).as("a rush of the counter, too").isEqualTo(2);
    }

    @Test
    void looking_at_a_row_changes_nothing_of_it() {
        version();
        hours();
        assertThat(version()).isZero();
    }

    @Test
    void a_row_without_a_version_is_told_by_all_that_it_holds() {
        assertThat(SeenRows.toldBy(HOURS))
                .containsExactlyInAnyOrder(
                        "weekday", "opens", "closes", "validFrom", "validLast", "yearlyFrom", "yearlyLast");
        assertThat(SeenRows.toldBy(LEAD_RULE)).contains("amount", "unit", "fromQuantity");
        assertThat(SeenRows.toldBy("java.lang.String")).isEmpty();
    }

    @Test
    void what_somebody_else_stored_in_the_meantime_is_shown_although_the_caller_began_to_read_before() {
        Optional<String> closes = schema.transactions().separate(() -> {
            schema.em().find(PointHoursEntity.class, 1L);
            schema.transactions()
                    .separate(() -> schema.em()
                            .createNativeQuery("UPDATE CRN_POINT_HOURS SET CLOSES = '13:00'")
                            .executeUpdate());
            return rows.locked(HOURS, 1).map(row -> ((PointHoursEntity) row).closes);
        });
        assertThat(closes).contains("13:00");
    }

    @Test
    void a_row_that_is_gone_is_none() {
        for (String type : new String[] {POINT, HOURS, LEAD_RULE}) {
            assertThat(schema.transactions().separate(() -> rows.locked(type, 9)))
                    .as(type)
                    .isEmpty();
        }
        assertThatThrownBy(() -> rows.locked("java.lang.String", 1)).hasMessageContaining("java.lang.String");
    }

    private int version() {
        return schema.transactions()
                .separate(() -> ((PointEntity) rows.locked(POINT, 1).orElseThrow()).rowVersion);
    }

    private PointHoursEntity hours() {
        return schema.transactions()
                .separate(() -> (PointHoursEntity) rows.locked(HOURS, 1).orElseThrow());
    }
}
