// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.point;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.creneau.broadleaf.store.OwnedRows;
import org.creneau.broadleaf.store.Row;

/**
 * Every point and plan as it was read last, with the rows it was made of: most are the same when they are read again, and making
 * hours and plans of rows costs more than reading them. Some 2 KB a point. Immutable and thread-safe.
 */
final class AllPoints {
    private final Map<Long, Reading> readings;
    private final List<KnownPoint> known;
    private final boolean changed;

    private AllPoints(Map<Long, Reading> readings, List<KnownPoint> known, boolean changed) {
        this.readings = readings;
        this.known = Collections.unmodifiableList(known);
        this.changed = changed;
    }

    /** Before anything was read. */
    static AllPoints unread() {
        return new AllPoints(Collections.emptyMap(), Collections.emptyList(), true);
    }

    /** What those rows say; asked to make a point of its row where any of its rows, or one of every point, is another than before. */
    AllPoints then(OwnedRows rows, Function<Row, KnownPoint> making) {
        Map<Long, Reading> read = new HashMap<>();
        List<KnownPoint> all = new ArrayList<>();
        boolean same = true;
        for (Row row : rows.of(PointRows.POINT)) {
            List<List<Row>> of = PartRows.ofPoint(rows, row.id());
            Reading before = readings.get(row.id());
            boolean isSame = before != null && before.rows.equals(of);
            Reading now = isSame ? before : new Reading(of, making.apply(row));
            same = same && isSame;
            read.put(row.id(), now);
            if (now.point.point().isPresent()) {
                all.add(now.point);
            }
        }
        return new AllPoints(read, all, !same || read.size() != readings.size());
    }

    /** Those that can be read, sorted by id. */
    List<KnownPoint> known() {
        return known;
    }

    /** Whether this is not what was read the time before. */
    boolean isChanged() {
        return changed;
    }

    private static final class Reading {
        private final List<List<Row>> rows;
        private final KnownPoint point;

        private Reading(List<List<Row>> rows, KnownPoint point) {
            this.rows = rows;
            this.point = point;
        }
    }
}
