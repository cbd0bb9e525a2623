// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.sheet;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A column of a list: its title, such as {@code slot_minutes}, the attribute it is about, such as {@code slotMinutes}, and what its
 * cells hold. Immutable and thread-safe.
 */
public final class ListColumn {

    private final String title;
    private final String attribute;
    private final @Nullable CellType type;
    private final boolean filled;

    private ListColumn(String attribute, @Nullable CellType type, boolean filled) {
        this.title = attribute.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        this.attribute = attribute;
        this.type = type;
        this.filled = filled;
    }

    /** A column whose cells may be empty. */
    public static ListColumn of(String attribute, CellType type) {
        return new ListColumn(attribute, type, false);
    }

    /** A column, which need not be there, whose cells may not be empty. */
    public static ListColumn filled(String attribute, CellType type) {
        return new ListColumn(attribute, type, true);
    }

    /** A column for people, which is written and not read. */
    public static ListColumn shown(String attribute) {
        return new ListColumn(attribute, null, false);
    }

    public String title() {
        return title;
    }

    public String attribute() {
        return attribute;
    }

    /** Whether its cells may not be empty. */
    public boolean isFilled() {
        return filled;
    }

    boolean isRead() {
        return type != null;
    }

    /** Null for a blank cell; throws {@link UnreadableCell}. */
    @Nullable
    Object read(String cell) {
        return type == null || cell.trim().isEmpty() ? null : type.read(cell);
    }

    /** The cell of a value, empty for null and blank texts. */
    public String write(@Nullable Object value) {
        if (value == null || value.toString().trim().isEmpty()) {
            return "";
        }
        return type == null ? value.toString() : type.write(value);
    }
}
