// SPDX-License-Identifier: Apache-2.0
package org.creneau.proof.race;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.creneau.broadleaf.store.Schema;
import org.creneau.point.PointId;
import org.creneau.proof.Stores;
import org.creneau.slot.Load;
import org.junit.jupiter.api.BeforeEach;

/** The races on one database; each database has a subclass of a few lines. */
public abstract class StoreRaces extends RacesContract {

    /** One statement, so that a database shows counters and reservations as they were at one moment. */
    private static final String LOOK = "SELECT C.SLOT_START, C.TAKEN_ORDERS, C.TAKEN_ITEMS, C.TAKEN_MINUTES,"
            + " COUNT(R.TOKEN), COALESCE(SUM(R.LOAD_ITEMS), 0), COALESCE(SUM(R.LOAD_MINUTES), 0)"
            + " FROM CRN_SLOT_COUNTER C LEFT JOIN CRN_RESERVATION R ON R.POINT_ID = C.POINT_ID"
            + " AND R.SLOT_START = C.SLOT_START AND R.LIVE_KEY IS NOT NULL WHERE C.POINT_ID = ?"
            + " GROUP BY C.SLOT_START, C.TAKEN_ORDERS, C.TAKEN_ITEMS, C.TAKEN_MINUTES";

    protected abstract Schema schema();

    @BeforeEach
    void empty() {
        schema().empty();
    }

    @Override
    protected Stores stores() {
        return Stores.in(schema());
    }

    @Override
    protected List<SlotCount> look(PointId point) {
        return schema().sql().query(LOOK, (row, any) -> count(row), point.value());
    }

    private static SlotCount count(ResultSet row) throws SQLException {
        return new SlotCount(
                Instant.ofEpochMilli(row.getLong(1)),
                Load.of(row.getInt(2), row.getInt(3), row.getInt(4)),
                Load.of(row.getInt(5), row.getInt(6), row.getInt(7)));
    }
}
