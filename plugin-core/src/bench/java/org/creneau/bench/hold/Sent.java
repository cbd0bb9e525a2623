// SPDX-License-Identifier: Apache-2.0
package org.creneau.bench.hold;

import java.util.Map;
import java.util.TreeMap;

/** One statement as it went to the database, with its parameters by position. */
final class Sent {
    static final String COMMIT = "COMMIT";
    static final String ROLLBACK = "ROLLBACK";

    final String sql;
    final Map<Integer, Parameter> parameters = new TreeMap<>();

    Sent(String sql) {
        this.sql = sql;
    }

    /** The words alone, whatever stands between them. */
    String normalised() {
        return sql.trim().replaceAll("\\s+", " ");
    }

    boolean endsTransaction() {
        return sql.equals(COMMIT) || sql.equals(ROLLBACK);
    }

    /** True for what fetches a block of ids, once for many rows and on a connection of its own. */
    boolean isForIds() {
        return sql.contains("SEQUENCE_GENERATOR");
    }

    /** A value and the type it was declared with; the type counts where the value is null. */
    record Parameter(Object value, int type) {}
}
