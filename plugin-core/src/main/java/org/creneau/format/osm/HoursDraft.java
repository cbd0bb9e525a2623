// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.osm;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.creneau.point.Closure;
import org.creneau.point.HolidayCalendar;
import org.creneau.point.HolidayHours;
import org.creneau.point.HolidayRule;
import org.creneau.point.OpeningHours;
import org.creneau.point.OpeningHoursBuilder;
import org.creneau.point.Season;
import org.creneau.point.SpecialDay;
import org.jspecify.annotations.Nullable;

/**
 * Hours while rule after rule is read. The notation knows one order, that of the text; hours know layers. Where the text
 * puts a lower layer after a higher one, the higher one is changed if that says the same, and else the text is refused.
 * For one thread.
 */
final class HoursDraft {

    private final OsmSource source;
    private final @Nullable HolidayCalendar calendar;
    private final DraftWeek week = new DraftWeek();
    private final DraftSeasons seasons;
    private final Map<LocalDate, SpecialDay> specialDays = new TreeMap<>();
    private final List<Closure> closures = new ArrayList<>();
    private @Nullable HolidayRule holidayRule;
    private int holidaysAt;
    private @Nullable OsmRule open;
    private final Map<Season, DraftWeek> said = new LinkedHashMap<>();

    HoursDraft(OsmSource source, @Nullable HolidayCalendar calendar) {
        this.source = source;
        this.calendar = calendar;
        this.seasons = new DraftSeasons(source, week);
    }

    /** Rules for the same seasons in a row are one statement: together they may speak of a whole week. */
    void add(OsmRule rule) {
        if (open == null || !rule.hasSameSeasonsAs(open)) {
            settle();
            source.backTo(rule.start);
        }
        if (rule.isAlways()) {
            refuseComment(rule);
            addAlways(rule);
            addHolidays(rule);
        } else {
            addDates(rule);
            rule.seasons().forEach(season -> addSeason(season, rule));
        }
        open = rule;
    }

    private void refuseComment(OsmRule rule) {
        if (rule.comment != null) {
            throw source.refusal('"' + rule.comment + '"', "comments after dates with a year");
        }
    }

    private void addAlways(OsmRule rule) {
        if (rule.days.isEmpty()) {
            return;
        }
        boolean overSpecial = rule.additive
                && specialDays.keySet().stream().anyMatch(date -> rule.days.contains(date.getDayOfWeek()));
        if (overSpecial || !closures.isEmpty()) {
            throw source.refusal(nameOf(rule), "rules of every week before dates with a year");
        }
        specialDays.keySet().removeIf(date -> rule.days.contains(date.getDayOfWeek()));
        week.say(DraftWeek.of(rule));
        seasons.sayEverywhere(rule);
        weekOverHolidays(rule);
    }

    /** After the holidays, weekdays go before them, which hours cannot say unless no holiday is left to speak of. */
    private void weekOverHolidays(OsmRule rule) {
        HolidayRule before = holidayRule;
        if (before == null || rule.holidays) {
            return;
        }
        boolean over = rule.isWholeWeek() && !rule.additive;
        boolean idle = !rule.additive && isClosed(before) && seasons.isEmpty() && closedOnAllDaysBut(rule);
        if (!over && !idle) {
            source.backTo(holidaysAt);
            throw source.refusal("PH", "PH after the weekdays");
        }
        holidayRule = null;
    }

    private boolean closedOnAllDaysBut(OsmRule rule) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (!rule.days.contains(day) && !week.isClosedOn(day)) {
                return false;
            }
        }
        return true;
    }

    private void addHolidays(OsmRule rule) {
        if (!rule.holidays) {
            return;
        }
        if (calendar == null) {
            throw source.refusal("PH", "dates, for no public holidays are known here");
        }
        if (rule.additive && !rule.isOff()) {
            throw source.refusal("PH", "PH after ;");
        }
        if (!rule.isOff() && closures.stream().anyMatch(this::holdsHoliday)) {
            throw source.refusal("PH", "PH before dates with a year");
        }
        specialDays.keySet().removeIf(date -> calendar.keyOn(date).isPresent());
        holidayRule = HolidayRule.open(rule.ranges);
        holidaysAt = rule.start;
    }

    private boolean holdsHoliday(Closure closure) {
        return calendar != null && calendar.dates().keySet().stream().anyMatch(closure::contains);
    }

    private void addDates(OsmRule rule) {
        for (LocalDate date : rule.singleDates()) {
            if (rule.additive) {
                throw source.refusal(nameOf(rule), "dates after ;");
            }
            if (rule.days.contains(date.getDayOfWeek())) {
                specialDays.put(date, SpecialDay.open(rule.ranges).because(rule.comment == null ? "" : rule.comment));
            }
        }
    }

    private void addSeason(Season season, OsmRule rule) {
        if (rule.comment == null) {
            said.computeIfAbsent(season, any -> new DraftWeek()).say(rule);
            return;
        }
        LocalDate from = season.from();
        LocalDate to = season.toExclusive();
        if (!rule.isOff() || !rule.isWholeWeek() || from == null || to == null) {
            throw source.refusal('"' + rule.comment + '"', "comments after off between two dates with a year");
        }
        specialDays.keySet().removeIf(season::contains);
        closures.add(Closure.of(from, to, rule.comment));
    }

    /** What was said of some seasons is complete. */
    private void settle() {
        said.forEach((season, its) -> {
            seasonOverHolidays(season, its);
            if (closures.stream().anyMatch(closure -> !YearDays.disjoint(season, asSeason(closure)))) {
                throw source.refusal(textOf(season), "seasons before closures with a comment");
            }
            if (specialDays.keySet().stream()
                    .anyMatch(date -> season.contains(date) && its.addsTo(date.getDayOfWeek()))) {
                throw source.refusal(textOf(season), "dates with a year after what is added to seasons");
            }
            specialDays.keySet().removeIf(date -> season.contains(date) && its.speaksOf(date.getDayOfWeek()));
            seasons.say(season, its);
        });
        said.clear();
    }

    private void seasonOverHolidays(Season season, DraftWeek its) {
        HolidayRule before = holidayRule;
        if (before == null || calendar == null || (isClosed(before) && its.isClosed())) {
            return;
        }
        if (calendar.dates().keySet().stream()
                .anyMatch(date -> season.contains(date) && its.speaksOf(date.getDayOfWeek()))) {
            source.backTo(holidaysAt);
            throw source.refusal("PH", "PH after seasons in which there is a public holiday");
        }
    }

    private static Season asSeason(Closure closure) {
        return Season.between(closure.from(), closure.toExclusive());
    }

    private static boolean isClosed(HolidayRule rule) {
        return HolidayRule.closed().equals(rule);
    }

    private static String nameOf(OsmRule rule) {
        return rule.singleDates().isEmpty()
                ? rule.days.iterator().next().name().substring(0, 2)
                : HoursWriter.dateText(rule.singleDates().get(0));
    }

    private static String textOf(Season season) {
        return HoursWriter.seasonText(season);
    }

    OpeningHours build() {
        settle();
        OpeningHoursBuilder builder = OpeningHours.builder().week(week.toWeek());
        seasons.forEach((season, its) -> builder.season(season, its.toWeek()));
        specialDays.forEach(builder::specialDay);
        closures.forEach(builder::closure);
        if (holidayRule != null && calendar != null) {
            builder.holidays(HolidayHours.of(calendar, holidayRule));
        }
        return builder.build();
    }
}
