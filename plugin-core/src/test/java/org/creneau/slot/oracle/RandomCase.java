// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot.oracle;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.creneau.memory.Shop;
import org.creneau.point.HandoverMode;
import org.creneau.point.OpeningRange;
import org.creneau.point.PickupPoint;
import org.creneau.point.PickupPointBuilder;
import org.creneau.point.RandomHours;
import org.creneau.point.Rush;
import org.creneau.point.Season;
import org.creneau.slot.Basket;
import org.creneau.slot.BasketLine;
import org.creneau.slot.BookingWindow;
import org.creneau.slot.Capacity;
import org.creneau.slot.CutOff;
import org.creneau.slot.Gauge;
import org.creneau.slot.KeptBack;
import org.creneau.slot.LeadRule;
import org.creneau.slot.LeadTime;
import org.creneau.slot.LeadTimes;
import org.creneau.slot.Load;
import org.creneau.slot.PlanPeriod;
import org.creneau.slot.PriceBand;
import org.creneau.slot.PriorityWindow;
import org.creneau.slot.Slot;
import org.creneau.slot.SlotGrid;
import org.creneau.slot.SlotId;
import org.creneau.slot.SlotOffer;
import org.creneau.slot.SlotPattern;
import org.creneau.slot.SlotPatternBuilder;
import org.creneau.slot.SlotPlan;
import org.creneau.slot.SlotQuery;
import org.creneau.slot.Taken;
import org.creneau.slot.Throughput;

/** A point with some plan, what is taken of it, and a shopper who asks; every feature is used by some seed. */
public record RandomCase(
        PickupPoint point, SlotPlan plan, SlotQuery query, Map<Instant, Load> loads, Instant from, Instant to) {

    private static final List<String> GROUPS = List.of("vulnerable", "carer", "personnel de nuit");
    private static final int[] LENGTHS = {5, 10, 15, 20, 30, 45, 60, 90, 120, 7, 240};

    public static RandomCase of(Random random) {
        LocalDate date = RandomHours.date(random);
        ZoneId zone = RandomHours.zone(random);
        Instant noon = date.atTime(12, 0).atZone(zone).toInstant();
        Instant now = noon.plusSeconds(60L * (random.nextInt(3 * 1440) - 2 * 1440));
        PickupPoint point = point(random, zone, date, now);
        SlotPlan plan = plan(random, date);
        Instant from = noon.plusSeconds(60L * (random.nextInt(1440) - 1440));
        Instant to = from.plusSeconds(60L * random.nextInt(2 * 1440));
        Map<Instant, Load> loads = loads(random, SlotGrid.of(point, plan), from, to);
        return new RandomCase(point, plan, query(random, point, plan, now, loads, from, to), loads, from, to);
    }

    public SlotGrid grid() {
        return SlotGrid.of(point, plan);
    }

    public List<SlotOffer> offers() {
        return grid().offers(query, Taken.of(loads), from, to);
    }

    public NaiveGrid oracle() {
        return new NaiveGrid(point, plan, query, loads, from, to);
    }

    public RandomCase with(SlotPlan other) {
        return new RandomCase(point, other, query, loads, from, to);
    }

    public RandomCase with(PickupPoint other) {
        return new RandomCase(other, plan, query, loads, from, to);
    }

    public RandomCase with(SlotQuery other) {
        return new RandomCase(point, plan, other, loads, from, to);
    }

    public RandomCase with(Map<Instant, Load> other) {
        return new RandomCase(point, plan, query, other, from, to);
    }

    private static PickupPoint point(Random random, ZoneId zone, LocalDate date, Instant now) {
        PickupPointBuilder point = Shop.aPoint().zone(zone).hours(RandomHours.around(date, random));
        point.mode(HandoverMode.values()[random.nextInt(4)]);
        if (random.nextInt(6) == 0) {
            point.pausedUntil(now.plusSeconds(random.nextInt(200_000)));
        }
        Instant until = now.plusSeconds(random.nextInt(7200) - 1800);
        return switch (random.nextInt(8)) {
            case 0 -> point.rush(Rush.slowedBy(1 + random.nextInt(90), until)).build();
            case 1 -> point.rush(Rush.withoutNewOrders(until)).build();
            default -> point.build();
        };
    }

    private static SlotPlan plan(Random random, LocalDate date) {
        List<PlanPeriod> periods = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            periods.add(PlanPeriod.of(season(random, date), days(random), pattern(random)));
        }
        return SlotPlan.builder()
                .pattern(pattern(random))
                .periods(periods)
                .window(window(random))
                .leadTimes(leads(random))
                .priorities(priorities(random, date))
                .build();
    }

    private static List<PriorityWindow> priorities(Random random, LocalDate date) {
        List<PriorityWindow> windows = new ArrayList<>();
        for (int i = random.nextInt(3) * random.nextInt(2); i > 0; i--) {
            PriorityWindow window = PriorityWindow.of(range(random, 1 + random.nextInt(1440)), groups(random, 1));
            window = random.nextInt(3) == 0 ? window : window.openingToAll(1 + random.nextInt(48));
            window = random.nextBoolean() ? window : window.on(days(random));
            windows.add(random.nextInt(3) == 0 ? window.during(season(random, date)) : window);
        }
        return windows;
    }

    private static Set<String> groups(Random random, int least) {
        List<String> shuffled = new ArrayList<>(GROUPS);
        Collections.shuffle(shuffled, random);
        return Set.copyOf(shuffled.subList(0, least + random.nextInt(GROUPS.size())));
    }

    private static Season season(Random random, LocalDate date) {
        return switch (random.nextInt(4)) {
            case 0 -> Season.from(date);
            case 1 -> Season.before(date.plusDays(1));
            case 2 -> Season.between(date.minusDays(1), date.plusDays(1));
            default -> Season.everyYear(MonthDay.from(date), MonthDay.from(date.plusDays(2)));
        };
    }

    private static Set<DayOfWeek> days(Random random) {
        Set<DayOfWeek> days = EnumSet.of(DayOfWeek.of(1 + random.nextInt(7)));
        for (DayOfWeek day : DayOfWeek.values()) {
            if (random.nextBoolean()) {
                days.add(day);
            }
        }
        return days;
    }

    public static SlotPattern pattern(Random random) {
        int length = LENGTHS[random.nextInt(LENGTHS.length)];
        SlotPatternBuilder pattern = SlotPattern.builder()
                .lengthMinutes(length)
                .stepMinutes(random.nextBoolean() ? 0 : LENGTHS[random.nextInt(LENGTHS.length)])
                .capacity(capacity(random))
                .pauseMinutes(random.nextInt(4));
        if (random.nextInt(4) == 0) {
            pattern.gauge(Gauge.of(
                    1 + random.nextInt(200), 1 + random.nextInt(20), 1 + random.nextInt(12), random.nextInt(101)));
        }
        for (HandoverMode mode : HandoverMode.values()) {
            throughput(random, pattern, mode);
        }
        List<OpeningRange> breaks = new ArrayList<>();
        for (int i = random.nextInt(3) * random.nextInt(2); i > 0; i--) {
            breaks.add(range(random, 1 + random.nextInt(random.nextInt(8) == 0 ? 1440 : 120)));
        }
        List<PriceBand> prices = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            prices.add(PriceBand.of(
                    range(random, 1 + random.nextInt(1440)), BigDecimal.valueOf(random.nextInt(1000) - 500, 2)));
        }
        pattern.keptBack(random.nextInt(3) == 0 ? KeptBack.of(1 + random.nextInt(4), 1 + random.nextInt(60)) : null);
        return pattern.breaks(breaks).prices(prices).build();
    }

    private static void throughput(Random random, SlotPatternBuilder pattern, HandoverMode mode) {
        if (random.nextInt(4) == 0) {
            SlotPatternBuilder tried = pattern.build().toBuilder();
            Throughput through = random.nextBoolean()
                    ? Throughput.ofCells(1 + random.nextInt(20))
                    : Throughput.ofLanes(1 + random.nextInt(3), 1 + random.nextInt(8));
            if (tried.throughput(mode, through).problems().isEmpty()) {
                pattern.throughput(mode, through);
            }
        }
    }

    private static OpeningRange range(Random random, int length) {
        return OpeningRange.ofMinutes(LocalTime.ofSecondOfDay(300L * random.nextInt(288)), length);
    }

    private static Capacity capacity(Random random) {
        Capacity capacity = Capacity.ofOrders(random.nextInt(5));
        capacity = random.nextInt(3) == 0 ? capacity.withItems(1 + random.nextInt(12)) : capacity;
        return random.nextInt(3) == 0 ? capacity.withMinutes(1 + random.nextInt(40)) : capacity;
    }

    private static BookingWindow window(Random random) {
        List<CutOff> cutOffs = new ArrayList<>();
        for (int i = random.nextInt(4) - 1; i > 0; i--) {
            LocalTime until = LocalTime.ofSecondOfDay(900L * random.nextInt(96));
            CutOff cutOff = random.nextBoolean()
                    ? CutOff.daysBefore(random.nextInt(3), until)
                    : CutOff.weekly(DayOfWeek.of(1 + random.nextInt(7)), until);
            cutOff = random.nextInt(3) == 0 ? cutOff.forSlotsOn(DayOfWeek.of(1 + random.nextInt(7))) : cutOff;
            cutOffs.add(random.nextInt(3) == 0 ? cutOff.forSlotsWithin(range(random, 600)) : cutOff);
        }
        LocalTime release =
                random.nextBoolean() ? LocalTime.MIDNIGHT : LocalTime.ofSecondOfDay(900L * random.nextInt(96));
        return BookingWindow.of(1 + random.nextInt(random.nextBoolean() ? 3 : 14), release, cutOffs);
    }

    private static LeadTimes leads(Random random) {
        List<LeadRule> rules = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            LeadRule.Scope scope = LeadRule.Scope.values()[random.nextInt(3)];
            rules.add(LeadRule.of(scope, 1 + random.nextInt(3), 1 + random.nextInt(4), lead(random)));
        }
        return LeadTimes.of(lead(random))
                .withRules(rules)
                .withCooks(random.nextInt(3) == 0 ? 1 + random.nextInt(3) : 0);
    }

    private static LeadTime lead(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> LeadTime.ofOpeningMinutes(random.nextInt(180));
            case 1 -> LeadTime.ofWorkingDays(random.nextInt(3));
            case 2 -> LeadTime.none();
            default -> LeadTime.ofMinutes(random.nextInt(600));
        };
    }

    private static Map<Instant, Load> loads(Random random, SlotGrid grid, Instant from, Instant to) {
        Map<Instant, Load> loads = new TreeMap<>();
        for (Slot slot : grid.between(from.minusSeconds(7200), to)) {
            if (random.nextInt(3) == 0) {
                loads.put(slot.start(), load(random));
            }
        }
        for (int i = random.nextInt(6); i > 0; i--) {
            loads.put(from.plusSeconds(300L * random.nextInt(600)), load(random));
        }
        addLatecomers(random, loads, grid, from, to);
        return loads;
    }

    /** A step or two after a slot's start, where the last slot of a range or before a break may not be followed by one. */
    private static void addLatecomers(
            Random random, Map<Instant, Load> loads, SlotGrid grid, Instant from, Instant to) {
        for (Slot slot : grid.between(from.minusSeconds(7200), to)) {
            if (random.nextInt(4) == 0) {
                int step = grid.plan().patternOn(slot.day()).stepMinutes();
                loads.put(slot.start().plusSeconds(60L * step * (1 + random.nextInt(2))), load(random));
            }
        }
    }

    private static Load load(Random random) {
        return Load.of(1 + random.nextInt(3), random.nextInt(8), random.nextInt(25));
    }

    private static SlotQuery query(
            Random random,
            PickupPoint point,
            SlotPlan plan,
            Instant now,
            Map<Instant, Load> loads,
            Instant from,
            Instant to) {
        SlotQuery asked =
                random.nextInt(3) == 0 ? SlotQuery.at(now) : SlotQuery.at(now).forBasket(basket(random));
        SlotQuery query = random.nextInt(3) == 0 ? asked.ofGroups(groups(random, 0)) : asked;
        List<Slot> taken = SlotGrid.of(point, plan).between(from, to).stream()
                .filter(slot -> loads.containsKey(slot.start()))
                .toList();
        if (taken.isEmpty() || random.nextBoolean()) {
            return query;
        }
        SlotId held = taken.get(random.nextInt(taken.size())).id();
        Load all = loads.get(held.start());
        return query.holding(held, Load.of(1, random.nextInt(all.items() + 1), random.nextInt(all.minutes() + 1)));
    }

    private static Basket basket(Random random) {
        List<BasketLine> lines = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            lines.add(BasketLine.of(1 + random.nextInt(3), 1 + random.nextInt(3), 1 + random.nextInt(4))
                    .withCategories(Set.of(1L + random.nextInt(3)))
                    .weighing(random.nextInt(3), random.nextInt(6)));
        }
        return Basket.of(lines);
    }
}
