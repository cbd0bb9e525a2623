// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.point;

import java.sql.Date;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.creneau.broadleaf.sheet.CellType;
import org.creneau.broadleaf.sheet.Cells;
import org.creneau.broadleaf.sheet.ListColumn;
import org.creneau.broadleaf.sheet.UnreadableCell;
import org.creneau.reservation.stock.SheetProblem;

/** The columns of a list of opening hours. */
final class HoursColumns {

    static final String POINT = "point";
    static final String WHAT = "what";
    static final String WEEKDAY = "weekday";
    static final String OPENS = "opens";
    static final String CLOSES = "closes";
    static final String FROM = "from";
    static final String LAST = "last";
    static final String REASON = "reason";

    /** What a line is about: hours of every week, of one date, or a planned closure. */
    enum What {
        WEEK,
        DAY,
        CLOSURE
    }

    private static final List<String> FRENCH =
            Arrays.asList("LUNDI", "MARDI", "MERCREDI", "JEUDI", "VENDREDI", "SAMEDI", "DIMANCHE");

    static final List<ListColumn> ALL = Collections.unmodifiableList(Arrays.asList(
            ListColumn.filled(POINT, Cells.id()),
            ListColumn.shown("pointName"),
            ListColumn.filled(WHAT, Cells.word("WEEK", "DAY", "CLOSURE")),
            ListColumn.of(WEEKDAY, weekday()),
            ListColumn.of(OPENS, Cells.time()),
            ListColumn.of(CLOSES, Cells.time()),
            ListColumn.of(FROM, day()),
            ListColumn.of(LAST, day()),
            ListColumn.of(REASON, Cells.text(200))));

    private HoursColumns() {}

    private static CellType weekday() {
        return Cells.type(cell -> {
            String word = cell.trim().toUpperCase(Locale.ROOT);
            int french = FRENCH.indexOf(word);
            if (french >= 0) {
                return DayOfWeek.of(french + 1).name();
            }
            try {
                return DayOfWeek.valueOf(word).name();
            } catch (IllegalArgumentException e) {
                throw new UnreadableCell(SheetProblem.NOT_ALLOWED, cell, "MONDAY, TUESDAY, ... SUNDAY");
            }
        });
    }

    /** A date, or {@code MM-dd} for that day of every year; kept as a text. */
    private static CellType day() {
        return Cells.type(
                cell -> isYearly(cell.trim()) ? cell.trim() : Cells.date(cell).toString());
    }

    static boolean isYearly(String day) {
        if (!day.matches("[0-9]{2}-[0-9]{2}")) {
            return false;
        }
        try {
            java.time.MonthDay.parse("--" + day);
            return true;
        } catch (java.time.DateTimeException e) {
            return false;
        }
    }

    static Date date(String day) {
        return Date.valueOf(day);
    }
}
