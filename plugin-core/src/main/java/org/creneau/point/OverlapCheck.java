// SPDX-License-Identifier: Apache-2.0
package org.creneau.point;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds hours in which the point would open while it is still open from before. */
final class OverlapCheck {

    private final Layers layers;
    private final List<Problem> found = new ArrayList<>();

    private OverlapCheck(Layers layers) {
        this.layers = layers;
    }

    static OverlapCheck of(Layers layers) {
        return new OverlapCheck(layers);
    }

    /**
     * Special days against their neighbours. Beside a holiday they are not checked but trimmed, for the table of
     * holidays may grow long after the hours were written.
     */
    List<Problem> besideSpecialDays() {
        for (LocalDate date : layers.specialDays().keySet()) {
            if (!layers.specialDays().containsKey(date.minusDays(1))) {
                check(date.minusDays(1), date.minusDays(1));
            }
            check(date, date.plusDays(1));
        }
        return found;
    }

    private void check(LocalDate date, LocalDate neighbour) {
        if (layers.layerOn(neighbour) != DayLayer.HOLIDAY) {
            acrossMidnight("specialDays." + date, layers.rangesOn(date), layers.rangesOn(date.plusDays(1)))
                    .ifPresent(found::add);
        }
    }

    static List<Problem> withinDay(String day, List<OpeningRange> ranges) {
        List<Problem> found = new ArrayList<>();
        for (int i = 1; i < ranges.size(); i++) {
            if (ranges.get(i - 1).endMinute() > ranges.get(i).startMinute()) {
                found.add(overlap(day, ranges.get(i - 1) + " and " + ranges.get(i)));
            }
        }
        return found;
    }

    static Optional<Problem> acrossMidnight(String day, List<OpeningRange> ranges, List<OpeningRange> nextDay) {
        if (ranges.isEmpty() || nextDay.isEmpty()) {
            return Optional.empty();
        }
        OpeningRange last = ranges.get(ranges.size() - 1);
        boolean overlaps = last.endMinute() > nextDay.get(0).startMinute() + OpeningRange.DAY_MINUTES;
        return overlaps
                ? Optional.of(overlap(day, last + " and " + nextDay.get(0) + " of the day after"))
                : Optional.empty();
    }

    private static Problem overlap(String day, String ranges) {
        return Problem.of(day, ranges, "ranges that at most touch").coded("overlap");
    }
}
