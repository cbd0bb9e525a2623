// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.planning;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The hours of every day of a week as the page reads them: a title, and a text for each day, empty for closed. Immutable. */
public final class WeekTable {

    private final String title;
    private final List<String> days;

    WeekTable(String title, List<String> days) {
        this.title = title;
        this.days = Collections.unmodifiableList(new ArrayList<>(days));
    }

    /** Empty for the usual week. */
    public String getTitle() {
        return title;
    }

    /** In the order of the page's days. */
    public List<String> getDays() {
        return days;
    }

    static List<DayOfWeek> daysFrom(DayOfWeek first) {
        List<DayOfWeek> days = new ArrayList<>();
        for (int n = 0; n < 7; n++) {
            days.add(first.plus(n));
        }
        return days;
    }
}
