// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.point;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.broadleafcommerce.common.BroadleafEnumerationType;

/**
 * The days of the week as the admin offers them, Monday first; the types are the names of {@link
 * java.time.DayOfWeek}. Broadleaf reads the map {@code TYPES} by its name; the labels are keys, which the admin
 * words. Immutable and thread-safe.
 */
public final class Weekday implements Serializable, BroadleafEnumerationType, Comparable<Weekday> {

    private static final long serialVersionUID = 1L;
    private static final Map<String, Weekday> TYPES = new LinkedHashMap<>();

    public static final Weekday MONDAY = new Weekday(1, "MONDAY");
    public static final Weekday TUESDAY = new Weekday(2, "TUESDAY");
    public static final Weekday WEDNESDAY = new Weekday(3, "WEDNESDAY");
    public static final Weekday THURSDAY = new Weekday(4, "THURSDAY");
    public static final Weekday FRIDAY = new Weekday(5, "FRIDAY");
    public static final Weekday SATURDAY = new Weekday(6, "SATURDAY");
    public static final Weekday SUNDAY = new Weekday(7, "SUNDAY");

    private final int rank;
    private final String type;

    private Weekday(int rank, String type) {
        this.rank = rank;
        this.type = type;
        TYPES.put(type, this);
    }

    /** Null for a text that names none. */
    public static Weekday getInstance(String type) {
        return TYPES.get(type);
    }

    @Override
    public String getType() {
        return type;
    }

    /** The key of the words; whoever shows them looks them up. */
    @Override
    public String getFriendlyType() {
        return "creneau.choice.weekday." + type;
    }

    @Override
    public int compareTo(Weekday other) {
        return Integer.compare(rank, other.rank);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Weekday && type.equals(((Weekday) other).type);
    }

    @Override
    public int hashCode() {
        return type.hashCode();
    }
}
