// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.slot;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.creneau.broadleaf.store.Millis;
import org.creneau.broadleaf.store.Row;
import org.creneau.broadleaf.store.RowKind;
import org.creneau.broadleaf.store.RowsOfMany;
import org.creneau.slot.Load;
import org.creneau.slot.Taken;

/** How counters are read of {@code CRN_SLOT_COUNTER} for one point: those that start in a window, at zero too. */
final class CounterRows {

    static final RowKind KIND = RowKind.of("CRN_SLOT_COUNTER", "COUNTER_ID", "POINT_ID")
            .ids("slotStart", "SLOT_START")
            .numbers("orders", "TAKEN_ORDERS", "items", "TAKEN_ITEMS", "minutes", "TAKEN_MINUTES")
            .where("SLOT_START >= :least AND SLOT_START < :most");

    /** Of many points at once, and those above zero alone. */
    static final RowsOfMany OF_MANY = RowsOfMany.of(
            RowKind.of("CRN_SLOT_COUNTER", "COUNTER_ID", "")
                    .ids("pointId", "POINT_ID", "slotStart", "SLOT_START")
                    .numbers("orders", "TAKEN_ORDERS", "items", "TAKEN_ITEMS", "minutes", "TAKEN_MINUTES")
                    .where("SLOT_START >= :least AND SLOT_START < :most AND TAKEN_ORDERS > 0"),
            "pointId");

    /** As a new one is written. */
    static final RowKind WRITTEN = RowKind.of("CRN_SLOT_COUNTER", "COUNTER_ID", "")
            .ids("point", "POINT_ID", "start", "SLOT_START")
            .numbers("orders", "TAKEN_ORDERS", "items", "TAKEN_ITEMS", "minutes", "TAKEN_MINUTES");

    private CounterRows() {}

    /** The bounds of [from, to) as parameters of the condition. */
    static Map<String, Long> window(Instant from, Instant to) {
        Map<String, Long> bounds = new HashMap<>();
        bounds.put("least", Millis.upFrom(from));
        bounds.put("most", Millis.upFrom(to));
        return bounds;
    }

    static Long start(Row row) {
        return row.needed("slotStart", Long.class);
    }

    static Taken taken(List<Row> rows) {
        Map<Instant, Load> loads = new HashMap<>();
        for (Row row : rows) {
            loads.put(Instant.ofEpochMilli(start(row)), load(row));
        }
        return Taken.of(loads);
    }

    static Load load(Row row) {
        return Load.of(row.number("orders", 0), row.number("items", 0), row.number("minutes", 0));
    }
}
