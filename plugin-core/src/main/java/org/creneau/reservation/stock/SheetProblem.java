// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation.stock;

import java.util.Objects;

/**
 * One mistake in a list of stock: the line, from 1, the column by its name or, in the head, as it is written there, a stable
 * code whose text a message bundle holds under {@code creneau.stock.problem.}, and the value. Immutable and thread-safe.
 */
public final class SheetProblem {

    /** A column of the head that is none of those known. */
    public static final String COLUMN_UNKNOWN = "column-unknown";

    /** A column that is named twice in the head. */
    public static final String COLUMN_TWICE = "column-twice";

    /** A column that must be there and is not. */
    public static final String COLUMN_MISSING = "column-missing";

    /** A value that must be there and is not. */
    public static final String VALUE_MISSING = "value-missing";

    /** Not a whole number within the bounds of its column. */
    public static final String NOT_A_NUMBER = "not-a-number";

    /** No kind of stock. */
    public static final String KIND_UNKNOWN = "kind-unknown";

    /** A number that this kind of stock has not. */
    public static final String NOT_OF_KIND = "not-of-kind";

    /** No point has that number. */
    public static final String POINT_UNKNOWN = "point-unknown";

    /** No SKU of the shop has that number. */
    public static final String SKU_UNKNOWN = "sku-unknown";

    /** A point and SKU that a line before has already; the value is the number of that line. */
    public static final String LINE_TWICE = "line-twice";

    /** A cell beyond the columns of the head. */
    public static final String CELL_BEYOND = "cell-beyond";

    /** More lines than are read at once; the value is how many are. */
    public static final String TOO_MANY_LINES = "too-many-lines";

    /** A text that is longer than its column. */
    public static final String TOO_LONG = "too-long";

    /** Not one of the words, or not of the form, that its column wants. */
    public static final String NOT_ALLOWED = "not-allowed";

    /** Ranges, closures or seasons that do not go together. */
    public static final String NOT_TOGETHER = "not-together";

    /** A new point of the name and address of one that is there. */
    public static final String POINT_THERE = "point-there";

    /** The file is not in UTF-8, or not a table. */
    public static final String NOT_READABLE = "not-readable";

    /** No line but the head, or not even that. */
    public static final String NOTHING_THERE = "nothing-there";

    private static final int MOST_VALUE = 60;

    private final long line;
    private final String column;
    private final String code;
    private final String value;
    private final String allowed;

    public SheetProblem(long line, String column, String code, String value) {
        this(line, column, code, value, "");
    }

    /** With what is allowed, in technical terms. */
    public SheetProblem(long line, String column, String code, String value, String allowed) {
        this.line = line;
        this.allowed = allowed;
        this.column = cut(column);
        this.code = code;
        this.value = cut(value);
    }

    /** What somebody else wrote may be long. */
    private static String cut(String text) {
        return text.length() <= MOST_VALUE ? text : text.substring(0, MOST_VALUE) + "...";
    }

    public long line() {
        return line;
    }

    /** Empty if it is about the whole line. */
    public String column() {
        return column;
    }

    public String code() {
        return code;
    }

    /** As it is written, its end left out if it is long; empty if there is none. */
    public String value() {
        return value;
    }

    /** Empty where the code says it all. */
    public String allowed() {
        return allowed;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SheetProblem && toString().equals(other.toString());
    }

    @Override
    public int hashCode() {
        return Objects.hash(line, column, code);
    }

    /** For example {@code line 3, on_hand: not-a-number 'ten'}. */
    @Override
    public String toString() {
        return "line " + line + (column.isEmpty() ? "" : ", " + column) + ": " + code
                + (value.isEmpty() ? "" : " '" + value + "'");
    }
}
