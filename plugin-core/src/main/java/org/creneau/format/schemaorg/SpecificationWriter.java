// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.schemaorg;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.creneau.point.Closure;
import org.creneau.point.HolidayHours;
import org.creneau.point.InvalidSettings;
import org.creneau.point.OpeningHours;
import org.creneau.point.OpeningRange;
import org.creneau.point.Problem;
import org.creneau.point.SeasonHours;
import org.creneau.point.SpecialDay;
import org.creneau.point.Week;
import org.jspecify.annotations.Nullable;

/** Writes one object for each range of days that open alike; the JSON may stand in a script element of a page. */
final class SpecificationWriter {

    private static final int DAY = 24 * 60;
    private static final String MIDNIGHT = "00:00";
    private static final String LAST_MINUTE = "23:59";

    private final OpeningHours hours;
    private final JsonArray all = new JsonArray();
    private final List<Problem> problems = new ArrayList<>();

    private SpecificationWriter(OpeningHours hours) {
        this.hours = hours;
    }

    static SpecificationWriter of(OpeningHours hours) {
        return new SpecificationWriter(hours);
    }

    String text() {
        addWeek("week", hours.week(), null);
        for (int i = 0; i < hours.seasons().size(); i++) {
            addSeason("season[" + i + "]", hours.seasons().get(i));
        }
        hours.holidays().ifPresent(this::addHolidays);
        hours.closures().forEach(this::addClosure);
        hours.specials().forEach(this::addSpecialDay);
        if (!problems.isEmpty()) {
            throw InvalidSettings.of(problems);
        }
        return new Gson().toJson(all);
    }

    private void addWeek(String field, Week week, @Nullable SeasonHours season) {
        Map<List<OpeningRange>, JsonArray> alike = new LinkedHashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            alike.computeIfAbsent(week.on(day), any -> new JsonArray())
                    .add(SpecificationReader.SCHEMA + SpecificationReader.nameOf(day));
        }
        alike.forEach((ranges, days) -> {
            if (season != null || !ranges.isEmpty()) {
                addRanges(field, ranges, dated(season, days));
            }
        });
    }

    private static JsonObject dated(@Nullable SeasonHours season, JsonArray days) {
        JsonObject object = typed();
        object.add("dayOfWeek", days);
        if (season != null) {
            LocalDate from = season.season().from();
            LocalDate to = season.season().toExclusive();
            addDates(object, from, to == null ? null : to.minusDays(1));
        }
        return object;
    }

    private static JsonObject typed() {
        JsonObject object = new JsonObject();
        object.addProperty("@type", "OpeningHoursSpecification");
        return object;
    }

    private static void addDates(JsonObject object, @Nullable LocalDate from, @Nullable LocalDate last) {
        if (from != null) {
            object.addProperty("validFrom", from.toString());
        }
        if (last != null) {
            object.addProperty("validThrough", last.toString());
        }
    }

    private void addRanges(String field, List<OpeningRange> ranges, JsonObject model) {
        if (ranges.isEmpty()) {
            addTimes(model, MIDNIGHT, MIDNIGHT);
        }
        for (OpeningRange range : ranges) {
            boolean midnight = range.opens().equals(LocalTime.MIDNIGHT);
            boolean wholeDay = range.lengthMinutes() == DAY;
            if (wholeDay && !midnight || midnight && range.lengthMinutes() == DAY - 1) {
                refuse(
                        field,
                        range,
                        wholeDay ? "a whole day from midnight" : "a range that no one takes for a whole day");
            }
            addTimes(
                    model.deepCopy(),
                    range.opens().toString(),
                    wholeDay ? LAST_MINUTE : range.closes().toString());
        }
    }

    private void addTimes(JsonObject object, String opens, String closes) {
        object.addProperty("opens", opens);
        object.addProperty("closes", closes);
        all.add(object);
    }

    private void addSeason(String field, SeasonHours season) {
        if (season.season().isYearly()) {
            refuse(field, season.season(), "dates with a year");
        } else {
            addWeek(field, season.week(), season);
        }
    }

    private void addHolidays(HolidayHours holidays) {
        holidays.exceptions()
                .keySet()
                .forEach(key -> refuse("holidays." + key, "a rule of its own", "one rule for all public holidays"));
        List<OpeningRange> ranges = holidays.rule().ranges();
        if (ranges != null) {
            JsonObject object = typed();
            object.addProperty("dayOfWeek", SpecificationReader.SCHEMA + SpecificationReader.HOLIDAYS);
            addRanges("holidays", ranges, object);
        }
    }

    private void addClosure(Closure closure) {
        JsonObject object = typed();
        addDates(object, closure.from(), closure.toExclusive().minusDays(1));
        object.addProperty("description", closure.reason());
        addTimes(object, MIDNIGHT, MIDNIGHT);
    }

    private void addSpecialDay(LocalDate date, SpecialDay day) {
        JsonObject object = typed();
        addDates(object, date, date);
        day.reason().ifPresent(words -> object.addProperty("description", words));
        addRanges("specialDays." + date, day.ranges(), object);
    }

    private void refuse(String field, Object value, String allowed) {
        problems.add(Problem.of(field, value, allowed).coded("hours-not-expressible"));
    }
}
