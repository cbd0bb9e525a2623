// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.point;

import java.sql.Date;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.creneau.broadleaf.store.Row;
import org.creneau.broadleaf.store.RowQuery;
import org.creneau.point.OpeningHours;
import org.creneau.point.OpeningRange;

/** The rows of opening hours and special days, by point; read only when asked for, so that one bad row spoils one point. */
final class HoursBook {

    static final RowQuery WEEKLY = RowQuery.of("PointHoursEntity", "id", "point.id", "weekday", "opens", "closes");
    static final RowQuery SPECIAL = RowQuery.of("SpecialDayEntity", "id", "point.id", "specialDate", "opens", "closes");

    private final Map<Long, List<Row>> weekly;
    private final Map<Long, List<Row>> special;

    HoursBook(List<Row> weekly, List<Row> special) {
        this.weekly = byPoint(weekly);
        this.special = byPoint(special);
    }

    private static Map<Long, List<Row>> byPoint(List<Row> rows) {
        return rows.stream().collect(Collectors.groupingBy(row -> row.needed("point.id", Long.class)));
    }

    /** Throws {@link IllegalArgumentException} naming the row that cannot be read or the ranges that overlap. */
    OpeningHours of(long pointId) {
        Map<DayOfWeek, List<OpeningRange>> week = new EnumMap<>(DayOfWeek.class);
        for (Row row : weekly.getOrDefault(pointId, Collections.emptyList())) {
            DayOfWeek day = readWith("opening hours", row, () -> row.parsed("weekday", DayOfWeek::valueOf));
            week.computeIfAbsent(day, any -> new ArrayList<>()).add(rangeOf("opening hours", row));
        }
        return OpeningHours.of(week, specialDaysOf(pointId));
    }

    private Map<LocalDate, List<OpeningRange>> specialDaysOf(long pointId) {
        Map<LocalDate, List<OpeningRange>> days = new TreeMap<>();
        for (Row row : special.getOrDefault(pointId, Collections.emptyList())) {
            List<OpeningRange> ranges = days.computeIfAbsent(dateOf(row), any -> new ArrayList<>());
            if (!row.text("opens").isEmpty() || !row.text("closes").isEmpty()) {
                ranges.add(rangeOf("special day", row));
            }
        }
        return days;
    }

    /** A date column has no zone: the driver and this use the same calendar, that of the JVM, there and back. */
    private static LocalDate dateOf(Row row) {
        return new Date(row.needed("specialDate", java.util.Date.class).getTime()).toLocalDate();
    }

    private static OpeningRange rangeOf(String kind, Row row) {
        return readWith(
                kind,
                row,
                () -> OpeningRange.of(row.parsed("opens", LocalTime::parse), row.parsed("closes", LocalTime::parse)));
    }

    private static <T> T readWith(String kind, Row row, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(kind + " " + row.value("id", Long.class) + ": " + e.getMessage(), e);
        }
    }
}
