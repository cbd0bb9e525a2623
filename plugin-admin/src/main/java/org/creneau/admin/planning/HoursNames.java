// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.planning;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.stream.Stream;

/** What the fields of the form of hours are called: {@code t0.MONDAY.1.opens} is when the second period of the usual Monday begins. */
final class HoursNames {

    /** The last field of the form: a request without it was cut on its way. */
    static final String WHOLE = "whole";

    static final String SEEN = "seen";
    static final String AGREED = "agreed";

    private HoursNames() {}

    static String kind(int table) {
        return "t" + table + ".kind";
    }

    static String periods(int table) {
        return "t" + table + ".periods";
    }

    static String from(int table) {
        return "t" + table + ".from";
    }

    static String last(int table) {
        return "t" + table + ".last";
    }

    /** Beside {@link #from} or {@link #last} of a season of every year, which is the day of the month. */
    static String month(String day) {
        return day + "Month";
    }

    static String opens(int table, DayOfWeek day, int period) {
        return "t" + table + "." + day + "." + period + ".opens";
    }

    static String closes(int table, DayOfWeek day, int period) {
        return "t" + table + "." + day + "." + period + ".closes";
    }

    static String late(int table, DayOfWeek day) {
        return "t" + table + "." + day + ".late";
    }

    /** Empty for a day that does not exist. */
    static Optional<DayOfWeek> day(String name) {
        return Stream.of(DayOfWeek.values())
                .filter(day -> day.name().equals(name))
                .findFirst();
    }
}
