// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.planning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.creneau.broadleaf.point.StoredWeeks;
import org.creneau.broadleaf.point.WeekLine;

/**
 * The hours of every week as a form holds them: the usual week first, then the seasons, those of certain dates before those of every
 * year, as they are asked. Texts, right or wrong, so that nothing that was typed or stored is lost. For one thread.
 */
final class HoursForm {

    /** Weeks, the usual one included. */
    static final int MOST = 61;

    final List<HoursTable> tables = new ArrayList<>();

    /** Which hours were shown first. */
    final String seen;

    /** Stored ranges of days that do not exist: nobody can be shown them in a table. */
    final List<String> unreadable = new ArrayList<>();

    HoursForm(String seen) {
        this.seen = seen;
    }

    static HoursForm of(StoredWeeks stored) {
        HoursForm form = new HoursForm(stored.seen());
        Map<String, HoursTable> tables = new LinkedHashMap<>();
        tables.put("", new HoursTable(HoursTable.Kind.USUAL));
        for (WeekLine line : stored.lines()) {
            if (HoursNames.day(line.weekday()).isPresent()) {
                add(line, tables.computeIfAbsent(season(line), any -> season(kind(line), line.from(), line.last())));
            } else {
                form.unreadable.add(line.toString());
            }
        }
        form.tables.addAll(tables.values());
        form.tables.forEach(HoursForm::widen);
        form.sort();
        return form;
    }

    private static String season(WeekLine line) {
        return line.from().isEmpty() && line.last().isEmpty() ? "" : line.from() + "/" + line.last();
    }

    private static HoursTable.Kind kind(WeekLine line) {
        return line.isYearly() ? HoursTable.Kind.YEARLY : HoursTable.Kind.DATED;
    }

    static HoursTable season(HoursTable.Kind kind, String from, String last) {
        HoursTable table = new HoursTable(kind);
        table.from = from;
        table.last = last;
        return table;
    }

    private static void add(WeekLine line, HoursTable table) {
        HoursNames.day(line.weekday()).map(table::on).ifPresent(day -> {
            day.pairs.add(new HoursPair(line.opens(), line.closes()));
            day.late |= isLate(line);
        });
    }

    /** Closing at midnight needs no saying. */
    private static boolean isLate(WeekLine line) {
        return line.closes().compareTo(line.opens()) <= 0 && !line.closes().equals("00:00");
    }

    private static void widen(HoursTable table) {
        for (HoursDay day : table.days.values()) {
            day.pairs.sort(Comparator.comparing(pair -> pair.opens));
            table.periods = Math.max(table.periods, day.used());
        }
    }

    /** Whatever was added goes after what it resembles. */
    void sort() {
        Collections.sort(tables, Comparator.comparing(table -> table.kind));
    }
}
