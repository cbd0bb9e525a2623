// SPDX-License-Identifier: Apache-2.0
package org.creneau.point;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Opening ranges for each day of the week; a day without ranges is closed. What it holds may still overlap: hours
 * refuse that when they are built. Immutable and thread-safe.
 */
public final class Week {

    private static final Week CLOSED = new Week(new EnumMap<>(DayOfWeek.class));

    private final Map<DayOfWeek, List<OpeningRange>> ranges;

    private Week(Map<DayOfWeek, List<OpeningRange>> ranges) {
        this.ranges = Collections.unmodifiableMap(ranges);
    }

    /** Days missing from the map are closed. */
    public static Week of(Map<DayOfWeek, List<OpeningRange>> ranges) {
        Map<DayOfWeek, List<OpeningRange>> week = new EnumMap<>(DayOfWeek.class);
        ranges.forEach((day, its) -> {
            if (!its.isEmpty()) {
                week.put(day, sorted(its));
            }
        });
        return new Week(week);
    }

    /** The same ranges every day of the week. */
    public static Week daily(OpeningRange... ranges) {
        Map<DayOfWeek, List<OpeningRange>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, Arrays.asList(ranges));
        }
        return of(week);
    }

    /** Never open. */
    public static Week closed() {
        return CLOSED;
    }

    static List<OpeningRange> sorted(List<OpeningRange> ranges) {
        List<OpeningRange> copy = new ArrayList<>(ranges);
        Collections.sort(copy);
        return Collections.unmodifiableList(copy);
    }

    /** Sorted; empty if that day is closed. */
    public List<OpeningRange> on(DayOfWeek day) {
        return ranges.getOrDefault(day, Collections.emptyList());
    }

    /** The days that are not closed, Monday first. */
    public Map<DayOfWeek, List<OpeningRange>> ranges() {
        return ranges;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Week && ranges.equals(((Week) other).ranges);
    }

    @Override
    public int hashCode() {
        return ranges.hashCode();
    }

    @Override
    public String toString() {
        return ranges.toString();
    }
}
