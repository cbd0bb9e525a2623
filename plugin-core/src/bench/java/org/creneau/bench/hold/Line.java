// SPDX-License-Identifier: Apache-2.0
package org.creneau.bench.hold;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One statement of a script: its words, and where each parameter comes from. */
final class Line {
    final String sql;
    private final List<Source> sources = new ArrayList<>();

    Line(String sql) {
        this.sql = sql;
    }

    /** Where a parameter comes from: the facts of the pair and the ids given out in it so far, by name. */
    interface Source {
        void set(PreparedStatement statement, int position, Object[] facts, Map<Long, Long> ids) throws SQLException;
    }

    void add(Source source) {
        sources.add(source);
    }

    /** Runs it as it is meant: what is changed must be one row, and what is read is read whole. */
    void run(Connection connection, Object[] facts, Map<Long, Long> ids) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int n = 0; n < sources.size(); n++) {
                sources.get(n).set(statement, n + 1, facts, ids);
            }
            if (statement.execute()) {
                readAll(statement);
            } else if (statement.getUpdateCount() != 1) {
                throw new IllegalStateException(
                        "changed " + statement.getUpdateCount() + " rows, allowed is 1: " + sql);
            }
        }
    }

    private static void readAll(PreparedStatement statement) throws SQLException {
        try (ResultSet rows = statement.getResultSet()) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int column = 1; column <= columns; column++) {
                    rows.getObject(column);
                }
            }
        }
    }

    /** With the setter a programmer would have chosen. */
    static void set(PreparedStatement statement, int position, Object value) throws SQLException {
        if (value instanceof Long number) {
            statement.setLong(position, number);
        } else if (value instanceof Integer number) {
            statement.setInt(position, number);
        } else if (value instanceof String text) {
            statement.setString(position, text);
        } else if (value instanceof BigDecimal amount) {
            statement.setBigDecimal(position, amount);
        } else if (value instanceof Timestamp time) {
            statement.setTimestamp(position, time);
        } else {
            statement.setObject(position, value);
        }
    }
}
