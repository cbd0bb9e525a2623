// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.planning;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.Map;

/** A week as it is typed, with the days for which it holds. For one thread. */
final class HoursTable {

    /** When a week holds. */
    enum Kind {
        /** On all other days. */
        USUAL,
        /** Between two dates, of which one may be missing. */
        DATED,
        /** From a day to a day of every year. */
        YEARLY
    }

    /** So many periods a day have fields at least. */
    static final int FEWEST = 2;

    /** So many a day may have. */
    static final int MOST = 20;

    final Kind kind;
    final Map<DayOfWeek, HoursDay> days = new EnumMap<>(DayOfWeek.class);

    /** A date, or month and day; as typed. */
    String from = "";

    /** The last day, which belongs to it. */
    String last = "";

    /** So many periods a day have fields. */
    int periods = FEWEST;

    HoursTable(Kind kind) {
        this.kind = kind;
        for (DayOfWeek day : DayOfWeek.values()) {
            days.put(day, new HoursDay());
        }
    }

    HoursDay on(DayOfWeek day) {
        return days.get(day);
    }

    boolean isClosed() {
        return days.values().stream().allMatch(HoursDay::isClosed);
    }
}
