// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot;

import java.util.List;
import org.creneau.point.OpeningRange;
import org.creneau.point.WallClock;

/**
 * The breaks around one opening range, laid on the time line: those of its own day, of the day after, for a range that
 * runs past midnight, and of the day before, whose last break may do so. For one thread.
 */
final class Breaks {

    private static final long DAY = 86_400;

    private final WallClock clock;
    private long[] edges = new long[0];

    Breaks(WallClock clock) {
        this.clock = clock;
    }

    /** The midnight is that of the range's day, in wall seconds. */
    void lay(List<OpeningRange> breaks, long midnight) {
        if (breaks.isEmpty() && edges.length == 0) {
            return;
        }
        edges = new long[6 * breaks.size()];
        int at = 0;
        for (OpeningRange each : breaks) {
            for (long day = midnight - DAY; day <= midnight + DAY; day += DAY) {
                long opens = day + each.opens().toSecondOfDay();
                edges[at++] = clock.toEpochSecond(opens);
                edges[at++] = clock.toEpochSecond(opens + 60L * each.lengthMinutes());
            }
        }
    }

    /** True if [start, end) and a break have a second in common; one in an hour that the clocks skip has none. */
    boolean touch(long start, long end) {
        for (int at = 0; at < edges.length; at += 2) {
            if (Math.max(start, edges[at]) < Math.min(end, edges[at + 1])) {
                return true;
            }
        }
        return false;
    }
}
