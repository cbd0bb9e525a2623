// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A column, the attribute it is read as and its type. Immutable and thread-safe. */
final class RowColumn {

    /**
     * What a column holds, and how a statement writes that a table has no such column. MySQL can cast to neither texts of
     * any length nor instants nor truth values in the words of the others, so these are written without.
     */
    enum Type {
        TEXT("NULL"),
        NUMBER("CAST(NULL AS DECIMAL(10))"),
        ID("CAST(NULL AS DECIMAL(19))"),
        DATE("CAST(NULL AS DATE)"),
        AMOUNT("CAST(NULL AS DECIMAL(19,5))"),
        DEGREES("CAST(NULL AS DECIMAL(9,6))"),
        MOMENT("NULL"),
        FLAG("CAST(NULL AS DECIMAL(10))");

        final String none;

        Type(String none) {
            this.none = none;
        }

        /** True if a database knows the type only from the rows of the first table. */
        boolean isUntyped() {
            return "NULL".equals(none);
        }

        /** Databases give numbers of a union as one class or another. */
        @Nullable
        Object read(@Nullable Object value) {
            return value instanceof Number ? number((Number) value) : value;
        }

        private Object number(Number value) {
            switch (this) {
                case NUMBER:
                    return value instanceof Integer ? value : new BigDecimal(value.toString()).intValue();
                case ID:
                    return value.longValue();
                case AMOUNT:
                case DEGREES:
                    return new BigDecimal(value.toString());
                case FLAG:
                    return value.intValue() != 0;
                default:
                    return value;
            }
        }
    }

    final Type type;
    final String attribute;
    private final String column;

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
