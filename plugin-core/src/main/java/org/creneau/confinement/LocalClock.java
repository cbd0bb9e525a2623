// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What the clocks of a zone show, worked out in numbers so that asking costs no memory. Exact from 1970 to 2100; the
 * rules the zone has then go on for ever. Immutable and thread-safe.
 */
final class LocalClock {

    private static final long FIRST = Instant.parse("1970-01-01T00:00:00Z").getEpochSecond();
    private static final long LAST = Instant.parse("2100-01-01T00:00:00Z").getEpochSecond();

    private static final int STRETCH_BITS = 20;

    private final ZoneId zone;
    private final long[] changes;
    private final int[] offsets;

    /** For each stretch of 2^20 seconds how many changes are before it, so that finding one takes no search. */
    private final int[] before;

    private LocalClock(ZoneId zone, long[] changes, int[] offsets) {
        this.zone = zone;
        this.changes = changes;
        this.offsets = offsets;
        this.before = new int[(int) (LAST >> STRETCH_BITS) + 1];
        for (int i = 0; i < before.length; i++) {
            before[i] = search((long) i << STRETCH_BITS);
        }
    }

    static LocalClock of(ZoneId zone) {
        ZoneRules rules = zone.getRules();
        long[] changes = new long[512];
        int[] offsets = new int[513];
        offsets[0] = rules.getOffset(Instant.ofEpochSecond(FIRST)).getTotalSeconds();
        int size = 0;
        ZoneOffsetTransition next = following(rules, FIRST);
        while (next != null && next.toEpochSecond() < LAST && size < changes.length) {
            changes[size++] = next.toEpochSecond();
            offsets[size] = next.getOffsetAfter().getTotalSeconds();
            next = following(rules, next.toEpochSecond());
        }
        return new LocalClock(zone, Arrays.copyOf(changes, size), Arrays.copyOf(offsets, size + 1));
    }

    private static @Nullable ZoneOffsetTransition following(ZoneRules rules, long second) {
        return rules.nextTransition(Instant.ofEpochSecond(second));
    }

    /** Seconds of the local time line, as if it were UTC. */
    long toLocal(long epochSecond) {
        return epochSecond + offsets[after(epochSecond)];
    }

    /** The next time the clocks are put on or back, or {@link Long#MAX_VALUE}. */
    long nextChange(long epochSecond) {
        int next = after(epochSecond);
        return next == changes.length ? Long.MAX_VALUE : changes[next];
    }

    /** How many changes are not after that second. */
    private int after(long epochSecond) {
        if (epochSecond < FIRST || epochSecond >= LAST) {
            return search(epochSecond);
        }
        int found = before[(int) (epochSecond >> STRETCH_BITS)];
        while (found < changes.length && changes[found] <= epochSecond) {
            found++;
        }
        return found;
    }

    private int search(long epochSecond) {
        int found = Arrays.binarySearch(changes, epochSecond);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** A time the clocks skip is as much later as they skip; of a time they show twice, the first is meant. */
    long toEpoch(LocalDateTime local) {
        return local.atZone(zone).toEpochSecond();
    }

    /** The same for seconds of the local time line. */
    long toEpoch(long localSecond) {
        return toEpoch(LocalDateTime.ofEpochSecond(localSecond, 0, ZoneOffset.UTC));
    }
}
