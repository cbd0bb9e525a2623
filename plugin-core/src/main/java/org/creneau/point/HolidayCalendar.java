// SPDX-License-Identifier: Apache-2.0
package org.creneau.point;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The public holidays of one territory: date to key, such as {@code whit-monday}, whose name is the message {@code
 * creneau.holiday.<key>}. The id is that of the territory, such as {@code FR-57}. Two calendars are equal when id and
 * dates are. Immutable and thread-safe.
 */
public final class HolidayCalendar {

    private final String id;
    private final Map<LocalDate, String> keys;
    private final Map<LocalDate, String> lookup;

    private HolidayCalendar(String id, Map<LocalDate, String> keys) {
        this.id = id;
        this.keys = keys;
        this.lookup = new HashMap<>(keys);
    }

    /** The map is copied. */
    public static HolidayCalendar of(String id, Map<LocalDate, String> keys) {
        return new HolidayCalendar(Objects.requireNonNull(id, "id"), Collections.unmodifiableMap(new TreeMap<>(keys)));
    }

    public String id() {
        return id;
    }

    /** The key of the holiday on that date, or empty on any other day. */
    public Optional<String> keyOn(LocalDate date) {
        return Optional.ofNullable(find(date));
    }

    /** The same without an object made for each question. */
    @Nullable
    String find(LocalDate date) {
        return lookup.get(date);
    }

    /** All holidays known, sorted by date. */
    public Map<LocalDate, String> dates() {
        return keys;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HolidayCalendar
                && id.equals(((HolidayCalendar) other).id)
                && keys.equals(((HolidayCalendar) other).keys);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** For example {@code FR-57 (221 holidays)}. */
    @Override
    public String toString() {
        return id + " (" + keys.size() + " holidays)";
    }
}
