// SPDX-License-Identifier: Apache-2.0
package org.creneau.point;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * Where two layers meet, the evening of the one may run into the morning of the other. What opened first goes on; the
 * later range begins when it ends, and is dropped if nothing of it is left.
 */
final class Collision {

    private static final int DAY = OpeningRange.DAY_MINUTES;

    private Collision() {}

    /** False when no two layers can meet so, which spares most points the look at the day before. */
    static boolean isPossible(Layers layers) {
        HolidayHours holidays = layers.holidays();
        if (layers.seasons().isEmpty() && holidays == null) {
            return false;
        }
        List<OpeningRange> all = new ArrayList<>();
        addAll(all, layers.week().ranges().values());
        layers.seasons().forEach(season -> addAll(all, season.week().ranges().values()));
        layers.specialDays().values().forEach(day -> all.addAll(day.ranges()));
        if (holidays != null) {
            addAll(all, Collections.singletonList(orNone(holidays.rule())));
            holidays.exceptions().values().forEach(rule -> all.addAll(orNone(rule)));
        }
        int latest = all.stream().mapToInt(OpeningRange::endMinute).max().orElse(0);
        int earliest = all.stream().mapToInt(OpeningRange::startMinute).min().orElse(DAY);
        return latest - DAY > earliest;
    }

    private static void addAll(List<OpeningRange> all, Collection<List<OpeningRange>> days) {
        days.forEach(all::addAll);
    }

    static List<OpeningRange> orNone(HolidayRule rule) {
        List<OpeningRange> ranges = rule.ranges();
        return ranges == null ? Collections.emptyList() : ranges;
    }

    /** The list itself, as long as the day before leaves it alone. Neither list may overlap in itself. */
    static List<OpeningRange> trimmed(List<OpeningRange> ranges, List<OpeningRange> dayBefore) {
        if (ranges.isEmpty() || dayBefore.isEmpty()) {
            return ranges;
        }
        int open = dayBefore.get(dayBefore.size() - 1).endMinute() - DAY;
        return open <= ranges.get(0).startMinute() ? ranges : after(open, ranges);
    }

    private static List<OpeningRange> after(int minute, List<OpeningRange> ranges) {
        List<OpeningRange> left = new ArrayList<>(ranges.size());
        for (OpeningRange range : ranges) {
            if (range.startMinute() >= minute) {
                left.add(range);
            } else if (range.endMinute() > minute) {
                left.add(OpeningRange.ofMinutes(LocalTime.ofSecondOfDay(minute * 60L), range.endMinute() - minute));
            }
        }
        return Collections.unmodifiableList(left);
    }
}
