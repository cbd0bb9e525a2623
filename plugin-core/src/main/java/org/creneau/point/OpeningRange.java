// SPDX-License-Identifier: Apache-2.0
package org.creneau.point;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/**
 * Open from a wall time for a number of minutes, 1 to 1440, so that a range may run past midnight. Half-open: at the
 * closing time the point is closed. Whole minutes only. The minutes are those of the wall clock: on the night the
 * clocks go back, a range over the repeated hour lasts an hour longer. Immutable and thread-safe; ordered by opening
 * time.
 */
public final class OpeningRange implements Comparable<OpeningRange> {

    static final int DAY_MINUTES = 24 * 60;

    private final LocalTime opens;
    private final int lengthMinutes;

    private OpeningRange(LocalTime opens, int lengthMinutes) {
        this.opens = opens;
        this.lengthMinutes = lengthMinutes;
    }

    /**
     * Closing at or before the opening time means the next day: 22:00 to 02:00 is four hours, 00:00 to 00:00 a day.
     */
    public static OpeningRange of(LocalTime opens, LocalTime closes) {
        int minutes = (int) ChronoUnit.MINUTES.between(wholeMinute("opens", opens), wholeMinute("closes", closes));
        return new OpeningRange(opens, minutes > 0 ? minutes : minutes + DAY_MINUTES);
    }

    /** Throws {@link InvalidSettings} unless the opening time is a whole minute and the length 1..1440. */
    public static OpeningRange ofMinutes(LocalTime opens, int lengthMinutes) {
        if (lengthMinutes < 1 || lengthMinutes > DAY_MINUTES) {
            throw InvalidSettings.of(Problem.of("lengthMinutes", lengthMinutes, "1..1440"));
        }
        return new OpeningRange(wholeMinute("opens", opens), lengthMinutes);
    }

    private static LocalTime wholeMinute(String field, LocalTime time) {
        if (time.getSecond() != 0 || time.getNano() != 0) {
            throw InvalidSettings.of(Problem.of(field, time, "a whole minute"));
        }
        return time;
    }

    public LocalTime opens() {
        return opens;
    }

    /** The wall time at which the point closes, that day or the next. */
    public LocalTime closes() {
        return opens.plusMinutes(lengthMinutes);
    }

    public int lengthMinutes() {
        return lengthMinutes;
    }

    /** Minutes from the midnight its day begins with to the opening, 0..1439. */
    int startMinute() {
        return opens.toSecondOfDay() / 60;
    }

    /** Minutes from the midnight its day begins with to the closing, 1..2879. */
    int endMinute() {
        return startMinute() + lengthMinutes;
    }

    @Override
    public int compareTo(OpeningRange other) {
        int byOpening = opens.compareTo(other.opens);
        return byOpening != 0 ? byOpening : Integer.compare(lengthMinutes, other.lengthMinutes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OpeningRange && compareTo((OpeningRange) other) == 0;
    }

    @Override
    public int hashCode() {
        return 31 * opens.hashCode() + lengthMinutes;
    }

    /** For example {@code 22:00-02:00}. */
    @Override
    public String toString() {
        return opens + "-" + closes();
    }
}
