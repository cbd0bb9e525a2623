// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.scenario;

import java.util.List;
import org.creneau.point.PointId;
import org.creneau.slot.SlotId;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the tables say, read past everything that might remember something else. */
final class Books {
    private final JdbcTemplate rows;

    Books(JdbcTemplate rows) {
        this.rows = rows;
    }

    /** How many orders have a place in that slot, by its counter. */
    int taken(SlotId slot) {
        return sum(
                "SELECT SUM(TAKEN_ORDERS) FROM CRN_SLOT_COUNTER WHERE POINT_ID = ? AND SLOT_START = ?",
                slot.point().value(),
                slot.start().toEpochMilli());
    }

    /** How many items of those orders weigh on that slot. */
    int items(SlotId slot) {
        return sum(
                "SELECT SUM(TAKEN_ITEMS) FROM CRN_SLOT_COUNTER WHERE POINT_ID = ? AND SLOT_START = ?",
                slot.point().value(),
                slot.start().toEpochMilli());
    }

    /** How many reservations have a place in that slot, by their states. */
    int reserved(SlotId slot) {
        return sum(
                "SELECT COUNT(*) FROM CRN_RESERVATION WHERE POINT_ID = ? AND SLOT_START = ?"
                        + " AND STATE IN ('HELD', 'CONFIRMED', 'PREPARING', 'READY', 'COLLECTED')",
                slot.point().value(),
                slot.start().toEpochMilli());
    }

    /** The states of all reservations that an order ever had, the oldest first. */
    List<String> states(long orderId) {
        return rows.queryForList(
                "SELECT STATE FROM CRN_RESERVATION WHERE ORDER_ID = ? ORDER BY RESERVATION_ID", String.class, orderId);
    }

    /** The kinds of messages that are to be sent about an order's reservations, the oldest first. */
    List<String> messages(long orderId) {
        return rows.queryForList(
                "SELECT M.KIND FROM CRN_MESSAGE M JOIN CRN_RESERVATION R ON R.TOKEN = M.SUBJECT"
                        + " WHERE R.ORDER_ID = ? ORDER BY M.MESSAGE_ID",
                String.class,
                orderId);
    }

    /** How many of a SKU are taken from the shelf of a point. */
    int takenOfShelf(PickupPlace place, Goods goods) {
        return sum(
                "SELECT SUM(TAKEN_QUANTITY) FROM CRN_POINT_STOCK WHERE POINT_ID = ? AND SKU_ID = ?",
                place.id(),
                goods.skuId());
    }

    /** How many of a SKU lie on the shelf of a point. */
    int onShelf(PickupPlace place, Goods goods) {
        return sum(
                "SELECT SUM(ON_HAND) FROM CRN_POINT_STOCK WHERE POINT_ID = ? AND SKU_ID = ?",
                place.id(),
                goods.skuId());
    }

    /** What Broadleaf's row says; {@code gone} if there is none. */
    String orderStatus(long orderId) {
        List<String> found =
                rows.queryForList("SELECT ORDER_STATUS FROM BLC_ORDER WHERE ORDER_ID = ?", String.class, orderId);
        return found.isEmpty() ? "gone" : found.get(0);
    }

    /** The status of an order's one fulfilment group; null if it has none. */
    String groupStatus(long orderId) {
        return rows.queryForObject(
                "SELECT STATUS FROM BLC_FULFILLMENT_GROUP WHERE ORDER_ID = ?", String.class, orderId);
    }

    /** The city of a point's address. */
    String city(PointId point) {
        return rows.queryForObject("SELECT CITY FROM CRN_POINT WHERE POINT_ID = ?", String.class, point.value());
    }

    /** The number of rows of a table. */
    int count(String table) {
        return sum("SELECT COUNT(*) FROM " + table);
    }

    int execute(String sql, Object... values) {
        return rows.update(sql, values);
    }

    private int sum(String sql, Object... values) {
        Integer found = rows.queryForObject(sql, Integer.class, values);
        return found == null ? 0 : found;
    }
}
