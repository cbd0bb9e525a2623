// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.slot;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.creneau.broadleaf.store.Recent;
import org.creneau.point.PointId;
import org.creneau.slot.Capacity;
import org.creneau.slot.Load;
import org.creneau.slot.SlotId;
import org.creneau.slot.SlotLedger;
import org.creneau.slot.Taken;

/**
 * What is taken, for who looks only, as it was a moment ago on this node. Within a transaction, where places are taken and given
 * back, everything is asked and done as if this were not there, see {@link Recent}. Bean {@code creneauSlotLedger}, the moment is
 * {@code creneau.shown.millis}. Thread-safe.
 */
public final class RecentLedger implements SlotLedger {

    /** Some ten counters each and as many bytes again: a few MB. */
    private static final int MOST_POINTS = 20_000;

    private final SlotLedger ledger;
    private final Recent<PointId, Look> looks;

    /** @param oldestMillis 0 remembers nothing */
    public RecentLedger(SlotLedger ledger, long oldestMillis, Clock machineClock) {
        this.ledger = ledger;
        this.looks = new Recent<>(Duration.ofMillis(oldestMillis), MOST_POINTS, machineClock);
    }

    @Override
    public Taken taken(PointId point, Instant from, Instant to) {
        if (looks.isKept()) {
            return taken(Collections.singleton(point), from, to).getOrDefault(point, Taken.nothing());
        }
        looks.overtake(point);
        return ledger.taken(point, from, to);
    }

    @Override
    public Map<PointId, Taken> taken(Collection<PointId> points, Instant from, Instant to) {
        if (!looks.isKept()) {
            return ledger.taken(points, from, to);
        }
        Map<PointId, Taken> taken = new HashMap<>();
        looks.get(
                        points,
                        look -> look.covers(from, to),
                        look -> look.isOf(from, to),
                        some -> Look.wide(ledger, some, from, to))
                .forEach((point, look) -> taken.put(point, look.taken.between(from, to)));
        return taken;
    }

    @Override
    public boolean take(SlotId slot, Load load, Capacity capacity) {
        looks.forget(slot.point());
        return ledger.take(slot, load, capacity);
    }

    @Override
    public void giveBack(SlotId slot, Load load) {
        looks.forget(slot.point());
        ledger.giveBack(slot, load);
    }

    /** What was read of one point: whole days, so that who asks a little later or for a little less need not read. */
    private static final class Look {

        private final Instant from;
        private final Instant to;
        private final Taken taken;

        private Look(Instant from, Instant to, Taken taken) {
            this.from = from;
            this.to = to;
            this.taken = taken;
        }

        static Map<PointId, Look> wide(SlotLedger ledger, Collection<PointId> points, Instant from, Instant to) {
            Instant first = dayOf(from);
            Instant end = dayAfter(to);
            Map<PointId, Taken> read = ledger.taken(points, first, end);
            Map<PointId, Look> looks = new HashMap<>();
            for (PointId point : points) {
                looks.put(point, new Look(first, end, read.getOrDefault(point, Taken.nothing())));
            }
            return looks;
        }

        private static Instant dayOf(Instant from) {
            return from.truncatedTo(ChronoUnit.DAYS);
        }

        private static Instant dayAfter(Instant to) {
            return to.truncatedTo(ChronoUnit.DAYS).plus(1, ChronoUnit.DAYS);
        }

        /** Whether it is as wide as one that is read for these, no wider. */
        boolean isOf(Instant since, Instant until) {
            return from.equals(dayOf(since)) && to.equals(dayAfter(until));
        }

        boolean covers(Instant since, Instant until) {
            return !since.isBefore(from) && !until.isAfter(to);
        }
    }
}
