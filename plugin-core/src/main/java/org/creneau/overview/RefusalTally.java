// SPDX-License-Identifier: Apache-2.0
package org.creneau.overview;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import org.creneau.eligibility.TurnedAway;
import org.creneau.point.PickupPoints;
import org.creneau.point.PointId;
import org.creneau.reservation.Conflict;
import org.creneau.reservation.Transactions;

/**
 * Counts in memory who was turned away and why, and hands the counts on from time to time: a popular page writes no row for each look. What
 * is counted here and not yet handed on is lost when the node stops. Thread-safe.
 */
public final class RefusalTally {

    /** Beyond that many different counts more are forgotten until the next hand-over, so that memory is bounded. */
    static final int MOST_KINDS = 20_000;

    private static final int ATTEMPTS = 8;
    private static final int AT_ONCE = 500;
    private static final long QUARTER = 900;

    private final RefusalCounts counts;
    private final PickupPoints points;
    private final Transactions transactions;
    private final ConcurrentMap<Kind, Long> times = new ConcurrentHashMap<>();
    private final AtomicLong forgotten = new AtomicLong();

    public RefusalTally(RefusalCounts counts, PickupPoints points, Transactions transactions) {
        this.counts = Objects.requireNonNull(counts, "counts");
        this.points = Objects.requireNonNull(points, "points");
        this.transactions = Objects.requireNonNull(transactions, "transactions");
    }

    /** What is told of this is counted. */
    public TurnedAway listener() {
        return this::because;
    }

    /** The same, for the container. */
    public static TurnedAway listenerOf(RefusalTally tally) {
        return tally.listener();
    }

    private void because(PointId point, Collection<String> codes, Instant now) {
        long quarter = Math.floorDiv(now.getEpochSecond(), QUARTER);
        for (String code : codes) {
            count(new Kind(point, quarter, code), 1);
        }
    }

    private void count(Kind kind, long some) {
        if (times.size() < MOST_KINDS || times.containsKey(kind)) {
            times.merge(kind, some, Long::sum);
        } else {
            forgotten.addAndGet(some);
        }
    }

    /** Hands on what was counted since the last time; what the store does not take is kept for the next. How many counts it took. */
    public int handOn() {
        List<Kind> kinds = new ArrayList<>(times.keySet());
        kinds.sort(Kind.IN_ORDER);
        Map<PointId, ZoneId> zones = new HashMap<>();
        points.all().forEach(point -> zones.put(point.id(), point.zone()));
        int taken = 0;
        for (int from = 0; from < kinds.size(); from += AT_ONCE) {
            taken += handOn(kinds.subList(from, Math.min(kinds.size(), from + AT_ONCE)), zones);
        }
        return taken;
    }

    private int handOn(List<Kind> kinds, Map<PointId, ZoneId> zones) {
        Map<Kind, Long> drained = new HashMap<>();
        for (Kind kind : kinds) {
            Long some = times.remove(kind);
            if (some != null) {
                drained.put(kind, some);
            }
        }
        List<RefusalCount> summed = summed(drained, zones);
        try {
            store(summed);
            return summed.size();
        } catch (RuntimeException e) {
            drained.forEach(this::count);
            throw e;
        }
    }

    private static List<RefusalCount> summed(Map<Kind, Long> drained, Map<PointId, ZoneId> zones) {
        Map<RefusalCount, Long> sums = new HashMap<>();
        drained.forEach((kind, some) ->
                sums.merge(kind.onDay(zones.getOrDefault(kind.point, ZoneOffset.UTC)), some, Long::sum));
        List<RefusalCount> summed = new ArrayList<>();
        sums.forEach((one, some) -> summed.add(RefusalCount.of(one.point(), one.day(), one.code(), some)));
        summed.sort(Comparator.comparing(RefusalCount::point)
                .thenComparing(RefusalCount::day)
                .thenComparing(RefusalCount::code));
        return summed;
    }

    private void store(List<RefusalCount> summed) {
        for (int attempt = 1; ; attempt++) {
            try {
                transactions.separate(() -> {
                    counts.add(summed);
                    return summed;
                });
                return;
            } catch (Conflict conflict) {
                if (attempt == ATTEMPTS) {
                    throw conflict;
                }
            }
        }
    }

    /** How many were not counted because of too many kinds, since the node started. */
    public long forgotten() {
        return forgotten.get();
    }

    /** What is counted together: at one point, in a quarter of an hour, which lies in one day of any calendar, for one reason. */
    private static final class Kind {

        private static final Comparator<Kind> IN_ORDER = Comparator.comparing((Kind kind) -> kind.point)
                .thenComparing(kind -> kind.quarter)
                .thenComparing(kind -> kind.code);

        private final PointId point;
        private final long quarter;
        private final String code;

        private Kind(PointId point, long quarter, String code) {
            this.point = point;
            this.quarter = quarter;
            this.code = code;
        }

        private RefusalCount onDay(ZoneId zone) {
            return RefusalCount.of(
                    point, Instant.ofEpochSecond(quarter * QUARTER).atZone(zone).toLocalDate(), code, 1);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Kind
                    && point.equals(((Kind) other).point)
                    && quarter == ((Kind) other).quarter
                    && code.equals(((Kind) other).code);
        }

        @Override
        public int hashCode() {
            return Objects.hash(point, quarter, code);
        }
    }
}
