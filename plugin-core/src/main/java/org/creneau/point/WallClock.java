// SPDX-License-Identifier: Apache-2.0
package org.creneau.point;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Arrays;
import java.util.List;

/**
 * The wall clock of a zone along a stretch of the time line, as plain numbers: seconds since 1970 in UTC on one side,
 * the same count of what the clock shows on the other. Made once for a stretch, it converts without looking anything
 * up. Immutable and thread-safe.
 *
 * <p>A wall time that the clocks skip is the instant at which they skip it; one that they show twice is the first. So
 * later wall times are never earlier instants, and ranges that do not overlap on paper do not overlap in time, which
 * the JDK's own conversion of skipped times does not promise.
 */
public final class WallClock {

    private final long[] ends;
    private final int[] offsets;

    private WallClock(long[] ends, int[] offsets) {
        this.ends = ends;
        this.offsets = offsets;
    }

    /** For instants and wall times within [from, to), both epoch seconds, and two days around them. */
    public static WallClock of(ZoneId zone, long fromSecond, long toSecond) {
        ZoneRules rules = zone.getRules();
        Instant at = Instant.ofEpochSecond(fromSecond - 172_800);
        long last = toSecond + 172_800;
        long[] ends = new long[4];
        int[] offsets = new int[4];
        int count = 0;
        while (true) {
            ZoneOffsetTransition next = rules.nextTransition(at);
            if (count == ends.length) {
                ends = Arrays.copyOf(ends, 2 * count);
                offsets = Arrays.copyOf(offsets, 2 * count);
            }
            offsets[count] = rules.getOffset(at).getTotalSeconds();
            boolean isLast = next == null || next.toEpochSecond() >= last;
            ends[count++] = next == null || isLast ? Long.MAX_VALUE : next.toEpochSecond();
            if (next == null || isLast) {
                return new WallClock(Arrays.copyOf(ends, count), Arrays.copyOf(offsets, count));
            }
            at = next.getInstant();
        }
    }

    /** The instant of one wall time, by the same rule. */
    public static Instant instantOf(LocalDateTime wall, ZoneId zone) {
        List<ZoneOffset> valid = zone.getRules().getValidOffsets(wall);
        return valid.isEmpty() ? zone.getRules().getTransition(wall).getInstant() : wall.toInstant(valid.get(0));
    }

    /** The first second at which the clock shows that wall time or a later one. */
    public long toEpochSecond(long wallSecond) {
        int at = 0;
        long second = wallSecond - offsets[0];
        while (second >= ends[at]) {
            at++;
            second = Math.max(ends[at - 1], wallSecond - offsets[at]);
        }
        return second;
    }

    /** What the clock shows at that second. */
    public long toWallSecond(long epochSecond) {
        int at = 0;
        while (epochSecond >= ends[at]) {
            at++;
        }
        return epochSecond + offsets[at];
    }
}
