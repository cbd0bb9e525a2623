// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot.vectors;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.creneau.point.HolidayCalendar;
import org.creneau.point.HolidayHours;
import org.creneau.point.HolidayRule;
import org.creneau.point.Holidays;
import org.creneau.point.OpeningHours;
import org.creneau.point.OpeningHoursBuilder;
import org.creneau.point.OpeningRange;
import org.creneau.point.Season;
import org.creneau.point.SpecialDay;
import org.creneau.point.Week;

/** Reads {@code hours}. */
final class HoursReader {

    private HoursReader() {}

    static OpeningHours read(Node node) {
        node.only("week", "seasons", "specialDays", "closures", "holidays");
        OpeningHoursBuilder hours = OpeningHours.builder();
        if (node.has("week")) {
            hours.week(week(node.at("week")));
        }
        for (Node season : node.at("seasons").list()) {
            season.only("season", "week");
            hours.season(season(season.at("season")), week(season.at("week")));
        }
        if (node.has("specialDays")) {
            node.at("specialDays").entries().forEach((date, day) -> addSpecialDay(hours, date, day));
        }
        for (Node closure : node.at("closures").list()) {
            closure.only("from", "to", "reason");
            hours.closure(
                    Times.date(closure.at("from")),
                    Times.date(closure.at("to")),
                    closure.at("reason").text());
        }
        return (node.has("holidays") ? hours.holidays(holidays(node.at("holidays"))) : hours).build();
    }

    static Season season(Node node) {
        return node.parsed(Season::parse, "a season such as --06-01/--09-01 or 2026-07-01/2026-09-01");
    }

    private static Week week(Node node) {
        Map<DayOfWeek, List<OpeningRange>> week = new EnumMap<>(DayOfWeek.class);
        node.entries().forEach((day, ranges) -> {
            if (day.equals("DAILY")) {
                for (DayOfWeek each : DayOfWeek.values()) {
                    week.putIfAbsent(each, Times.ranges(ranges));
                }
            } else {
                week.put(Times.day(new Node(ranges.path(), day)), Times.ranges(ranges));
            }
        });
        return Week.of(week);
    }

    private static void addSpecialDay(OpeningHoursBuilder hours, String date, Node day) {
        day.only("open", "reason");
        SpecialDay special = SpecialDay.open(Times.ranges(day.at("open")));
        hours.specialDay(
                Times.date(new Node(day.path(), date)),
                day.has("reason") ? special.because(day.at("reason").text()) : special);
    }

    private static HolidayHours holidays(Node node) {
        node.only("territory", "dates", "rule", "except");
        String territory = node.at("territory").text();
        HolidayCalendar calendar = node.has("dates")
                ? HolidayCalendar.of(territory, dates(node.at("dates")))
                : Holidays.shipped()
                        .closest(territory)
                        .orElseGet(() -> node.at("territory")
                                .refuse("one of " + Holidays.shipped().territories() + ", or dates beside it"));
        HolidayHours holidays =
                HolidayHours.of(calendar, node.has("rule") ? rule(node.at("rule")) : HolidayRule.closed());
        if (node.has("except")) {
            for (Map.Entry<String, Node> except : node.at("except").entries().entrySet()) {
                holidays = holidays.except(except.getKey(), rule(except.getValue()));
            }
        }
        return holidays;
    }

    private static Map<LocalDate, String> dates(Node node) {
        Map<LocalDate, String> dates = new TreeMap<>();
        node.entries().forEach((date, key) -> dates.put(Times.date(new Node(key.path(), date)), key.text()));
        return dates;
    }

    private static HolidayRule rule(Node node) {
        if (node.isList()) {
            return HolidayRule.open(Times.ranges(node));
        }
        return switch (node.text()) {
            case "closed" -> HolidayRule.closed();
            case "as-usual" -> HolidayRule.asUsual();
            default -> node.refuse("closed, as-usual or a list of ranges");
        };
    }
}
