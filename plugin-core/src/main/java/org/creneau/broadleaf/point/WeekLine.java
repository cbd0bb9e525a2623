// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.point;

/**
 * One stored range of the hours of every week, as it is written and whether or not it can be read: what a page shows before somebody
 * mends it. All texts, empty where nothing is. Immutable and thread-safe.
 */
public final class WeekLine {

    private final HoursLine line;

    WeekLine(HoursLine line) {
        this.line = line;
    }

    /** Such as {@code MONDAY}. */
    public String weekday() {
        return line.text(HoursColumns.WEEKDAY);
    }

    /** Such as {@code 09:00}. */
    public String opens() {
        return line.text(HoursColumns.OPENS);
    }

    /** At or before the opening it is that of the next day. */
    public String closes() {
        return line.text(HoursColumns.CLOSES);
    }

    /** {@code 2026-07-01}, or {@code 07-01} for that day of every year. */
    public String from() {
        return line.text(HoursColumns.FROM);
    }

    /** The last day, written as the first; it belongs to the season. */
    public String last() {
        return line.text(HoursColumns.LAST);
    }

    /** Whether it belongs to days of every year. */
    public boolean isYearly() {
        return HoursColumns.isYearly(from()) || HoursColumns.isYearly(last());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WeekLine && line.equals(((WeekLine) other).line);
    }

    @Override
    public int hashCode() {
        return line.hashCode();
    }

    @Override
    public String toString() {
        return line.toString();
    }
}
