// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import org.jspecify.annotations.Nullable;

/** A column, the attribute it is read as and its type. Immutable and thread-safe. */
final class RowColumn {

    /**
     * What a column holds, and how a statement writes that a table has no such column. MySQL can cast to neither texts of
     * any length nor instants nor truth values in the words of the others, so these are written without.
     */
    enum Type {
        TEXT("NULL", Types.VARCHAR),
        NUMBER("CAST(NULL AS DECIMAL(10))", Types.INTEGER),
        ID("CAST(NULL AS DECIMAL(19))", Types.BIGINT),
        DATE("CAST(NULL AS DATE)", Types.DATE),
        AMOUNT("CAST(NULL AS DECIMAL(19,5))", Types.NUMERIC),
        DEGREES("CAST(NULL AS DECIMAL(9,6))", Types.NUMERIC),
        MOMENT("NULL", Types.TIMESTAMP),
        FLAG("CAST(NULL AS DECIMAL(10))", Types.BOOLEAN);

        final String none;
        final int jdbc;

        Type(String none, int jdbc) {
            this.none = none;
            this.jdbc = jdbc;
        }

        /** True if a database knows the type only from the rows of the first table. */
        boolean isUntyped() {
            return "NULL".equals(none);
        }

        /** Null for SQL's null. */
        @Nullable
        Object read(ResultSet row, int column) throws SQLException {
            switch (this) {
                case TEXT:
                    return row.getString(column);
                case DATE:
                    return row.getDate(column);
                case MOMENT:
                    return row.getTimestamp(column);
                case AMOUNT:
                case DEGREES:
                    return row.getBigDecimal(column);
                default:
                    return number(row, column);
            }
        }

        private @Nullable Object number(ResultSet row, int column) throws SQLException {
            long value = row.getLong(column);
            if (value == 0 && row.wasNull()) {
                return null;
            }
            if (this == FLAG) {
                return value != 0;
            }
            return this == ID ? (Object) value : Math.toIntExact(value);
        }
    }

    final Type type;
    final String attribute;
    final String column;

    RowColumn(Type type, String attribute, String column) {
        this.type = type;
        this.attribute = attribute;
        this.column = column;
    }

    /** Truth values are of a type of their own in one database and bits in the next; whole numbers are what they share. */
    String selected() {
        return type == Type.FLAG
                ? "CASE WHEN " + column + " = TRUE THEN 1 WHEN " + column + " = FALSE THEN 0 END"
                : column;
    }
}
