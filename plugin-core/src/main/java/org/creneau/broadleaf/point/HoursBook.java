// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.point;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.creneau.broadleaf.store.OwnedRows;
import org.creneau.broadleaf.store.Row;
import org.creneau.point.Closure;
import org.creneau.point.OpeningHours;
import org.creneau.point.OpeningHoursBuilder;
import org.creneau.point.OpeningRange;
import org.creneau.point.Season;
import org.creneau.point.SpecialDay;
import org.creneau.point.Week;

/** Turns the rows about a point's hours into hours; one point at a time, so that one bad row spoils one point. */
final class HoursBook {

    private final OwnedRows rows;
    private final HolidayBook holidays;

    HoursBook(OwnedRows rows, HolidayBook holidays) {
        this.rows = rows;
        this.holidays = holidays;
    }

    /** Throws {@link IllegalArgumentException} naming the row that cannot be read or the ranges that overlap. */
    OpeningHours of(Row point) {
        long id = point.needed("id", Long.class);
        OpeningHoursBuilder hours = OpeningHours.builder();
        weeksOf(id).forEach((season, week) -> {
            if (season.isPresent()) {
                hours.season(season.get(), Week.of(week));
            } else {
                hours.week(Week.of(week));
            }
        });
        specialDaysOf(id).forEach(hours::specialDay);
        rows.of(PartRows.CLOSURES, id).forEach(row -> hours.closure(closure(row)));
        holidays.of(point).ifPresent(hours::holidays);
        return hours.build();
    }

    /** Seasons of certain years before those of every year, which they are meant to differ from; else as they were added. */
    private Map<Optional<Season>, Map<DayOfWeek, List<OpeningRange>>> weeksOf(long id) {
        Map<Optional<Season>, Map<DayOfWeek, List<OpeningRange>>> dated = new LinkedHashMap<>();
        Map<Optional<Season>, Map<DayOfWeek, List<OpeningRange>>> yearly = new LinkedHashMap<>();
        for (Row row : rows.of(PartRows.HOURS, id)) {
            Optional<Season> season = RowFault.named("opening hours", row, () -> Days.season(row));
            boolean everyYear = season.map(Season::isYearly).orElse(false);
            addRange(row, (everyYear ? yearly : dated).computeIfAbsent(season, any -> new EnumMap<>(DayOfWeek.class)));
        }
        dated.putAll(yearly);
        return dated;
    }

    private static void addRange(Row row, Map<DayOfWeek, List<OpeningRange>> week) {
        DayOfWeek day = RowFault.named("opening hours", row, () -> row.parsed("weekday", DayOfWeek::valueOf));
        OpeningRange range = RowFault.named("opening hours", row, () -> Days.range(row, "opens", "closes"));
        week.computeIfAbsent(day, any -> new ArrayList<>()).add(range);
    }

    private Map<LocalDate, SpecialDay> specialDaysOf(long id) {
        Map<LocalDate, List<OpeningRange>> ranges = new TreeMap<>();
        Map<LocalDate, String> reasons = new TreeMap<>();
        for (Row row : rows.of(PartRows.SPECIAL_DAYS, id)) {
            LocalDate date = Days.date(row, "specialDate");
            List<OpeningRange> its = ranges.computeIfAbsent(date, any -> new ArrayList<>());
            if (row.has("opens") || row.has("closes")) {
                its.add(RowFault.named("special day", row, () -> Days.range(row, "opens", "closes")));
            }
            reasons.merge(date, row.text("reason"), (first, other) -> first.isEmpty() ? other : first);
        }
        Map<LocalDate, SpecialDay> days = new TreeMap<>();
        ranges.forEach((date, its) -> days.put(date, SpecialDay.open(its).because(reasons.getOrDefault(date, ""))));
        return days;
    }

    private static Closure closure(Row row) {
        return RowFault.named(
                "closure",
                row,
                () -> Closure.of(
                        Days.date(row, "firstDay"), Days.date(row, "lastDay").plusDays(1), row.text("reason")));
    }
}
