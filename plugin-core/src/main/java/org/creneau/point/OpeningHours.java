// SPDX-License-Identifier: Apache-2.0
package org.creneau.point;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * When a point is open: ranges for each day of the week, and special days that replace the week's ranges on one date
 * (an empty list closes that date). A range belongs to the day it opens on, even if it runs past midnight; a special
 * day therefore does not cut short what opened the evening before.
 *
 * <p>No two ranges overlap, neither on one day nor across midnight nor around a special day; ranges may touch. Hours
 * have no zone of their own: the methods that speak of instants take the point's. Immutable and thread-safe.
 */
public final class OpeningHours {

    private final Map<DayOfWeek, List<OpeningRange>> weekly;
    private final Map<LocalDate, List<OpeningRange>> specialDays;

    private OpeningHours(Map<DayOfWeek, List<OpeningRange>> weekly, Map<LocalDate, List<OpeningRange>> specialDays) {
        this.weekly = weekly;
        this.specialDays = specialDays;
    }

    /**
     * Days missing from the week are closed.
     *
     * @throws IllegalArgumentException if two ranges overlap; the message names both
     */
    public static OpeningHours of(
            Map<DayOfWeek, List<OpeningRange>> weekly, Map<LocalDate, List<OpeningRange>> specialDays) {
        Map<DayOfWeek, List<OpeningRange>> week = new EnumMap<>(DayOfWeek.class);
        weekly.forEach((day, ranges) -> week.put(day, sorted(ranges)));
        Map<LocalDate, List<OpeningRange>> special = new TreeMap<>();
        specialDays.forEach((date, ranges) -> special.put(date, sorted(ranges)));
        OpeningHours hours = new OpeningHours(Collections.unmodifiableMap(week), Collections.unmodifiableMap(special));
        OverlapCheck.of(hours).run();
        return hours;
    }

    /** The same every week, without special days. */
    public static OpeningHours ofWeekly(Map<DayOfWeek, List<OpeningRange>> weekly) {
        return of(weekly, Collections.emptyMap());
    }

    /** The same ranges every day of the week. */
    public static OpeningHours daily(OpeningRange... ranges) {
        Map<DayOfWeek, List<OpeningRange>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, Arrays.asList(ranges));
        }
        return ofWeekly(week);
    }

    /** Never open. */
    public static OpeningHours closed() {
        return ofWeekly(Collections.emptyMap());
    }

    private static List<OpeningRange> sorted(List<OpeningRange> ranges) {
        List<OpeningRange> copy = new ArrayList<>(ranges);
        Collections.sort(copy);
        return Collections.unmodifiableList(copy);
    }

    /** The ranges of each day of the week, sorted; a day that is closed may be missing. */
    public Map<DayOfWeek, List<OpeningRange>> weekly() {
        return weekly;
    }

    /** The dates that differ from the week, sorted. */
    public Map<LocalDate, List<OpeningRange>> specialDays() {
        return specialDays;
    }

    /** What opens on that date, sorted; empty if closed. What opened the day before is not repeated. */
    public List<OpeningRange> rangesOn(LocalDate date) {
        List<OpeningRange> special = specialDays.get(date);
        return special != null ? special : rangesOn(date.getDayOfWeek());
    }

    List<OpeningRange> rangesOn(DayOfWeek day) {
        return weekly.getOrDefault(day, Collections.emptyList());
    }

    /**
     * The open spans of the time line within [from, to): cut at both ends, sorted, ranges that touch merged into one.
     *
     * <p>A wall time that the clocks skip is the instant they skip it; one they show twice is the first.
     */
    public List<TimeSpan> spansBetween(Instant from, Instant to, ZoneId zone) {
        return TimeLine.in(zone).mergedWithin(this, from, to);
    }

    /** Each opening range as it lies on the time line, uncut and unmerged, that has an instant in [from, to). */
    public List<TimeSpan> rangesBetween(Instant from, Instant to, ZoneId zone) {
        return TimeLine.in(zone).rangesTouching(this, from, to);
    }

    public boolean isOpenAt(Instant instant, ZoneId zone) {
        return !rangesBetween(instant, instant.plusNanos(1), zone).isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OpeningHours
                && weekly.equals(((OpeningHours) other).weekly)
                && specialDays.equals(((OpeningHours) other).specialDays);
    }

    @Override
    public int hashCode() {
        return 31 * weekly.hashCode() + specialDays.hashCode();
    }

    @Override
    public String toString() {
        return "weekly " + weekly + ", special days " + specialDays;
    }
}
