// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.persistence.EntityManager;

/**
 * How many rows some tables have and what their keys, and one number more of each, come to together, in one statement: tells whether
 * rows were added or taken away, or that number changed in one, without reading them. Immutable and thread-safe.
 */
public final class RowTotals {

    private final List<String> selects;

    private RowTotals(List<String> selects) {
        this.selects = selects;
    }

    public static RowTotals none() {
        return new RowTotals(Collections.emptyList());
    }

    public RowTotals and(RowKind kind) {
        return and(kind, "0");
    }

    /** @param number a whole number of each row that may be null, in the databases' language */
    public RowTotals and(RowKind kind, String number) {
        List<String> more = new ArrayList<>(selects);
        more.add("SELECT " + more.size() + " AS KIND, COUNT(*) AS ROWS_THERE, COALESCE(SUM(" + kind.key
                + "), 0) AS KEYS_SUM, COALESCE(SUM(" + number + "), 0) AS NUMBERS_SUM FROM "
                + NativeSql.table(kind.table));
        return new RowTotals(Collections.unmodifiableList(more));
    }

    /** Equal to what was read before if nothing of it has changed, but for what adds up to the same. */
    public List<Long> read(EntityManager em) {
        return new NativeSql(String.join(" UNION ALL ", selects) + " ORDER BY 1")
                .read(em, Collections.emptyMap(), RowTotals::totals);
    }

    private static List<Long> totals(ResultSet rows) throws SQLException {
        List<Long> totals = new ArrayList<>();
        while (rows.next()) {
            for (int column = 2; column <= 4; column++) {
                totals.add(rows.getLong(column));
            }
        }
        return totals;
    }
}
