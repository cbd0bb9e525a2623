// SPDX-License-Identifier: Apache-2.0
package org.creneau.overview;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.creneau.point.PickupPoint;
import org.creneau.point.PickupPoints;
import org.creneau.point.PointId;
import org.creneau.slot.Gauge;
import org.creneau.slot.Load;
import org.creneau.slot.OfferWalk;
import org.creneau.slot.SlotGrid;
import org.creneau.slot.SlotLedger;
import org.creneau.slot.SlotPlan;
import org.creneau.slot.SlotPlans;
import org.creneau.slot.SlotQuery;
import org.creneau.slot.Taken;

/**
 * Use case: what is taken of what the points can bear in the next days. Of all active points at once it reads the ledger once for each
 * 500 of them and nothing else, points and plans being those of the snapshot. Thread-safe.
 */
public final class ShowLoads {

    private final PickupPoints points;
    private final SlotPlans plans;
    private final SlotLedger ledger;
    private final Clock clock;

    public ShowLoads(PickupPoints points, SlotPlans plans, SlotLedger ledger, Clock clock) {
        this.points = Objects.requireNonNull(points, "points");
        this.plans = Objects.requireNonNull(plans, "plans");
        this.ledger = Objects.requireNonNull(ledger, "ledger");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /** Of every active point, by number. */
    public List<PointLoads> all() {
        return of(points.all());
    }

    public PointLoads of(PickupPoint point) {
        return of(Collections.singletonList(point)).get(0);
    }

    private List<PointLoads> of(List<PickupPoint> some) {
        Instant now = clock.instant();
        List<PointId> ids = new ArrayList<>();
        some.forEach(point -> ids.add(point.id()));
        // A calendar begins a day earlier or later than that of UTC at most.
        Instant from = now.minus(Duration.ofDays(2));
        Map<PointId, Taken> taken = ledger.taken(ids, from, now.plus(Duration.ofDays(PointLoads.DAYS + 2)));
        List<PointLoads> loads = new ArrayList<>(some.size());
        for (PickupPoint point : some) {
            loads.add(new Sum(point, now).of(plans.of(point.id()), taken.getOrDefault(point.id(), Taken.nothing())));
        }
        return loads;
    }

    /** Of one point; for one thread. */
    private static final class Sum {

        private final PickupPoint point;
        private final Instant now;
        private final LocalDate first;
        private final int[] taken = new int[PointLoads.DAYS * PointLoads.HOURS];
        private final int[] capacity = new int[PointLoads.DAYS * PointLoads.HOURS];

        private Sum(PickupPoint point, Instant now) {
            this.point = point;
            this.now = now;
            this.first = now.atZone(point.zone()).toLocalDate();
        }

        private PointLoads of(SlotPlan plan, Taken counters) {
            Instant start = first.atStartOfDay(point.zone()).toInstant();
            Instant end = first.plusDays(PointLoads.DAYS).atStartOfDay(point.zone()).toInstant();
            for (Map.Entry<Instant, Load> counter : counters.loads().entrySet()) {
                add(taken, counter.getKey(), counter.getValue().orders());
            }
            OfferWalk walk = SlotGrid.of(point, plan).walk(SlotQuery.at(now), counters, start, end);
            while (walk.next()) {
                add(capacity, Instant.ofEpochSecond(walk.startSecond()), walk.capacityOrders());
            }
            return new PointLoads(point, first, taken, capacity, gauges(plan));
        }

        private void add(int[] cells, Instant start, int orders) {
            ZonedDateTime local = start.atZone(point.zone());
            long day = ChronoUnit.DAYS.between(first, local.toLocalDate());
            if (day >= 0 && day < PointLoads.DAYS) {
                int at = (int) day * PointLoads.HOURS + local.getHour();
                cells[at] = (int) Math.min(Integer.MAX_VALUE, (long) cells[at] + orders);
            }
        }

        private int[] gauges(SlotPlan plan) {
            int[] gauges = new int[PointLoads.DAYS];
            Arrays.fill(gauges, PointLoads.NO_GAUGE);
            for (int day = 0; day < gauges.length; day++) {
                Gauge gauge = plan.patternOn(first.plusDays(day)).gauge();
                if (gauge != null) {
                    gauges[day] = gauge.ordersWithin(60);
                }
            }
            return gauges;
        }
    }
}
