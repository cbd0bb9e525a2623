// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

import java.sql.Statement;
import java.util.List;
import java.util.Map;
import javax.persistence.EntityManager;

/**
 * One conditional change, sent once for several rows of values, whose locks are taken in their order. Parameters are named and
 * whole numbers. Immutable and thread-safe; needs a running transaction.
 */
public final class RowBatch {

    private final String table;
    private final NativeSql sql;

    private RowBatch(String table, NativeSql sql) {
        this.table = table;
        this.sql = sql;
    }

    /** Of that table of the plugin; the change is what follows SET and must not come from anybody else. */
    public static RowBatch update(String table, String change) {
        return new RowBatch(table, new NativeSql("UPDATE " + NativeSql.table(table) + " SET " + change));
    }

    /**
     * For each row of values, how many rows of the table met its condition.
     *
     * @throws IllegalStateException if the driver does not tell: then nobody can say what was changed
     */
    public int[] run(EntityManager em, List<Map<String, Long>> rows) {
        int[] counts = sql.change(em, rows);
        for (int count : counts) {
            if (count == Statement.SUCCESS_NO_INFO) {
                throw new IllegalStateException("The driver does not tell how many rows of " + table
                        + " each part of a batch changed. Maybe useBulkStmts or rewriteBatchedStatements is on.");
            }
        }
        return counts;
    }
}
