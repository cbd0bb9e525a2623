// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.point;

import java.util.List;
import java.util.Map;
import org.creneau.broadleaf.store.OwnedRows;
import org.creneau.broadleaf.store.Row;
import org.creneau.broadleaf.store.RowKind;
import org.creneau.broadleaf.store.RowUnion;
import org.creneau.point.PointId;

/**
 * Rows that another feature keeps of points, for those who are about to ask for the point as well: the first look within a
 * transaction reads both in one statement, and the {@link PointTable} remembers the point; a later one reads the rows
 * alone. Thread-safe; needs a running transaction.
 */
public final class RowsBesidePoint {

    private final PointTable table;
    private final RowKind kind;
    private final RowUnion alone;
    private final RowUnion withPoint;

    RowsBesidePoint(PointTable table, RowKind kind) {
        this.table = table;
        this.kind = kind;
        this.alone = RowUnion.of(kind);
        this.withPoint = PartRows.withPoints(kind);
    }

    /** Sorted by id; the parameters are those of the kind's own condition. */
    public List<Row> of(PointId point, Map<String, Long> parameters) {
        boolean known = table.knows(point);
        OwnedRows rows = table.rowsOf(point, known ? alone : withPoint, parameters);
        if (!known) {
            table.remember(point, rows);
        }
        return rows.of(kind, point.value());
    }
}
