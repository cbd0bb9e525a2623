// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.point;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.creneau.broadleaf.sheet.ListLine;
import org.creneau.broadleaf.store.Row;
import org.creneau.broadleaf.store.RowKind;
import org.creneau.point.OpeningRange;
import org.creneau.point.Season;
import org.jspecify.annotations.Nullable;

/**
 * One line of a list of hours, whether it comes from the list or from a row: the texts of its cells behind the point's. Two are equal
 * if their cells are. Immutable and thread-safe.
 */
final class HoursLine {

    private static final List<String> TEXTS = Arrays.asList(
            HoursColumns.WEEKDAY,
            HoursColumns.OPENS,
            HoursColumns.CLOSES,
            HoursColumns.FROM,
            HoursColumns.LAST,
            HoursColumns.REASON);

    private final HoursColumns.What what;
    private final Map<String, String> texts;

    private HoursLine(HoursColumns.What what, Map<String, String> texts) {
        this.what = what;
        this.texts = texts;
    }

    /** The line must name what it is about. */
    static HoursLine of(ListLine line) {
        Map<String, String> texts = new HashMap<>();
        TEXTS.forEach(attribute -> texts.put(attribute, line.text(attribute)));
        return new HoursLine(HoursColumns.What.valueOf(line.text(HoursColumns.WHAT)), texts);
    }

    /** All that a point has, the week first, as a list would write them. */
    static List<Stored> of(Map<RowKind, List<Row>> rows) {
        List<Stored> lines = new ArrayList<>();
        lines.addAll(ofWeeks(rows.get(PartRows.HOURS)));
        rows.get(PartRows.SPECIAL_DAYS).forEach(row -> lines.add(new Stored(row.id(), day(row))));
        rows.get(PartRows.CLOSURES).forEach(row -> lines.add(new Stored(row.id(), closure(row))));
        return lines;
    }

    /** Those of every week alone. */
    static List<Stored> ofWeeks(List<Row> rows) {
        return rows.stream().map(row -> new Stored(row.id(), week(row))).collect(Collectors.toList());
    }

    /** A range of every week; of the season if there is one. */
    static HoursLine week(DayOfWeek day, OpeningRange range, @Nullable Season season) {
        return of(
                HoursColumns.What.WEEK,
                day.name(),
                range.opens().toString(),
                range.closes().toString(),
                season == null ? "" : Days.firstDay(season),
                season == null ? "" : Days.lastDay(season),
                "");
    }

    /** A line that is a row already. */
    static final class Stored {
        final Long id;
        final HoursLine line;

        Stored(Long id, HoursLine line) {
            this.id = id;
            this.line = line;
        }
    }

    private static HoursLine week(Row row) {
        boolean yearly = row.has("yearlyFrom") || row.has("yearlyLast");
        return of(
                HoursColumns.What.WEEK,
                row.text("weekday"),
                row.text("opens"),
                row.text("closes"),
                yearly ? row.text("yearlyFrom") : text(row, "validFrom"),
                yearly ? row.text("yearlyLast") : text(row, "validLast"),
                "");
    }

    private static HoursLine day(Row row) {
        return of(
                HoursColumns.What.DAY,
                "",
                row.text("opens"),
                row.text("closes"),
                text(row, "specialDate"),
                "",
                row.text("reason"));
    }

    private static HoursLine closure(Row row) {
        return of(
                HoursColumns.What.CLOSURE, "", "", "", text(row, "firstDay"), text(row, "lastDay"), row.text("reason"));
    }

    private static String text(Row row, String attribute) {
        return row.has(attribute) ? Days.date(row, attribute).toString() : "";
    }

    private static HoursLine of(HoursColumns.What what, String... values) {
        Map<String, String> texts = new HashMap<>();
        for (int n = 0; n < values.length; n++) {
            texts.put(TEXTS.get(n), values[n].trim().isEmpty() ? "" : values[n]);
        }
        return new HoursLine(what, texts);
    }

    HoursColumns.What what() {
        return what;
    }

    /** Empty where the cell is. */
    String text(String attribute) {
        return texts.get(attribute);
    }

    boolean has(String attribute) {
        return !texts.get(attribute).isEmpty();
    }

    /** Behind the point and its name. */
    List<String> cells() {
        List<String> cells = new ArrayList<>(Collections.singletonList(what.name()));
        TEXTS.forEach(attribute -> cells.add(texts.get(attribute)));
        return cells;
    }

    RowKind kind() {
        switch (what) {
            case WEEK:
                return PartRows.HOURS;
            case DAY:
                return PartRows.SPECIAL_DAYS;
            default:
                return PartRows.CLOSURES;
        }
    }

    /** The row that it would be, under that number. */
    Row row(long number) {
        return FormRow.of(entity(null), kind().attributes()).numbered(number);
    }

    /** A row to be stored. */
    Object entity(@Nullable PointEntity point) {
        switch (what) {
            case WEEK:
                return weekEntity(point);
            case DAY:
                return dayEntity(point);
            default:
                return closureEntity(point);
        }
    }

    private PointHoursEntity weekEntity(@Nullable PointEntity point) {
        PointHoursEntity entity = new PointHoursEntity();
        entity.point = point;
        entity.weekday = text(HoursColumns.WEEKDAY);
        entity.opens = text(HoursColumns.OPENS);
        entity.closes = text(HoursColumns.CLOSES);
        String from = text(HoursColumns.FROM);
        String last = text(HoursColumns.LAST);
        entity.yearlyFrom = HoursColumns.isYearly(from) ? from : null;
        entity.yearlyLast = HoursColumns.isYearly(last) ? last : null;
        entity.validFrom = from.isEmpty() || HoursColumns.isYearly(from) ? null : HoursColumns.date(from);
        entity.validLast = last.isEmpty() || HoursColumns.isYearly(last) ? null : HoursColumns.date(last);
        return entity;
    }

    private SpecialDayEntity dayEntity(@Nullable PointEntity point) {
        SpecialDayEntity entity = new SpecialDayEntity();
        entity.point = point;
        entity.specialDate = HoursColumns.date(text(HoursColumns.FROM));
        entity.opens = has(HoursColumns.OPENS) ? text(HoursColumns.OPENS) : null;
        entity.closes = has(HoursColumns.CLOSES) ? text(HoursColumns.CLOSES) : null;
        entity.reason = has(HoursColumns.REASON) ? text(HoursColumns.REASON) : null;
        return entity;
    }

    private ClosureEntity closureEntity(@Nullable PointEntity point) {
        ClosureEntity entity = new ClosureEntity();
        entity.point = point;
        entity.firstDay = HoursColumns.date(text(HoursColumns.FROM));
        entity.lastDay = HoursColumns.date(text(HoursColumns.LAST));
        entity.reason = text(HoursColumns.REASON);
        return entity;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HoursLine && cells().equals(((HoursLine) other).cells());
    }

    @Override
    public int hashCode() {
        return texts.hashCode();
    }

    /** For example {@code WEEK MONDAY 09:00 12:00}. */
    @Override
    public String toString() {
        return cells().stream().filter(cell -> !cell.isEmpty()).collect(Collectors.joining(" "));
    }
}
