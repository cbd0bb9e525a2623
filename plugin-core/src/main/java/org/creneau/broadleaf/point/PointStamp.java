// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.point;

import java.util.List;
import javax.persistence.EntityManager;
import org.creneau.broadleaf.store.Row;
import org.creneau.broadleaf.store.RowTotals;
import org.creneau.broadleaf.store.RowUnion;

/**
 * Tells whether the points were changed since, at the cost of counting rows in place of reading them: two statements. Whoever changes
 * a point, or what belongs to it, locks it and so adds to its {@code CHANGE_NUMBER}; rows that are added or taken away count by
 * themselves, and the few rules for all points are read. What somebody edits in the database with other tools is not noticed.
 * Immutable and thread-safe.
 */
final class PointStamp {

    private static final RowTotals TOTALS = PartRows.parts()
            .reduce(
                    RowTotals.none().and(PointRows.POINT, "ROW_VERSION + COALESCE(CHANGE_NUMBER, 0)"),
                    RowTotals::and,
                    (some, others) -> some);

    private static final RowUnion RULES = RowUnion.of(PartRows.LEAD_RULES);

    private final List<Long> totals;
    private final List<Row> rules;

    private PointStamp(List<Long> totals, List<Row> rules) {
        this.totals = totals;
        this.rules = rules;
    }

    /** To be read before the points: what changes in between is then noticed the next time. */
    static PointStamp read(EntityManager em) {
        return new PointStamp(TOTALS.read(em), RULES.all(em).shared(PartRows.LEAD_RULES));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PointStamp
                && totals.equals(((PointStamp) other).totals)
                && rules.equals(((PointStamp) other).rules);
    }

    @Override
    public int hashCode() {
        return totals.hashCode();
    }
}
