// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.schemaorg;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.creneau.point.HolidayCalendar;
import org.creneau.point.HolidayHours;
import org.creneau.point.HolidayRule;
import org.creneau.point.OpeningHours;
import org.creneau.point.OpeningHoursBuilder;
import org.creneau.point.OpeningRange;
import org.creneau.point.Season;
import org.creneau.point.SpecialDay;
import org.creneau.point.Week;
import org.jspecify.annotations.Nullable;

/** Hours while specification after specification is read; several of one day or season add up. For one thread. */
final class SpecificationDraft {

    private final @Nullable HolidayCalendar calendar;
    private final Map<DayOfWeek, List<OpeningRange>> week = new EnumMap<>(DayOfWeek.class);
    private final Map<Season, Map<DayOfWeek, List<OpeningRange>>> seasons = new LinkedHashMap<>();
    private final Map<Season, String> paths = new LinkedHashMap<>();
    private final Map<LocalDate, SpecialDay> specialDays = new TreeMap<>();
    private final OpeningHoursBuilder hours = OpeningHours.builder();
    private @Nullable List<OpeningRange> onHolidays;

    SpecificationDraft(@Nullable HolidayCalendar calendar) {
        this.calendar = calendar;
    }

    void add(Specification one) {
        if (!one.namesDays && !one.isDated()) {
            throw SpecificationReader.refusal(one.path, "without dayOfWeek", "dayOfWeek, validFrom or validThrough");
        }
        if (one.holidays) {
            addHolidays(one);
        }
        if (!one.isDated()) {
            refuseDescription(one);
            addTo(week, one.days, one);
        } else if (one.namesDays) {
            refuseDescription(one);
            addSeason(one, one.days);
        } else {
            addDates(one);
        }
    }

    private void addHolidays(Specification one) {
        if (one.isDated() || calendar == null) {
            String allowed =
                    calendar == null ? "days, for no public holidays are known here" : "holidays without dates";
            throw SpecificationReader.refusal(one.path + ".dayOfWeek", SpecificationReader.HOLIDAYS, allowed);
        }
        List<OpeningRange> ranges = onHolidays == null ? new ArrayList<>() : onHolidays;
        if (one.range != null) {
            ranges.add(one.range);
        }
        onHolidays = ranges;
    }

    private static void refuseDescription(Specification one) {
        if (!one.description.isEmpty()) {
            throw SpecificationReader.refusal(
                    one.path + ".description", one.description, "a description of dates without dayOfWeek");
        }
    }

    private static void addTo(Map<DayOfWeek, List<OpeningRange>> week, Set<DayOfWeek> days, Specification one) {
        for (DayOfWeek day : days) {
            List<OpeningRange> ranges = week.computeIfAbsent(day, any -> new ArrayList<>());
            if (one.range != null) {
                ranges.add(one.range);
            }
        }
    }

    private void addDates(Specification one) {
        LocalDate from = one.validFrom;
        LocalDate last = one.validThrough;
        if (from != null && one.isOneDay()) {
            addSpecialDay(from, one);
        } else if (from != null && last != null && one.range == null && !one.description.isEmpty()) {
            hours.closure(from, last.plusDays(1), one.description);
        } else {
            refuseDescription(one);
            addSeason(one, EnumSet.allOf(DayOfWeek.class));
        }
    }

    private void addSpecialDay(LocalDate date, Specification one) {
        SpecialDay before = specialDays.getOrDefault(date, SpecialDay.closed());
        List<OpeningRange> ranges = new ArrayList<>(before.ranges());
        if (one.range != null) {
            ranges.add(one.range);
        }
        String reason = one.description.isEmpty() ? before.reason().orElse("") : one.description;
        specialDays.put(date, SpecialDay.open(ranges).because(reason));
    }

    private void addSeason(Specification one, Set<DayOfWeek> days) {
        Season season = seasonOf(one);
        paths.putIfAbsent(season, one.path);
        addTo(seasons.computeIfAbsent(season, any -> new EnumMap<>(DayOfWeek.class)), days, one);
    }

    private static Season seasonOf(Specification one) {
        LocalDate from = one.validFrom;
        LocalDate last = one.validThrough;
        if (from != null && last != null && last.isBefore(from)) {
            throw SpecificationReader.refusal(one.path + ".validThrough", last, "validFrom " + from + " or later");
        }
        if (from == null) {
            return Season.before(last == null ? LocalDate.MAX : last.plusDays(1));
        }
        return last == null ? Season.from(from) : Season.between(from, last.plusDays(1));
    }

    OpeningHours build() {
        hours.week(Week.of(week));
        seasons.forEach(this::buildSeason);
        specialDays.forEach(hours::specialDay);
        if (onHolidays != null && calendar != null) {
            hours.holidays(HolidayHours.of(calendar, HolidayRule.open(onHolidays)));
        }
        return hours.build();
    }

    /** The days that a season does not name are those of the week, unless another season has a say in them. */
    private void buildSeason(Season season, Map<DayOfWeek, List<OpeningRange>> named) {
        boolean partial = named.size() < DayOfWeek.values().length;
        if (partial && seasons.keySet().stream().anyMatch(other -> !other.equals(season) && meet(season, other))) {
            throw SpecificationReader.refusal(
                    String.valueOf(paths.get(season)), season, "all weekdays, or dates that no other season has");
        }
        Map<DayOfWeek, List<OpeningRange>> all = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            all.put(day, named.getOrDefault(day, week.getOrDefault(day, Collections.emptyList())));
        }
        hours.season(season, Week.of(all));
    }

    private static boolean meet(Season one, Season other) {
        return begins(one).isBefore(ends(other)) && begins(other).isBefore(ends(one));
    }

    private static LocalDate begins(Season season) {
        LocalDate from = season.from();
        return from == null ? LocalDate.MIN : from;
    }

    private static LocalDate ends(Season season) {
        LocalDate to = season.toExclusive();
        return to == null ? LocalDate.MAX : to;
    }
}
