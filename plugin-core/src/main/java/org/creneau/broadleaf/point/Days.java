// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.point;

import java.sql.Date;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.creneau.broadleaf.store.Row;
import org.creneau.point.OpeningRange;
import org.creneau.point.Season;
import org.jspecify.annotations.Nullable;

/** Reads the days and hours for which a row holds. People write last days; the domain wants the day after. */
final class Days {

    /** A season that holds every day anybody can book. */
    static final Season ALWAYS = Season.from(LocalDate.of(1970, 1, 1));

    private static final List<String> SHORT = Arrays.asList("MO", "TU", "WE", "TH", "FR", "SA", "SU");

    private Days() {}

    /** A date column has no zone: the driver and this use the same calendar, that of the JVM, there and back. */
    static LocalDate date(Row row, String attribute) {
        return new Date(row.needed(attribute, java.util.Date.class).getTime()).toLocalDate();
    }

    static OpeningRange range(Row row, String opens, String closes) {
        return OpeningRange.of(row.parsed(opens, LocalTime::parse), row.parsed(closes, LocalTime::parse));
    }

    /** Empty if the row holds always. */
    static Optional<Season> season(Row row) {
        boolean yearly = row.has("yearlyFrom") || row.has("yearlyLast");
        boolean dated = row.has("validFrom") || row.has("validLast");
        if (yearly && (dated || !row.has("yearlyFrom") || !row.has("yearlyLast"))) {
            throw RowFault.of("season", seasonText(row), "two dates, or both days of every year, or nothing");
        }
        if (yearly) {
            return Optional.of(Season.everyYear(
                    row.parsed("yearlyFrom", Days::yearDay), dayAfter(row.parsed("yearlyLast", Days::yearDay))));
        }
        return dated ? Optional.of(dated(row)) : Optional.empty();
    }

    private static String seasonText(Row row) {
        return row.value("validFrom", java.util.Date.class) + " to " + row.value("validLast", java.util.Date.class)
                + " and every year " + row.text("yearlyFrom") + " to " + row.text("yearlyLast");
    }

    private static Season dated(Row row) {
        @Nullable LocalDate from = row.has("validFrom") ? date(row, "validFrom") : null;
        @Nullable LocalDate end = row.has("validLast") ? date(row, "validLast").plusDays(1) : null;
        if (from == null) {
            return Season.before(date(row, "validLast").plusDays(1));
        }
        return end == null ? Season.from(from) : Season.between(from, end);
    }

    private static MonthDay yearDay(String text) {
        return MonthDay.parse("--" + text);
    }

    /** After 28 February comes the 29th, which other years than leap years do not have. */
    private static MonthDay dayAfter(MonthDay day) {
        return MonthDay.from(day.atYear(2000).plusDays(1));
    }

    /** As a list of hours writes it: {@code 2026-07-01}, or {@code 07-01} of every year; empty for a season without a beginning. */
    static String firstDay(Season season) {
        if (season.yearlyFrom() != null) {
            return season.yearlyFrom().toString().substring(2);
        }
        return season.from() == null ? "" : season.from().toString();
    }

    /** The same for the last day that belongs to it; empty for a season without an end. */
    static String lastDay(Season season) {
        if (season.yearlyToExclusive() != null) {
            return MonthDay.from(season.yearlyToExclusive().atYear(2000).minusDays(1))
                    .toString()
                    .substring(2);
        }
        return season.toExclusive() == null
                ? ""
                : season.toExclusive().minusDays(1).toString();
    }

    /** Every day if there is no text. */
    static Set<DayOfWeek> weekdays(Row row, String attribute) {
        return row.has(attribute) ? row.parsed(attribute, Days::weekdays) : EnumSet.allOf(DayOfWeek.class);
    }

    private static Set<DayOfWeek> weekdays(String text) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String each : text.split(",", -1)) {
            int day = SHORT.indexOf(each.trim().toUpperCase(Locale.ROOT));
            if (day < 0) {
                throw new DateTimeException("allowed is " + SHORT);
            }
            days.add(DayOfWeek.of(day + 1));
        }
        return days;
    }
}
