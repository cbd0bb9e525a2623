// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.osm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.creneau.memory.ForAll;
import org.creneau.point.HolidayCalendar;
import org.creneau.point.Holidays;
import org.creneau.point.InvalidSettings;
import org.creneau.point.OpeningHours;
import org.creneau.point.OpeningRange;
import org.junit.jupiter.api.Test;

/** Rules in any order, against a reader who goes through them one by one for each date and keeps the last that speaks. */
class RuleOrderPropertiesTest {
    private static final HolidayCalendar FRANCE =
            Holidays.shipped().calendar("FR").orElseThrow();
    private static final String[] DAYS = {"Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"};
    private static final String[] MONTHS = {
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
    };
    private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);

    /** A rule as the reader understands it. */
    private record Spoken(String text, Predicate<LocalDate> dates, List<OpeningRange> ranges, boolean additive) {}

    @Test
    void of_all_rules_the_last_that_speaks_of_a_date_decides_it() {
        int[] read = {0};
        ForAll.seeds(6_000, random -> {
            List<Spoken> rules = new ArrayList<>();
            for (int i = random.nextInt(5); i >= 0; i--) {
                rules.add(rule(random, !rules.isEmpty()));
            }
            String text = text(rules);
            OpeningHours hours;
            try {
                hours = OsmOpeningHours.create().read(text, FRANCE);
            } catch (InvalidSettings refused) {
                return;
            }
            read[0]++;
            for (LocalDate date = FIRST; date.getYear() < 2029; date = date.plusDays(1)) {
                assertThat(hours.rangesOn(date)).as("%s on %s", text, date).isEqualTo(decided(rules, date));
            }
        });
        assertThat(read[0]).as("texts that were not refused").isGreaterThan(800);
    }

    private static String text(List<Spoken> rules) {
        StringBuilder text = new StringBuilder(rules.get(0).text);
        rules.stream()
                .skip(1)
                .forEach(rule -> text.append(rule.additive ? ", " : "; ").append(rule.text));
        return text.toString();
    }

    private static List<OpeningRange> decided(List<Spoken> rules, LocalDate date) {
        List<OpeningRange> ranges = List.of();
        for (Spoken rule : rules) {
            if (rule.dates.test(date)) {
                List<OpeningRange> now = new ArrayList<>(rule.additive ? ranges : List.of());
                now.addAll(rule.ranges);
                ranges = now.stream().sorted().collect(Collectors.toList());
            }
        }
        return ranges;
    }

    private static Spoken rule(Random random, boolean mayAdd) {
        if (random.nextInt(7) == 0) {
            List<OpeningRange> ranges = times(random, false);
            return new Spoken(
                    "PH " + timesText(ranges), date -> FRANCE.keyOn(date).isPresent(), ranges, false);
        }
        boolean additive = mayAdd && random.nextInt(6) == 0;
        List<OpeningRange> ranges = times(random, additive);
        Set<DayOfWeek> days = days(random);
        String daysText = days.size() == 7 && !additive
                ? ""
                : days.stream().map(day -> DAYS[day.ordinal()]).collect(Collectors.joining(",")) + " ";
        StringBuilder text = new StringBuilder();
        Predicate<LocalDate> dates = dates(random, text);
        return new Spoken(
                text + daysText + timesText(ranges),
                date -> dates.test(date) && days.contains(date.getDayOfWeek()),
                ranges,
                additive);
    }

    private static Set<DayOfWeek> days(Random random) {
        Set<DayOfWeek> days = EnumSet.allOf(DayOfWeek.class);
        if (random.nextBoolean()) {
            days.removeIf(day -> random.nextBoolean());
        }
        return days.isEmpty() ? EnumSet.of(DayOfWeek.SATURDAY) : days;
    }

    /** What is added lies in the afternoon, so that it does not overlap by chance each time. */
    private static List<OpeningRange> times(Random random, boolean afternoon) {
        if (!afternoon && random.nextInt(3) == 0) {
            return List.of();
        }
        LocalTime opens = LocalTime.of(afternoon ? 14 + random.nextInt(3) : 6 + random.nextInt(3), 15);
        return List.of(OpeningRange.ofMinutes(opens, 30 + random.nextInt(200)));
    }

    private static String timesText(List<OpeningRange> ranges) {
        return ranges.isEmpty() ? "off" : ranges.get(0).toString();
    }

    private static Predicate<LocalDate> dates(Random random, StringBuilder text) {
        LocalDate from = FIRST.plusDays(random.nextInt(700));
        LocalDate last = from.plusDays(random.nextInt(90));
        MonthDay first = MonthDay.from(from);
        MonthDay end = MonthDay.from(last);
        switch (random.nextInt(8)) {
            case 0:
                text.append(from.getYear()).append(' ').append(day(from)).append(' ');
                return from::equals;
            case 1:
                text.append(from.getYear()).append(' ').append(day(from)).append('-');
                text.append(last.getYear()).append(' ').append(day(last)).append(' ');
                return date -> !date.isBefore(from) && !date.isAfter(last);
            case 2:
                text.append(MONTHS[from.getMonthValue() - 1]).append(' ');
                return date -> date.getMonth() == from.getMonth();
            case 3:
                text.append(day(from)).append('-').append(day(last)).append(' ');
                return first.isAfter(end)
                        ? date -> !MonthDay.from(date).isBefore(first)
                                || !MonthDay.from(date).isAfter(end)
                        : date -> !MonthDay.from(date).isBefore(first)
                                && !MonthDay.from(date).isAfter(end);
            case 4:
                text.append(from.getYear()).append(' ');
                return date -> date.getYear() == from.getYear();
            default:
                return date -> true;
        }
    }

    private static String day(LocalDate date) {
        return MONTHS[date.getMonthValue() - 1] + " " + (date.getDayOfMonth() < 10 ? "0" : "") + date.getDayOfMonth();
    }
}
