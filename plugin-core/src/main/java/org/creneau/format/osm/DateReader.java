// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.osm;

import ch.poole.openinghoursparser.DateRange;
import ch.poole.openinghoursparser.DateWithOffset;
import ch.poole.openinghoursparser.Month;
import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.YearRange;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import org.creneau.point.Season;

/** The years, months and dates of one rule. In the notation the last day is within, here the end is not. */
final class DateReader {

    /** Hours know no dates before 1902, and other readers of the notation no years before 1901. */
    static final LocalDate OPEN_START = LocalDate.of(1901, 1, 1);

    static final LocalDate OPEN_END = LocalDate.of(9999, 12, 31);
    private static final int UNDEFINED = DateWithOffset.UNDEFINED_MONTH_DAY;

    private final OsmSource source;
    private final Rule rule;
    private final OsmDates dates = new OsmDates();
    private boolean wholeYear;

    private DateReader(OsmSource source, Rule rule) {
        this.source = source;
        this.rule = rule;
    }

    static DateReader of(OsmSource source, Rule rule) {
        return new DateReader(source, rule);
    }

    OsmDates dates() {
        if (rule.getWeeks() != null) {
            throw source.refusal("week", "dates and weekdays");
        }
        List<YearRange> years = rule.getYears() == null ? new ArrayList<>() : rule.getYears();
        List<DateRange> ranges = rule.getDates() == null ? new ArrayList<>() : rule.getDates();
        if (ranges.isEmpty()) {
            years.forEach(this::addYears);
        }
        for (DateRange range : ranges) {
            try {
                addInYears(range, years);
            } catch (DateTimeException e) {
                throw source.refusal(range.toString(), "days that there are");
            }
        }
        return wholeYear ? new OsmDates() : dates;
    }

    private void addYears(YearRange years) {
        LocalDate from = LocalDate.of(years.getStartYear(), 1, 1);
        if (years.isOpenEnded()) {
            dates.seasons.add(Season.from(from));
        } else {
            dates.seasons.add(Season.between(from, LocalDate.of(lastOf(years) + 1, 1, 1)));
        }
    }

    private int lastOf(YearRange years) {
        int last = years.getEndYear() == YearRange.UNDEFINED_YEAR ? years.getStartYear() : years.getEndYear();
        if (years.getInterval() > 0 || last < years.getStartYear()) {
            throw source.refusal(years.toString(), "years in order");
        }
        return last;
    }

    private void addInYears(DateRange range, List<YearRange> years) {
        if (years.isEmpty()) {
            add(range, range.getStartDate().getYear());
        }
        for (YearRange some : years) {
            if (some.isOpenEnded() || !range.getStartDate().undefinedYear()) {
                throw source.refusal(some.toString(), "years that end");
            }
            for (int year = some.getStartYear(); year <= lastOf(some); year++) {
                add(range, year);
            }
        }
    }

    /** The year is undefined for what comes every year. */
    private void add(DateRange range, int year) {
        DateWithOffset start = plain(range, range.getStartDate());
        DateWithOffset end = range.getEndDate() == null ? null : plain(range, range.getEndDate());
        MonthDay from = MonthDay.of(monthOf(start, start), start.undefinedDay() ? 1 : start.getDay());
        boolean single = end == null && !start.undefinedDay();
        MonthDay last = end == null ? (single ? from : lastDay(start, start)) : lastDay(end, start);
        if (year == UNDEFINED) {
            addYearly(range, from, last);
        } else if (start.isOpenEnded()) {
            dates.seasons.add(Season.from(dateOf(year, from)));
        } else if (single) {
            dates.single.add(dateOf(year, from));
        } else {
            int following = last.isBefore(from) ? year + 1 : year;
            int lastYear = end == null || end.undefinedYear() ? following : end.getYear();
            addDated(range, dateOf(year, from), lastYear, last);
        }
    }

    private void addYearly(DateRange range, MonthDay from, MonthDay last) {
        boolean open = range.getStartDate().isOpenEnded();
        boolean endsInYear = range.getEndDate() != null && !range.getEndDate().undefinedYear();
        if (open || endsInYear) {
            throw source.refusal(range.toString(), "a year for the beginning too");
        }
        MonthDay toExclusive = YearDays.after(last);
        if (from.equals(toExclusive)) {
            wholeYear = true;
        } else {
            dates.seasons.add(Season.everyYear(from, toExclusive));
        }
    }

    private void addDated(DateRange range, LocalDate from, int lastYear, MonthDay last) {
        boolean wholeMonth = range.getEndDate() == null || range.getEndDate().undefinedDay();
        LocalDate end = wholeMonth ? last.atYear(lastYear) : dateOf(lastYear, last);
        if (end.isBefore(from)) {
            throw source.refusal(range.toString(), "an end that is not before the beginning");
        }
        boolean ends = !end.equals(OPEN_END);
        if (from.equals(OPEN_START) && ends) {
            dates.seasons.add(Season.before(end.plusDays(1)));
        } else {
            dates.seasons.add(ends ? Season.between(from, end.plusDays(1)) : Season.from(from));
        }
    }

    private DateWithOffset plain(DateRange range, DateWithOffset date) {
        boolean moved = date.getDayOffset() != 0 || date.getWeekDayOffset() != null;
        if (moved || date.getVarDate() != null || date.getNthWeekDay() != null || range.getInterval() > 0) {
            throw source.refusal(range.toString(), "dates");
        }
        return date;
    }

    private int monthOf(DateWithOffset date, DateWithOffset otherwise) {
        Month month = date.getMonth() == null ? otherwise.getMonth() : date.getMonth();
        if (month == null) {
            throw source.refusal(rule.getDates().toString(), "a month");
        }
        return month.ordinal() + 1;
    }

    private MonthDay lastDay(DateWithOffset end, DateWithOffset start) {
        int month = monthOf(end, start);
        int longest = java.time.Month.of(month).maxLength();
        return MonthDay.of(month, end.undefinedDay() ? longest : end.getDay());
    }

    private static LocalDate dateOf(int year, MonthDay day) {
        return LocalDate.of(year, day.getMonthValue(), day.getDayOfMonth());
    }
}
