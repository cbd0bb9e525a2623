// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.point;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.creneau.broadleaf.store.OwnedRows;
import org.creneau.broadleaf.store.Row;
import org.creneau.broadleaf.store.RowKind;
import org.creneau.broadleaf.store.RowUnion;
import org.creneau.point.PointId;

/**
 * Rows that another feature keeps of points, for those who are about to ask for the point as well: the first look within a
 * transaction reads both in one statement, and the {@link PointTable} remembers the point; a later one reads the rows
 * alone. Rows of one more kind that somebody {@link PointTable#expect expects} come along. Thread-safe; needs a running
 * transaction. The kinds expected are few and made once, for each has a statement of its own.
 */
public final class RowsBesidePoint {

    private final PointTable table;
    private final RowKind kind;
    private final RowUnion alone;
    private final RowUnion withPoint;
    private final Map<RowKind, RowUnion> aloneAnd = new ConcurrentHashMap<>();
    private final Map<RowKind, RowUnion> withPointAnd = new ConcurrentHashMap<>();

    RowsBesidePoint(PointTable table, RowKind kind) {
        this.table = table;
        this.kind = kind;
        this.alone = RowUnion.of(kind);
        this.withPoint = PartRows.withPoints(kind);
    }

    /** Sorted by id; the parameters are those of the kind's own condition. */
    public List<Row> of(PointId point, Map<String, Long> parameters) {
        boolean known = table.knows(point);
        ExpectedRows expected = table.expectedOf(point);
        OwnedRows rows = expected == null
                ? table.rowsOf(point, known ? alone : withPoint, parameters)
                : table.rowsOf(point, union(known, expected.kind()), expected.parametersWith(parameters));
        if (!known) {
            table.remember(point, rows);
        }
        if (expected != null) {
            expected.bring(rows.of(expected.kind(), point.value()));
        }
        return rows.of(kind, point.value());
    }

    private RowUnion union(boolean known, RowKind more) {
        return known
                ? aloneAnd.computeIfAbsent(more, any -> RowUnion.of(kind, more))
                : withPointAnd.computeIfAbsent(more, any -> PartRows.withPoints(kind, more));
    }
}
