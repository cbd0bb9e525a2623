// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A column, the attribute it is read as and its type. Immutable and thread-safe. */
final class RowColumn {

    /** What a column holds, and how a statement writes that a table has no such column. */
    enum Type {
        TEXT("NULL"),
        NUMBER("CAST(NULL AS DECIMAL(10))"),
        ID("CAST(NULL AS DECIMAL(19))"),
        DATE("CAST(NULL AS DATE)"),
        AMOUNT("CAST(NULL AS DECIMAL(19,5))");

        final String none;

        Type(String none) {
            this.none = none;
        }

        /** Databases give numbers of a union as one class or another. */
        @Nullable
        Object read(@Nullable Object value) {
            if (this == NUMBER && value instanceof Number) {
                return new BigDecimal(value.toString()).intValue();
            }
            if (this == ID && value instanceof Number) {
                return ((Number) value).longValue();
            }
            return this == AMOUNT && value instanceof Number ? new BigDecimal(value.toString()) : value;
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
}
