// SPDX-License-Identifier: Apache-2.0
package org.creneau.point;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of dates, half-open: the same days every year, which may run over the end of the year, or once between
 * two dates, of which one may be missing. A yearly season that begins on 29 February begins on 1 March in other
 * years. Immutable and thread-safe.
 */
public final class Season {

    private final @Nullable MonthDay yearlyFrom;
    private final @Nullable MonthDay yearlyTo;
    private final @Nullable LocalDate from;
    private final @Nullable LocalDate toExclusive;

    private Season(
            @Nullable MonthDay yearlyFrom,
            @Nullable MonthDay yearlyTo,
            @Nullable LocalDate from,
            @Nullable LocalDate toExclusive) {
        this.yearlyFrom = yearlyFrom;
        this.yearlyTo = yearlyTo;
        this.from = from;
        this.toExclusive = toExclusive;
    }

    /** Throws {@link InvalidSettings} if both are the same day. */
    public static Season everyYear(MonthDay from, MonthDay toExclusive) {
        if (from.equals(toExclusive)) {
            throw InvalidSettings.of(Problem.of("season", from + " to " + toExclusive, "two days that differ")
                    .coded("season-empty"));
        }
        return new Season(from, toExclusive, null, null);
    }

    /** Throws {@link InvalidSettings} unless the end is after the beginning. */
    public static Season between(LocalDate from, LocalDate toExclusive) {
        if (!from.isBefore(toExclusive)) {
            throw InvalidSettings.of(Problem.of("season", from + " to " + toExclusive, "an end after the beginning")
                    .coded("season-empty"));
        }
        return new Season(null, null, from, toExclusive);
    }

    /** From that date on, without an end. */
    public static Season from(LocalDate date) {
        return new Season(null, null, Objects.requireNonNull(date, "date"), null);
    }

    /** All dates before that one. */
    public static Season before(LocalDate date) {
        return new Season(null, null, null, Objects.requireNonNull(date, "date"));
    }

    public boolean contains(LocalDate date) {
        if (yearlyFrom == null || yearlyTo == null) {
            return (from == null || !date.isBefore(from)) && (toExclusive == null || date.isBefore(toExclusive));
        }
        int day = key(date.getMonthValue(), date.getDayOfMonth());
        int first = key(yearlyFrom.getMonthValue(), yearlyFrom.getDayOfMonth());
        int end = key(yearlyTo.getMonthValue(), yearlyTo.getDayOfMonth());
        return first < end ? first <= day && day < end : first <= day || day < end;
    }

    /** Orders the days of any year without a date being made. */
    private static int key(int month, int day) {
        return month * 32 + day;
    }

    /** Null unless the season comes every year. */
    public @Nullable MonthDay yearlyFrom() {
        return yearlyFrom;
    }

    /** Null unless the season comes every year. */
    public @Nullable MonthDay yearlyToExclusive() {
        return yearlyTo;
    }

    /** Null if the season comes every year or has no beginning. */
    public @Nullable LocalDate from() {
        return from;
    }

    /** Null if the season comes every year or has no end. */
    public @Nullable LocalDate toExclusive() {
        return toExclusive;
    }

    public boolean isYearly() {
        return yearlyFrom != null;
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @throws InvalidSettings naming the text if it is anything else
     */
    public static Season parse(String text) {
        String[] end = text.split("/", -1);
        try {
            if (end.length == 2 && end[0].startsWith("--")) {
                return everyYear(MonthDay.parse(end[0]), MonthDay.parse(end[1]));
            }
            if (end.length == 2 && !text.equals("../..")) {
                return ofDates(end[0], end[1]);
            }
        } catch (DateTimeParseException e) {
            throw unreadable(text);
        }
        throw unreadable(text);
    }

    private static Season ofDates(String from, String to) {
        if (from.equals("..")) {
            return before(LocalDate.parse(to));
        }
        return to.equals("..") ? from(LocalDate.parse(from)) : between(LocalDate.parse(from), LocalDate.parse(to));
    }

    private static InvalidSettings unreadable(String text) {
        return InvalidSettings.of(
                Problem.of("season", text, "--06-01/--09-01, 2026-07-01/2026-09-01, ../2026-07-01 or 2026-07-01/..")
                        .coded("season-unreadable"));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Season && toString().equals(other.toString());
    }

    @Override
    public int hashCode() {
        return Objects.hash(yearlyFrom, yearlyTo, from, toExclusive);
    }

    /** For example {@code --06-01/--09-01}, {@code 2026-07-01/2026-09-01} or {@code 2026-07-01/..}. */
    @Override
    public String toString() {
        if (isYearly()) {
            return yearlyFrom + "/" + yearlyTo;
        }
        return (from == null ? ".." : from) + "/" + (toExclusive == null ? ".." : toExclusive);
    }
}
