// SPDX-License-Identifier: Apache-2.0
package org.creneau.proof;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import org.creneau.broadleaf.point.JpaPickupPoints;
import org.creneau.broadleaf.point.JpaSlotPlans;
import org.creneau.broadleaf.point.PointSnapshots;
import org.creneau.broadleaf.point.PointTable;
import org.creneau.broadleaf.reservation.SlotLabels;
import org.creneau.broadleaf.store.Schema;
import org.creneau.memory.SettableClock;
import org.creneau.memory.Shop;
import org.creneau.point.PickupPoints;
import org.creneau.point.PointId;
import org.creneau.slot.Load;
import org.creneau.slot.SlotPlans;
import org.creneau.territory.SphericalGeodesic;

/** A town in a database, every adapter included, as in a shop. */
public final class DatabaseTown implements Town {

    /** One statement, so that a database shows counters and reservations as they were at one moment. */
    private static final String LOOK = "SELECT C.SLOT_START, C.TAKEN_ORDERS, C.TAKEN_ITEMS, C.TAKEN_MINUTES,"
            + " COUNT(R.TOKEN), COALESCE(SUM(R.LOAD_ITEMS), 0), COALESCE(SUM(R.LOAD_MINUTES), 0)"
            + " FROM CRN_SLOT_COUNTER C LEFT JOIN CRN_RESERVATION R ON R.POINT_ID = C.POINT_ID"
            + " AND R.SLOT_START = C.SLOT_START AND R.LIVE_KEY IS NOT NULL WHERE C.POINT_ID = ?"
            + " GROUP BY C.SLOT_START, C.TAKEN_ORDERS, C.TAKEN_ITEMS, C.TAKEN_MINUTES";

    /** The same of what lies on the shelf, for reservations of one or two of one SKU. */
    private static final String LOOK_AT_STOCK = "SELECT S.ON_HAND, S.TAKEN_QUANTITY,"
            + " COALESCE(SUM(CASE R.ALLOTMENT WHEN ? THEN 1 WHEN ? THEN 2 ELSE 0 END), 0) FROM CRN_POINT_STOCK S"
            + " LEFT JOIN CRN_RESERVATION R ON R.POINT_ID = S.POINT_ID AND R.LIVE_KEY IS NOT NULL"
            + " WHERE S.POINT_ID = ? AND S.SKU_ID = ? GROUP BY S.ON_HAND, S.TAKEN_QUANTITY";

    private static final String CUT = "UPDATE CRN_POINT SET SLOT_MINUTES = 30 WHERE POINT_ID = ?";
    private static final String RESIZE = "UPDATE CRN_POINT SET CAPACITY_ORDERS = ? WHERE POINT_ID = ?";
    private static final String CLOSE = "UPDATE CRN_POINT SET IS_ACTIVE = FALSE WHERE POINT_ID = ?";
    private static final String OPEN_DAY = "INSERT INTO CRN_POINT_HOURS (HOURS_ID, POINT_ID, WEEKDAY, OPENS, CLOSES)"
            + " VALUES (?, ?, ?, '09:00', '18:00')";

    private final Schema schema;
    private final int looksToBeSure;
    private final PickupPoints points;
    private final SlotPlans plans;
    private final Stores stores;

    public DatabaseTown(Schema schema) {
        this(schema, 1);
    }

    /** With looks that the database may show wrong, but not so many in a row. */
    public DatabaseTown(Schema schema, int looksToBeSure) {
        this.schema = schema;
        this.looksToBeSure = looksToBeSure;
        PointTable table = schema.points();
        PointSnapshots snapshots = new PointSnapshots(
                table, schema.transactions(), new SettableClock(Shop.EIGHT), new SphericalGeodesic());
        this.points = new JpaPickupPoints(table, snapshots);
        this.plans = new JpaSlotPlans(table, snapshots);
        this.stores = new Stores(
                schema.ledger(table),
                schema.reservations(new SlotLabels(points)),
                schema.history(),
                schema.messages(),
                schema.transactions(),
                schema.stock(table));
    }

    @Override
    public Stores stores() {
        return stores;
    }

    @Override
    public PickupPoints points() {
        return points;
    }

    @Override
    public SlotPlans plans() {
        return plans;
    }

    @Override
    public void open(PointId point, int capacityOrders) {
        schema.insertPoint(point.value());
        schema.sql().update(CUT, point.value());
        resize(point, capacityOrders);
        for (DayOfWeek day : DayOfWeek.values()) {
            schema.sql().update(OPEN_DAY, 10 * point.value() + day.ordinal(), point.value(), day.name());
        }
    }

    @Override
    public void close(PointId point) {
        schema.sql().update(CLOSE, point.value());
    }

    @Override
    public void resize(PointId point, int capacityOrders) {
        schema.sql().update(RESIZE, capacityOrders, point.value());
    }

    @Override
    public List<SlotCount> look(PointId point) {
        return schema.sql().query(LOOK, (row, any) -> count(row), point.value());
    }

    @Override
    public StockCount lookAtStock(PointId point, long sku) {
        String one = sku + ":1s";
        String two = sku + ":2s";
        return schema.sql().queryForObject(LOOK_AT_STOCK, (row, any) -> stockCount(row), one, two, point.value(), sku);
    }

    private static StockCount stockCount(ResultSet row) throws SQLException {
        return new StockCount(row.getInt(1), row.getInt(2), row.getInt(3));
    }

    @Override
    public int looksToBeSure() {
        return looksToBeSure;
    }

    private static SlotCount count(ResultSet row) throws SQLException {
        return new SlotCount(
                Instant.ofEpochMilli(row.getLong(1)),
                Load.of(row.getInt(2), row.getInt(3), row.getInt(4)),
                Load.of(row.getInt(5), row.getInt(6), row.getInt(7)));
    }
}
