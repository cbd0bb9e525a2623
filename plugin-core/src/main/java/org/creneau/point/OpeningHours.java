// SPDX-License-Identifier: Apache-2.0
package org.creneau.point;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * When a point is open. Several layers may speak of a date, and the first of these decides: a {@link SpecialDay}, a
 * planned {@link Closure}, a public holiday with its {@link HolidayRule}, the first {@link Season} that holds the date,
 * the week. A range belongs to the day it opens on, even if it runs past midnight; a closed day therefore does not cut
 * short what opened the evening before.
 *
 * <p>No two ranges overlap; they may touch. Within one week and beside a special day an overlap is refused. Where a
 * season begins or ends, or beside a holiday, nobody wrote the two ranges next to each other: there the later range
 * begins when the earlier ends. Hours have no zone of their own: the methods that speak of instants take the point's.
 * Immutable and thread-safe.
 */
public final class OpeningHours {

    private final Layers layers;
    private final Map<LocalDate, List<OpeningRange>> specialRanges;
    private final boolean mayCollide;

    OpeningHours(Layers layers) {
        this.layers = layers;
        this.specialRanges = rangesOf(layers.specialDays());
        this.mayCollide = Collision.isPossible(layers);
    }

    private static Map<LocalDate, List<OpeningRange>> rangesOf(Map<LocalDate, SpecialDay> days) {
        Map<LocalDate, List<OpeningRange>> ranges = new TreeMap<>();
        days.forEach((date, day) -> ranges.put(date, day.ranges()));
        return Collections.unmodifiableMap(ranges);
    }

    /** Starts from a week that is closed, with nothing else. */
    public static OpeningHoursBuilder builder() {
        return new OpeningHoursBuilder();
    }

    /** A builder that starts with everything these hours have. */
    public OpeningHoursBuilder toBuilder() {
        return builder().copy(layers);
    }

    /**
     * Days missing from the week are closed; an empty list closes a date.
     *
     * @throws InvalidSettings if two ranges overlap; the message names both
     */
    public static OpeningHours of(
            Map<DayOfWeek, List<OpeningRange>> weekly, Map<LocalDate, List<OpeningRange>> specialDays) {
        OpeningHoursBuilder builder = builder().week(Week.of(weekly));
        specialDays.forEach((date, ranges) -> builder.specialDay(date, SpecialDay.open(ranges)));
        return builder.build();
    }

    /** The same every week, without special days. */
    public static OpeningHours ofWeekly(Map<DayOfWeek, List<OpeningRange>> weekly) {
        return builder().week(Week.of(weekly)).build();
    }

    /** The same ranges every day of the week. */
    public static OpeningHours daily(OpeningRange... ranges) {
        return builder().week(Week.daily(ranges)).build();
    }

    /** Never open. */
    public static OpeningHours closed() {
        return builder().build();
    }

    /** The week outside all seasons. */
    public Week week() {
        return layers.week();
    }

    /** The ranges of each day of that week, sorted; a day that is closed is missing. */
    public Map<DayOfWeek, List<OpeningRange>> weekly() {
        return layers.week().ranges();
    }

    /** In the order in which they are asked. */
    public List<SeasonHours> seasons() {
        return layers.seasons();
    }

    /** The dates that differ from everything else, sorted, with their ranges. */
    public Map<LocalDate, List<OpeningRange>> specialDays() {
        return specialRanges;
    }

    /** The same dates with their reasons. */
    public Map<LocalDate, SpecialDay> specials() {
        return layers.specialDays();
    }

    /** By date; no two overlap. */
    public List<Closure> closures() {
        return layers.closures();
    }

    /** Empty if public holidays are ordinary days. */
    public Optional<HolidayHours> holidays() {
        return Optional.ofNullable(layers.holidays());
    }

    /** What opens on that date, sorted; empty if closed. What opened the day before is not repeated. */
    public List<OpeningRange> rangesOn(LocalDate date) {
        List<OpeningRange> ranges = layers.rangesOn(date);
        return mayCollide && !ranges.isEmpty() ? Collision.trimmed(ranges, layers.rangesOn(date.minusDays(1))) : ranges;
    }

    /** The same with the layer that decides and the reason it gives. */
    public DayHours dayOn(LocalDate date) {
        return layers.dayOn(date, rangesOn(date));
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
        return other instanceof OpeningHours && layers.equals(((OpeningHours) other).layers);
    }

    @Override
    public int hashCode() {
        return layers.hashCode();
    }

    @Override
    public String toString() {
        return layers.toString();
    }
}
