// SPDX-License-Identifier: Apache-2.0
package org.creneau.point;

import java.time.Instant;
import java.time.ZoneId;
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

    List<TimeSpan> rangesTouching(OpeningHours hours, Instant from, Instant to) {
        List<TimeSpan> found = new ArrayList<>();
        if (!from.isBefore(to)) {
            return found;
        }
        TimeSpan window = TimeSpan.of(from, to);
        OpenRanges ranges = OpenRanges.between(hours, zone, from, to);
        while (ranges.next()) {
            TimeSpan range = TimeSpan.of(Instant.ofEpochSecond(ranges.start()), Instant.ofEpochSecond(ranges.end()));
            if (range.overlaps(window)) {
                found.add(range);
            }
        }
        return found;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
