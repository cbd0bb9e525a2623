// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One row as plain values, by attribute. What somebody wrote into a table by hand may be anything: every reading that
 * fails throws an {@link IllegalArgumentException} naming the attribute and the value. Immutable and thread-safe.
 */
public final class Row {

    private final Attributes attributes;
    private final Object[] values;

    Row(Attributes attributes, Object[] values) {
        this.attributes = attributes;
        this.values = values;
    }

    /** The same values of the same attributes. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Row
                && Arrays.equals(values, ((Row) other).values)
                && attributes.equals(((Row) other).attributes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    /** A row that is not stored yet, of values in the order of the attributes. */
    public static Row of(List<String> attributes, Object[] values) {
        return new Row(new Attributes(attributes), values.clone());
    }

    /** The same with that id. */
    public Row numbered(Long id) {
        Object[] copy = values.clone();
        copy[attributes.placeOf("id")] = id;
        return new Row(attributes, copy);
    }

    /** Null in a row that is not stored yet. */
    public @Nullable Long id() {
        return value("id", Long.class);
    }

    /** False for SQL's null and for a blank text. */
    public boolean has(String attribute) {
        Object value = values[attributes.placeOf(attribute)];
        return value != null && !value.toString().trim().isEmpty();
    }

    public int number(String attribute, int ifNull) {
        Integer value = value(attribute, Integer.class);
        return value == null ? ifNull : value;
    }

    /** Null for SQL's null. */
    public <T> @Nullable T value(String attribute, Class<T> type) {
        return type.cast(values[attributes.placeOf(attribute)]);
    }

    public <T> T needed(String attribute, Class<T> type) {
        T value = value(attribute, type);
        if (value == null) {
            throw new IllegalArgumentException(attribute + " is missing");
        }
        return value;
    }

    /** Empty for SQL's null. */
    public String text(String attribute) {
        String value = value(attribute, String.class);
        return value == null ? "" : value;
    }

    /** The text as the function reads it; its error is thrown with the attribute and the text named. */
    public <T> T parsed(String attribute, Function<String, T> reading) {
        String text = needed(attribute, String.class);
        try {
            return reading.apply(text);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(attribute + " is '" + text + "' (" + e.getMessage() + ")", e);
        }
    }
}
