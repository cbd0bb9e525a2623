// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.osm;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.creneau.point.Closure;
import org.creneau.point.HolidayHours;
import org.creneau.point.InvalidSettings;
import org.creneau.point.OpeningHours;
import org.creneau.point.OpeningRange;
import org.creneau.point.Problem;
import org.creneau.point.Season;
import org.creneau.point.SeasonHours;
import org.creneau.point.SpecialDay;
import org.creneau.point.Week;

/** Writes hours as rules, the layer that decides last first, so that a later rule goes before an earlier one. */
final class HoursWriter {

    private static final int DAY = 24 * 60;
    private static final int SHORTEST_RUN = 3;

    private final OpeningHours hours;
    private final List<String> rules = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private HoursWriter(OpeningHours hours) {
        this.hours = hours;
    }

    static HoursWriter of(OpeningHours hours) {
        return new HoursWriter(hours);
    }

    String text() {
        if (hours.equals(OpeningHours.daily(wholeDay()))) {
            return "24/7";
        }
        addWeek("", hours.week(), false);
        for (int i = hours.seasons().size() - 1; i >= 0; i--) {
            SeasonHours season = hours.seasons().get(i);
            addWeek(seasonText(season.season()) + " ", season.week(), true);
        }
        hours.holidays().ifPresent(this::addHolidays);
        hours.closures().forEach(this::addClosure);
        hours.specials().forEach(this::addSpecialDay);
        if (!problems.isEmpty()) {
            throw InvalidSettings.of(problems);
        }
        return String.join("; ", rules);
    }

    private static OpeningRange wholeDay() {
        return OpeningRange.ofMinutes(java.time.LocalTime.MIDNIGHT, DAY);
    }

    private void addWeek(String dates, Week week, boolean closedToo) {
        Map<List<OpeningRange>, List<DayOfWeek>> alike = new LinkedHashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            alike.computeIfAbsent(week.on(day), any -> new ArrayList<>()).add(day);
        }
        if (week.ranges().isEmpty()) {
            rules.add(dates + "off");
            return;
        }
        alike.forEach((ranges, days) -> {
            if (closedToo || !ranges.isEmpty()) {
                rules.add(dates + daysText(days) + " " + times(ranges));
            }
        });
    }

    private void addHolidays(HolidayHours holidays) {
        holidays.exceptions()
                .keySet()
                .forEach(key -> problems.add(
                        Problem.of("holidays." + key, "a rule of its own", "one rule for all public holidays")
                                .coded("hours-not-expressible")));
        List<OpeningRange> ranges = holidays.rule().ranges();
        if (ranges != null) {
            rules.add("PH " + times(ranges));
        }
    }

    private void addClosure(Closure closure) {
        String reason = quoted("closure." + closure.from() + ".reason", closure.reason());
        rules.add(datedText(closure.from(), closure.toExclusive()) + " off " + reason);
    }

    private void addSpecialDay(LocalDate date, SpecialDay day) {
        String reason = day.reason()
                .map(words ->
                        (day.ranges().isEmpty() ? " " : " open ") + quoted("specialDays." + date + ".reason", words))
                .orElse("");
        rules.add(dateText(date) + " " + times(day.ranges()) + reason);
    }

    private String quoted(String field, String words) {
        if (words.indexOf('"') >= 0) {
            problems.add(Problem.of(field, words, "text without a double quote").coded("hours-not-expressible"));
        }
        return '"' + words + '"';
    }

    static String seasonText(Season season) {
        MonthDay from = season.yearlyFrom();
        MonthDay to = season.yearlyToExclusive();
        if (from != null && to != null) {
            MonthDay last = YearDays.before(to);
            return from.equals(last) ? dayText(from) : dayText(from) + "-" + dayText(last);
        }
        LocalDate begin = season.from();
        LocalDate end = season.toExclusive();
        return datedText(
                begin == null ? DateReader.OPEN_START : begin, end == null ? DateReader.OPEN_END.plusDays(1) : end);
    }

    private static String datedText(LocalDate from, LocalDate toExclusive) {
        return dateText(from) + "-" + dateText(toExclusive.minusDays(1));
    }

    static String dateText(LocalDate date) {
        return date.getYear() + " " + dayText(MonthDay.from(date));
    }

    private static String dayText(MonthDay day) {
        return name(day.getMonth().name(), 3) + " " + two(day.getDayOfMonth());
    }

    /** Runs of three and more with a hyphen. */
    private static String daysText(List<DayOfWeek> days) {
        List<String> runs = new ArrayList<>();
        for (int i = 0, end; i < days.size(); i = end) {
            end = i + 1;
            while (end < days.size()
                    && days.get(end).getValue() == days.get(end - 1).getValue() + 1) {
                end++;
            }
            if (end - i >= SHORTEST_RUN) {
                runs.add(name(days.get(i)) + "-" + name(days.get(end - 1)));
            } else {
                days.subList(i, end).forEach(day -> runs.add(name(day)));
            }
        }
        return String.join(",", runs);
    }

    private static String name(DayOfWeek day) {
        return name(day.name(), 2);
    }

    private static String name(String capitals, int letters) {
        return capitals.charAt(0) + capitals.substring(1, letters).toLowerCase(Locale.ROOT);
    }

    private static String times(List<OpeningRange> ranges) {
        return ranges.isEmpty() ? "off" : ranges.stream().map(HoursWriter::time).collect(Collectors.joining(","));
    }

    /** A night ends at 02:00, a day at 24:00; a whole day that begins at ten ends at 34:00. */
    private static String time(OpeningRange range) {
        int start = range.opens().toSecondOfDay() / 60;
        int end = start + range.lengthMinutes();
        boolean night = end > DAY && range.lengthMinutes() < DAY;
        return clock(start) + "-" + clock(night ? end - DAY : end);
    }

    private static String clock(int minute) {
        return two(minute / 60) + ":" + two(minute % 60);
    }

    private static String two(int number) {
        return (number < 10 ? "0" : "") + number;
    }
}
