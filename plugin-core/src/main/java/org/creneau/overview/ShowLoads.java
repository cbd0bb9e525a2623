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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.creneau.point.PickupPoint;
import org.creneau.point.PickupPoints;
import org.creneau.point.PointId;
import org.creneau.slot.Gauge;
import org.creneau.slot.OfferWalk;
import org.creneau.slot.SlotGrid;
import org.creneau.slot.SlotLedger;
import org.creneau.slot.SlotPlan;
import org.creneau.slot.SlotPlans;
import org.creneau.slot.SlotQuery;
import org.creneau.slot.Taken;

/**
 * Use case: what is taken of what the points can bear in the next days. Of all active points at once it reads once and nothing else,
 * points and plans being those of the snapshot. Thread-safe.
 */
public final class ShowLoads {

    /** A calendar is a day ahead of that of UTC or behind it, at most. */
    private static final Duration MARGIN = Duration.ofDays(2);

    private final PickupPoints points;
    private final SlotPlans plans;
    private final SlotLedger ledger;
    private final TakenOrders takenOrders;
    private final Clock clock;

    public ShowLoads(PickupPoints points, SlotPlans plans, SlotLedger ledger, TakenOrders takenOrders, Clock clock) {
        this.points = Objects.requireNonNull(points, "points");
        this.plans = Objects.requireNonNull(plans, "plans");
        this.ledger = Objects.requireNonNull(ledger, "ledger");
        this.takenOrders = Objects.requireNonNull(takenOrders, "takenOrders");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /** Of every active point, by number. */
    public List<PointLoads> all() {
        Instant now = clock.instant();
        Map<PointId, Sum> sums = new LinkedHashMap<>();
        points.all().forEach(point -> sums.put(point.id(), new Sum(point, now)));
        takenOrders.between(from(now), to(now), (point, start, orders) -> {
            Sum sum = sums.get(point);
            if (sum != null) {
                sum.take(start, orders);
            }
        });
        List<PointLoads> loads = new ArrayList<>(sums.size());
        sums.forEach((point, sum) -> loads.add(sum.of(plans.of(point))));
        return loads;
    }

    public PointLoads of(PickupPoint point) {
        Instant now = clock.instant();
        Sum sum = new Sum(point, now);
        ledger.taken(Collections.singleton(point.id()), from(now), to(now))
                .values()
                .forEach(taken -> taken.loads().forEach((start, load) -> sum.take(start, load.orders())));
        return sum.of(plans.of(point.id()));
    }

    private static Instant from(Instant now) {
        return now.minus(MARGIN);
    }

    private static Instant to(Instant now) {
        return now.plus(MARGIN).plus(Duration.ofDays(PointLoads.DAYS));
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

        private void take(Instant start, int orders) {
            add(taken, start, orders);
        }

        private PointLoads of(SlotPlan plan) {
            Instant start = first.atStartOfDay(point.zone()).toInstant();
            Instant end =
                    first.plusDays(PointLoads.DAYS).atStartOfDay(point.zone()).toInstant();
            OfferWalk walk = SlotGrid.of(point, plan).walk(SlotQuery.at(now), Taken.nothing(), start, end);
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
