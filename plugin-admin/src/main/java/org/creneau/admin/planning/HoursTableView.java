// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** A week of the form of hours as the page reads it. Immutable and thread-safe. */
public final class HoursTableView {

    private final int number;
    private final HoursTable table;
    private final String title;
    private final HoursField from;
    private final HoursField last;
    private final List<HoursDayView> days;

    HoursTableView(
            int number, HoursTable table, String title, HoursField from, HoursField last, List<HoursDayView> days) {
        this.number = number;
        this.table = table;
        this.title = title;
        this.from = from;
        this.last = last;
        this.days = Collections.unmodifiableList(new ArrayList<>(days));
    }

    public int getNumber() {
        return number;
    }

    /** One of {@code USUAL}, {@code DATED} and {@code YEARLY}. */
    public String getKind() {
        return table.kind.name();
    }

    public int getPeriods() {
        return table.periods;
    }

    public boolean isMorePossible() {
        return table.periods < HoursTable.MOST;
    }

    /** Such as {@code 1 juillet – 31 août}; empty for the usual week and for a season whose days are not right yet. */
    public String getTitle() {
        return title;
    }

    /** Its first and its last day: dates, or days of the month. */
    public List<HoursField> getEnds() {
        return Arrays.asList(from, last);
    }

    /** {@code 1..12} for the month in which a season of every year begins; empty for none. */
    public String getFromMonth() {
        return month(table.from);
    }

    public String getLastMonth() {
        return month(table.last);
    }

    private static String month(String yearDay) {
        String month = yearDay.contains("-") ? yearDay.substring(0, yearDay.indexOf('-')) : "";
        return month.startsWith("0") ? month.substring(1) : month;
    }

    /** In the order of the reader's week. */
    public List<HoursDayView> getDays() {
        return days;
    }
}
