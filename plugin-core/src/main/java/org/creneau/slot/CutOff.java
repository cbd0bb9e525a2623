// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Objects;
import org.creneau.point.OpeningRange;
import org.jspecify.annotations.Nullable;

/**
 * Until when a slot can be booked: some days before its own at a wall time ("until 18:00 for tomorrow"), or on a day of
 * the week ("until Wednesday 20:00 for Saturday"), the last one that lies before the slot. May hold for the slots of
 * some hours or of one day of the week only. At the wall time itself it is too late. Immutable and thread-safe.
 */
public final class CutOff {

    private static final long DAY = 86_400;

    private final LocalTime until;
    private final int daysBefore;
    private final @Nullable DayOfWeek weekday;
    private final @Nullable OpeningRange hours;
    private final @Nullable DayOfWeek slotDay;

    private CutOff(LocalTime until, int daysBefore, @Nullable DayOfWeek weekday) {
        this.until = until;
        this.daysBefore = daysBefore;
        this.weekday = weekday;
        this.hours = null;
        this.slotDay = null;
    }

    private CutOff(CutOff other, @Nullable OpeningRange hours, @Nullable DayOfWeek slotDay) {
        this.until = other.until;
        this.daysBefore = other.daysBefore;
        this.weekday = other.weekday;
        this.hours = hours;
        this.slotDay = slotDay;
    }

    /**
     * So many calendar days before the slot's own day, 0..60, at that whole minute; throws
     * {@link org.creneau.point.InvalidSettings}.
     */
    public static CutOff daysBefore(int days, LocalTime until) {
        Checks checks = new Checks();
        checks.within("daysBefore", days, 0, 60);
        checks.require(isWholeMinute(until), "until", until, "a whole minute");
        checks.refuseIfAny();
        return new CutOff(until, days, null);
    }

    /** The last such weekday and wall time that is not after the slot's start. */
    public static CutOff weekly(DayOfWeek weekday, LocalTime until) {
        Checks checks = new Checks();
        checks.require(isWholeMinute(until), "until", until, "a whole minute");
        checks.refuseIfAny();
        return new CutOff(until, 0, Objects.requireNonNull(weekday, "weekday"));
    }

    /** The wall time at which it is too late. */
    public LocalTime until() {
        return until;
    }

    /** Counted back from the slot's own day; 0 for a weekly one. */
    public int daysBefore() {
        return daysBefore;
    }

    /** Null unless weekly. */
    public @Nullable DayOfWeek weekday() {
        return weekday;
    }

    /** The wall times of the slots it is about; null for all. */
    public @Nullable OpeningRange slotHours() {
        return hours;
    }

    /** The day of the week of the slots it is about; null for all. */
    public @Nullable DayOfWeek slotDay() {
        return slotDay;
    }

    private static boolean isWholeMinute(LocalTime time) {
        return time.getSecond() == 0 && time.getNano() == 0;
    }

    /** The same, for slots that start within these wall times only. */
    public CutOff forSlotsWithin(OpeningRange wallTimes) {
        return new CutOff(this, wallTimes, slotDay);
    }

    /** The same, for slots that start on that day of the week only. */
    public CutOff forSlotsOn(DayOfWeek day) {
        return new CutOff(this, hours, day);
    }

    /** True if it has a say about slots that start at that wall second. */
    boolean holdsFor(long wallStart) {
        return (slotDay == null || slotDay == dayOfWeek(Math.floorDiv(wallStart, DAY)))
                && (hours == null || isWithin(hours, Math.floorMod(wallStart, DAY)));
    }

    private static boolean isWithin(OpeningRange range, long secondOfDay) {
        long sinceOpening = Math.floorMod(secondOfDay - range.opens().toSecondOfDay(), DAY);
        return sinceOpening < 60L * range.lengthMinutes();
    }

    /** The wall second from which a slot that starts at that one can no longer be booked; may be after the start. */
    long closesFor(long wallStart) {
        long day = Math.floorDiv(wallStart, DAY);
        if (weekday == null) {
            return (day - daysBefore) * DAY + until.toSecondOfDay();
        }
        long since = Math.floorMod(dayOfWeek(day).getValue() - weekday.getValue(), 7);
        long last = (day - since) * DAY + until.toSecondOfDay();
        return last > wallStart ? last - 7 * DAY : last;
    }

    /** 1 January 1970 was a Thursday. */
    static DayOfWeek dayOfWeek(long epochDay) {
        return DayOfWeek.THURSDAY.plus(epochDay);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CutOff && toString().equals(other.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** For example {@code 1 days before at 18:00} or {@code WEDNESDAY at 20:00 for slots on SATURDAY}. */
    @Override
    public String toString() {
        return (weekday == null ? daysBefore + " days before" : weekday.toString()) + " at " + until
                + (slotDay == null ? "" : " for slots on " + slotDay)
                + (hours == null ? "" : " for slots within " + hours);
    }
}
