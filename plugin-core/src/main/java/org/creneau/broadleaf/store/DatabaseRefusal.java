// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a database meant by an error, read from the SQL state it reports, wherever Spring and Hibernate have wrapped it.
 * The states are those of the SQL standard and what PostgreSQL, MySQL, H2 and HSQLDB say beside it. Thread-safe.
 */
public final class DatabaseRefusal {

    /** Serialisation failure or deadlock (standard, MySQL too); PostgreSQL's deadlock and lock timeout; H2's timeout. */
    private static final Set<String> PASSING =
            Collections.unmodifiableSet(new HashSet<>(Arrays.asList("40001", "40P01", "55P03", "HYT00")));

    /** MySQL's lock wait timeout, which comes under the state for anything else. */
    private static final int MYSQL_LOCK_TIMEOUT = 1205;

    /** MariaDB's, under the same state, where a row was changed since the transaction's snapshot; see {@link OldSnapshots}. */
    private static final int MARIADB_OLD_SNAPSHOT = 1020;

    private static final String UNIQUE = "23505";
    private static final String INTEGRITY = "23000";

    private DatabaseRefusal() {}

    /** True if the same transaction may well succeed when it is run again. */
    public static boolean isPassing(Throwable thrown) {
        SQLException cause = sqlCauseOf(thrown);
        return cause != null
                && (PASSING.contains(cause.getSQLState())
                        || cause.getErrorCode() == MYSQL_LOCK_TIMEOUT
                        || cause.getErrorCode() == MARIADB_OLD_SNAPSHOT);
    }

    /** True if the transaction may not write to a row because it looks at the database as it was before. */
    static boolean isOldSnapshot(Throwable thrown) {
        SQLException cause = sqlCauseOf(thrown);
        return cause != null && cause.getErrorCode() == MARIADB_OLD_SNAPSHOT;
    }

    /** True if a unique key had the value already; MySQL and Oracle report other broken constraints in the same way. */
    public static boolean isDuplicate(Throwable thrown) {
        SQLException cause = sqlCauseOf(thrown);
        return cause != null && (UNIQUE.equals(cause.getSQLState()) || INTEGRITY.equals(cause.getSQLState()));
    }

    private static @Nullable SQLException sqlCauseOf(Throwable thrown) {
        Throwable each = thrown;
        while (each != null && !(each instanceof SQLException)) {
            each = each.getCause();
        }
        return (SQLException) each;
    }
}
