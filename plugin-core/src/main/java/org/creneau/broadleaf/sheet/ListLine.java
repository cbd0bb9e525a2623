// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.sheet;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one line of a list says. Immutable. */
public final class ListLine {

    private final long number;
    private final Map<String, @Nullable Object> values;

    ListLine(long number, Map<String, @Nullable Object> values) {
        this.number = number;
        this.values = values;
    }

    /** From 1, that of the head. */
    public long number() {
        return number;
    }

    /** Whether the list has the column of that attribute. */
    public boolean has(String attribute) {
        return values.containsKey(attribute);
    }

    /** Null where the cell is blank, or its column is missing. */
    public @Nullable Object value(String attribute) {
        return values.get(attribute);
    }

    /** The same as a text; empty for null. */
    public String text(String attribute) {
        Object value = values.get(attribute);
        return value == null ? "" : value.toString();
    }
}
