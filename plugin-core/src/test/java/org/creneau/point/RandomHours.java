// SPDX-License-Identifier: Apache-2.0
package org.creneau.point;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Random hours, and the dates and zones where calendars go wrong. */
public final class RandomHours {
    private static final List<ZoneId> ZONES = List.of(
            ZoneId.of("Europe/Paris"),
            ZoneId.of("America/Martinique"),
            ZoneId.of("Indian/Reunion"),
            ZoneId.of("Pacific/Noumea"),
            ZoneId.of("America/Miquelon"),
            ZoneId.of("Australia/Lord_Howe"),
            ZoneId.of("America/Sao_Paulo"),
            ZoneId.of("Asia/Kathmandu"));

    private static final List<LocalDate> DATES = List.of(
            LocalDate.of(2020, 3, 29),
            LocalDate.of(2020, 10, 25),
            LocalDate.of(2021, 3, 28),
            LocalDate.of(2021, 10, 31),
            LocalDate.of(2020, 2, 29),
            LocalDate.of(2021, 2, 28),
            LocalDate.of(2020, 12, 31),
            LocalDate.of(2020, 11, 12),
            LocalDate.of(2020, 4, 5),
            LocalDate.of(2018, 11, 4));

    private RandomHours() {}

    public static ZoneId zone(Random random) {
        return random.nextBoolean() ? ZONES.get(0) : ZONES.get(random.nextInt(ZONES.size()));
    }

    public static LocalDate date(Random random) {
        return random.nextInt(4) > 0
                ? DATES.get(random.nextInt(DATES.size()))
                : LocalDate.of(2019, 1, 1).plusDays(random.nextInt(1500));
    }

    /** Ranges anywhere, most of them at night when the clocks change; special days around the date; tried until none overlap. */
    public static OpeningHours around(LocalDate date, Random random) {
        while (true) {
            try {
                return attempt(date, random);
            } catch (IllegalArgumentException overlap) {
                continue;
            }
        }
    }

    /** The same with seasons, closures and holidays, each of which may meet the others at any hour. */
    public static OpeningHours layeredAround(LocalDate date, Random random) {
        while (true) {
            OpeningHoursBuilder layered = around(date, random).toBuilder();
            for (int i = random.nextInt(4); i > 0; i--) {
                layered.season(season(date, random), random.nextInt(4) == 0 ? Week.closed() : week(random));
            }
            if (random.nextBoolean()) {
                LocalDate from = date.plusDays(random.nextInt(7) - 3);
                layered.closure(from, from.plusDays(random.nextInt(3) + 2), "travaux " + random.nextInt(9));
            }
            if (random.nextBoolean()) {
                layered.holidays(HolidayHours.of(calendar(date), rule(random)));
            }
            if (layered.problems().isEmpty()) {
                return layered.build();
            }
        }
    }

    /** Three holidays about the date. */
    public static HolidayCalendar calendar(LocalDate date) {
        return HolidayCalendar.of(
                "XX", Map.of(date, "middle", date.plusDays(1), "day-after", date.minusDays(2), "day-before"));
    }

    /** The same but for exceptions by name, which few notations know. */
    public static OpeningHours withExceptions(OpeningHours hours, Random random) {
        HolidayHours holidays = hours.holidays().orElse(null);
        OpeningHoursBuilder excepted =
                hours.toBuilder().holidays(holidays == null ? null : holidays.except("middle", rule(random)));
        return excepted.problems().isEmpty() ? excepted.build() : hours;
    }

    private static HolidayRule rule(Random random) {
        return random.nextBoolean() ? HolidayRule.closed() : HolidayRule.open(ranges(random));
    }

    private static Season season(LocalDate date, Random random) {
        LocalDate from = date.plusDays(random.nextInt(9) - 6);
        LocalDate to = from.plusDays(random.nextInt(5) + 1);
        return switch (random.nextInt(6)) {
            case 0 -> Season.before(to);
            case 1 -> Season.from(from);
            case 2 -> Season.everyYear(MonthDay.of(2, 29), MonthDay.of(3, 1 + random.nextInt(3)));
            case 3 -> Season.everyYear(MonthDay.from(to), MonthDay.from(from));
            case 4 -> Season.everyYear(MonthDay.from(from), MonthDay.from(to));
            default -> Season.between(from, to);
        };
    }

    private static Week week(Random random) {
        Map<DayOfWeek, List<OpeningRange>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, ranges(random));
        }
        return Week.of(week);
    }

    private static OpeningHours attempt(LocalDate date, Random random) {
        Map<DayOfWeek, List<OpeningRange>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, ranges(random));
        }
        Map<LocalDate, List<OpeningRange>> special = new TreeMap<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            special.put(date.plusDays(random.nextInt(5) - 2), ranges(random));
        }
        return OpeningHours.of(week, special);
    }

    private static List<OpeningRange> ranges(Random random) {
        int[] lengths = {1, 15, 45, 60, 90, 240, 540, random.nextInt(900) + 1};
        List<OpeningRange> ranges = new ArrayList<>();
        int opens = random.nextInt(random.nextBoolean() ? 13 : 96) * 15;
        for (int i = random.nextInt(4); i > 0 && opens < 1440; i--) {
            int length = lengths[random.nextInt(lengths.length)];
            ranges.add(OpeningRange.ofMinutes(LocalTime.ofSecondOfDay(opens * 60L), length));
            opens += length + (random.nextBoolean() ? 0 : random.nextInt(200));
        }
        return ranges;
    }
}
