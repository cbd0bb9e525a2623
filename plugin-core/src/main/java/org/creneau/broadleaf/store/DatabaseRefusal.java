// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
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

    /**
     * Serialisation failure or deadlock (standard, MySQL too); PostgreSQL's deadlock and lock timeout; H2's timeout; a
     * statement that was ended on HSQLDB, see {@link ForgottenSessions}.
     */
    private static final Set<String> PASSING =
            Collections.unmodifiableSet(new HashSet<>(Arrays.asList("40001", "40P01", "55P03", "HYT00", "40502")));

    /** MySQL's lock wait timeout, which comes under the state for anything else. */
    private static final int MYSQL_LOCK_TIMEOUT = 1205;

    /** MariaDB's, under the same state, where a row was changed since the transaction's snapshot; see {@link OldSnapshots}. */
    private static final int MARIADB_OLD_SNAPSHOT = 1020;

    /** The class of the standard for connections that cannot be made, or broke. */
    private static final String CONNECTION = "08";

    /** PostgreSQL while it stops, after a crash and while it starts, and with no session left; H2 when it is closed. */
    private static final Set<String> ABSENT = Collections.unmodifiableSet(
            new HashSet<>(Arrays.asList("57P01", "57P02", "57P03", "53300", "90067", "90098", "90121")));

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

    /** True if the database cannot be reached, or went away in the middle. */
    public static boolean isAbsence(Throwable thrown) {
        SQLException cause = sqlCauseOf(thrown);
        if (cause == null) {
            return false;
        }
        String state = cause.getSQLState();
        return state != null && (state.startsWith(CONNECTION) || ABSENT.contains(state))
                || cause instanceof SQLTransientConnectionException
                || cause instanceof SQLNonTransientConnectionException
                || cause instanceof SQLRecoverableException;
    }

    /** True if a unique key had the value already; MySQL and Oracle report other broken constraints in the same way. */
    public static boolean isDuplicate(Throwable thrown) {
        SQLException cause = sqlCauseOf(thrown);
        return cause != null && (UNIQUE.equals(cause.getSQLState()) || INTEGRITY.equals(cause.getSQLState()));
    }

    /** What the database said, or what was thrown says if it was not the database. */
    static String wordsOf(Throwable thrown) {
        SQLException cause = sqlCauseOf(thrown);
        return String.valueOf((cause == null ? thrown : cause).getMessage());
    }

    private static @Nullable SQLException sqlCauseOf(Throwable thrown) {
        Throwable each = thrown;
        while (each != null && !(each instanceof SQLException)) {
            each = each.getCause();
        }
        return (SQLException) each;
    }
}
