// SPDX-License-Identifier: Apache-2.0
package org.creneau.point;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Lays opening ranges, written in wall time, on the time line of one zone. */
final class TimeLine {

    private final ZoneId zone;

    private TimeLine(ZoneId zone) {
        this.zone = zone;
    }

    static TimeLine in(ZoneId zone) {
        return new TimeLine(zone);
    }

    List<TimeSpan> mergedWithin(OpeningHours hours, Instant from, Instant to) {
        List<TimeSpan> merged = new ArrayList<>();
        for (TimeSpan range : rangesTouching(hours, from, to)) {
            TimeSpan cut = TimeSpan.of(later(range.start(), from), earlier(range.end(), to));
            int last = merged.size() - 1;
            if (last >= 0 && merged.get(last).end().equals(cut.start())) {
                merged.set(last, TimeSpan.of(merged.get(last).start(), cut.end()));
            } else {
                merged.add(cut);
            }
        }
        return merged;
    }

    /** Two days of margin: a range lasts at most one, and some islands have skipped a date. */
    List<TimeSpan> rangesTouching(OpeningHours hours, Instant from, Instant to) {
        List<TimeSpan> found = new ArrayList<>();
        if (!from.isBefore(to)) {
            return found;
        }
        LocalDate last = to.atZone(zone).toLocalDate();
        for (LocalDate day = from.atZone(zone).toLocalDate().minusDays(2); !day.isAfter(last); day = day.plusDays(1)) {
            for (OpeningRange range : hours.rangesOn(day)) {
                addIfTouching(found, day.atTime(range.opens()), range.lengthMinutes(), TimeSpan.of(from, to));
            }
        }
        return found;
    }

    private void addIfTouching(List<TimeSpan> found, LocalDateTime opens, int minutes, TimeSpan window) {
        Instant start = instantOf(opens);
        Instant end = instantOf(opens.plusMinutes(minutes));
        if (start.isBefore(end) && TimeSpan.of(start, end).overlaps(window)) {
            found.add(TimeSpan.of(start, end));
        }
    }

    /**
     * The first instant at which the clocks show this wall time or a later one. Unlike the JDK's own conversion it
     * never puts a skipped time after a later one, so the order of wall times is kept and ranges never come to
     * overlap.
     */
    private Instant instantOf(LocalDateTime wall) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(wall);
        if (offsets.isEmpty()) {
            return zone.getRules().getTransition(wall).getInstant();
        }
        return wall.toInstant(offsets.get(0));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
