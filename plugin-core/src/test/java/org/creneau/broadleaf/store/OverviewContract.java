// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.creneau.memory.FixedPlans;
import org.creneau.memory.FixedPoints;
import org.creneau.memory.Shop;
import org.creneau.overview.LoadCell;
import org.creneau.overview.PointLoads;
import org.creneau.overview.ShowLoads;
import org.creneau.point.PointId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The overview of many points costs few statements; each database has a subclass of a few lines. */
abstract class OverviewContract {
    private static final int POINTS = 1_500;

    private final FixedPoints points = new FixedPoints();
    private final FixedPlans plans = new FixedPlans(Shop.aPlan().build());

    protected abstract Schema schema();

    @BeforeEach
    void manyPoints() {
        schema().empty();
        for (int id = 1; id <= POINTS; id++) {
            points.put(Shop.aPoint().id(PointId.of(id)).build());
        }
    }

    @Test
    void two_weeks_of_fifteen_hundred_points_are_one_statement() {
        List<Object[]> rows = new ArrayList<>();
        long first = Shop.slotAt("2020-11-12T09:00:00Z").start().toEpochMilli();
        for (int id = 1; id <= POINTS; id++) {
            rows.add(new Object[] {id, id, first, 1, 0, 0});
        }
        schema().sql()
                .batchUpdate(
                        "INSERT INTO CRN_SLOT_COUNTER (COUNTER_ID, POINT_ID, SLOT_START, TAKEN_ORDERS, TAKEN_ITEMS,"
                                + " TAKEN_MINUTES) VALUES (?, ?, ?, ?, ?, ?)",
                        rows);
        ShowLoads show = new ShowLoads(
                points, plans, schema().ledger(), schema().takenOrders(), Clock.fixed(Shop.EIGHT, ZoneOffset.UTC));
        List<PointLoads> loads = new ArrayList<>();
        assertThat(schema().statementsIn(() -> loads.addAll(show.all()))).isEqualTo(1);
        assertThat(loads).hasSize(POINTS).allMatch(each -> each.at(0, 10).equals(LoadCell.of(1, 4)));
    }
}
