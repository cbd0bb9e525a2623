// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot.oracle;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.creneau.point.OpeningRange;
import org.creneau.point.PickupPoint;
import org.creneau.slot.Capacity;
import org.creneau.slot.CutOff;
import org.creneau.slot.Gauge;
import org.creneau.slot.KeptBack;
import org.creneau.slot.Load;
import org.creneau.slot.PlanPeriod;
import org.creneau.slot.PriceBand;
import org.creneau.slot.PriorityWindow;
import org.creneau.slot.SlotPattern;
import org.creneau.slot.SlotPlan;
import org.creneau.slot.SlotQuery;
import org.creneau.slot.SlotReason;
import org.creneau.slot.Throughput;

/** All slots of a point around a stretch of time and how they stand for a shopper, minute by minute. */
public final class NaiveGrid {

    /** A slot that is there, whatever is taken. */
    private record Place(int minute, SlotPattern pattern) {}

    private final PickupPoint point;
    private final SlotPlan plan;
    private final SlotQuery query;
    private final Map<Instant, Load> taken;
    private final Minutes minutes;
    private final List<Place> places;
    private final NaiveReady ready;

    /** Knows the time from some days before the earlier of now and from to some days after the later of now and to. */
    public NaiveGrid(
            PickupPoint point, SlotPlan plan, SlotQuery query, Map<Instant, Load> taken, Instant from, Instant to) {
        this.point = point;
        this.plan = plan;
        this.query = query;
        this.taken = new TreeMap<>(taken);
        Instant first = query.now().isBefore(from) ? query.now() : from;
        Instant last = query.now().isAfter(to) ? query.now() : to;
        this.minutes = Minutes.around(point.zone(), first.minusSeconds(3 * 86_400), last.plusSeconds(6 * 86_400));
        this.places = places();
        this.ready = new NaiveReady(point, plan.leadTimes(), query, this.taken, minutes);
    }

    private List<Place> places() {
        List<Place> found = new ArrayList<>();
        for (Minutes.Door door : minutes.doors(point.hours())) {
            SlotPattern pattern = patternOf(door.day());
            boolean[] resting = resting(door, pattern);
            for (int at = door.opens(); at + pattern.lengthMinutes() <= door.shuts(); at += pattern.stepMinutes()) {
                boolean rests = false;
                for (int minute = at; minute < at + pattern.lengthMinutes(); minute++) {
                    rests |= resting[minute - door.opens()];
                }
                if (!rests) {
                    found.add(new Place(at, pattern));
                }
            }
        }
        found.sort(Comparator.comparingInt(Place::minute));
        return found;
    }

    private SlotPattern patternOf(LocalDate day) {
        for (PlanPeriod period : plan.periods()) {
            if (period.season().contains(day) && period.days().contains(day.getDayOfWeek())) {
                return period.pattern();
            }
        }
        return plan.pattern();
    }

    private boolean[] resting(Minutes.Door door, SlotPattern pattern) {
        boolean[] resting = new boolean[door.shuts() - door.opens()];
        for (LocalDate day = door.day().minusDays(2); !day.isAfter(door.day().plusDays(2)); day = day.plusDays(1)) {
            for (OpeningRange each : pattern.breaks()) {
                Minutes.Door rest = minutes.door(day, each);
                for (int minute = Math.max(rest.opens(), door.opens());
                        minute < Math.min(rest.shuts(), door.shuts());
                        minute++) {
                    resting[minute - door.opens()] = true;
                }
            }
        }
        return resting;
    }

    /** Those that start in [from, to), in order. */
    public List<NaiveOffer> offers(Instant from, Instant to) {
        List<NaiveOffer> found = new ArrayList<>();
        for (Place place : places) {
            Instant start = minutes.at(place.minute());
            if (!start.isBefore(from) && start.isBefore(to)) {
                found.add(offer(place));
            }
        }
        return found;
    }

    private NaiveOffer offer(Place place) {
        Instant start = minutes.at(place.minute());
        Instant end = minutes.at(place.minute() + place.pattern().lengthMinutes());
        Load strays = strays(start, end);
        Load others = takenByOthers(start, strays);
        Load held = isHeld(start) ? query.heldLoad() : Load.none();
        int all = ordersAtMost(place.pattern());
        int orders = Math.max(0, all - keptBack(place, start));
        Capacity capacity = place.pattern().capacity();
        Load wanted = query.basket().load();
        Set<SlotReason> reasons = reasonsOfTime(place, start);
        boolean everFits = fits(all, others.orders(), wanted.orders(), held.orders());
        boolean fitsNow = fits(orders, others.orders(), wanted.orders(), held.orders());
        addIf(reasons, SlotReason.ORDERS_FULL, !everFits);
        addIf(reasons, SlotReason.ORDERS_KEPT_BACK, everFits && !fitsNow);
        addIf(reasons, SlotReason.ITEMS_FULL, !fits(capacity.items(), others.items(), wanted.items(), held.items()));
        addIf(
                reasons,
                SlotReason.MINUTES_FULL,
                !fits(capacity.minutes(), others.minutes(), wanted.minutes(), held.minutes()));
        int remaining = Math.max(Math.max(0, orders - others.orders()), held.orders());
        Capacity own = Capacity.ofOrders(Math.max(0, orders - strays.orders()))
                .withItems(left(capacity.items(), strays.items()))
                .withMinutes(left(capacity.minutes(), strays.minutes()));
        return new NaiveOffer(start, end, remaining, own, reasons, ready.forSlot(start), price(place));
    }

    private static int left(int capacity, int gone) {
        return capacity == Capacity.UNLIMITED ? capacity : Math.max(0, capacity - gone);
    }

    private int keptBack(Place place, Instant start) {
        KeptBack back = place.pattern().keptBack();
        return back != null && query.now().isBefore(start.minus(Duration.ofHours(back.hours()))) ? back.orders() : 0;
    }

    private static void addIf(Set<SlotReason> reasons, SlotReason reason, boolean holds) {
        if (holds) {
            reasons.add(reason);
        }
    }

    /** What somebody has they keep; for more it must fit. */
    private static boolean fits(int capacity, int others, int wanted, int held) {
        return wanted <= held || capacity == Capacity.UNLIMITED || (long) others + wanted <= capacity;
    }

    private boolean isHeld(Instant start) {
        return query.held() != null && query.held().start().equals(start);
    }

    /** Whoever comes while the slot lasts and has no slot of their own counts in this one. */
    private Load strays(Instant start, Instant end) {
        Load sum = Load.none();
        for (Map.Entry<Instant, Load> each : taken.entrySet()) {
            boolean during = each.getKey().isAfter(start) && each.getKey().isBefore(end);
            if (during && !isASlot(each.getKey())) {
                sum = sum.plus(each.getValue());
            }
        }
        return sum;
    }

    private Load takenByOthers(Instant start, Load strays) {
        Load sum = strays.plus(taken.getOrDefault(start, Load.none()));
        if (isHeld(start)) {
            Load held = query.heldLoad();
            sum = Load.of(
                    Math.max(0, sum.orders() - held.orders()),
                    Math.max(0, sum.items() - held.items()),
                    Math.max(0, sum.minutes() - held.minutes()));
        }
        return sum;
    }

    private boolean isASlot(Instant start) {
        return places.stream().anyMatch(place -> minutes.at(place.minute()).equals(start));
    }

    private int ordersAtMost(SlotPattern pattern) {
        int most = pattern.capacity().orders();
        int own = Math.min(pattern.lengthMinutes(), pattern.stepMinutes());
        Gauge gauge = pattern.gauge();
        if (gauge != null) {
            int inside = Math.max(1, gauge.floorAreaSquareMeters() / gauge.squareMetersPerCustomer());
            BigDecimal visits = BigDecimal.valueOf(inside)
                    .multiply(BigDecimal.valueOf(gauge.visitsPerHour()))
                    .multiply(BigDecimal.valueOf(own))
                    .multiply(BigDecimal.valueOf(gauge.collectSharePercent()));
            most = Math.min(
                    most, visits.divideToIntegralValue(BigDecimal.valueOf(6000)).intValue());
        }
        Throughput through = pattern.throughput().get(point.mode());
        if (through == null) {
            return most;
        }
        if (through.minutesEach() == 0) {
            return Math.min(most, through.places() * own / pattern.lengthMinutes());
        }
        int busy = 0;
        int perLane = 0;
        while (busy + through.minutesEach() + pattern.pauseMinutes() <= own) {
            busy += through.minutesEach() + pattern.pauseMinutes();
            perLane++;
        }
        return Math.min(most, through.places() * perLane);
    }

    private Set<SlotReason> reasonsOfTime(Place place, Instant start) {
        Set<SlotReason> reasons = EnumSet.noneOf(SlotReason.class);
        Instant now = query.now();
        LocalDateTime wall = minutes.wallAt(place.minute());
        addIf(reasons, SlotReason.POINT_PAUSED, point.pausedUntil() != null && start.isBefore(point.pausedUntil()));
        addIf(
                reasons,
                SlotReason.ORDERS_STOPPED,
                point.rush() != null && point.rush().stopsOrdersAt(now));
        addIf(reasons, SlotReason.PAST, start.isBefore(now));
        addIf(reasons, SlotReason.TOO_SOON, !start.isBefore(now) && start.isBefore(ready.forSlot(start)));
        addIf(reasons, SlotReason.CUT_OFF, plan.window().cutOffs().stream().anyMatch(cut -> isCutOff(cut, wall)));
        LocalDateTime released = LocalDateTime.of(
                wall.toLocalDate().minusDays(plan.window().horizonDays()),
                plan.window().releaseTime());
        addIf(reasons, SlotReason.NOT_RELEASED, now.isBefore(instantOf(released)));
        addIf(reasons, SlotReason.KEPT_FOR_OTHERS, !isHeld(start) && isKeptForOthers(start, wall));
        return reasons;
    }

    private boolean isKeptForOthers(Instant start, LocalDateTime wall) {
        for (PriorityWindow window : plan.priorities()) {
            if (startsWithin(window, wall)) {
                boolean belongs = window.groups().stream()
                        .anyMatch(group -> query.groups().contains(group));
                boolean open = window.opensHoursBefore() > 0
                        && !query.now().isBefore(start.minus(Duration.ofHours(window.opensHoursBefore())));
                return !belongs && !open;
            }
        }
        return false;
    }

    /** The stretch of that day or of the day before, if that one runs past midnight. */
    private static boolean startsWithin(PriorityWindow window, LocalDateTime wall) {
        for (LocalDate day = wall.toLocalDate().minusDays(1); !day.isAfter(wall.toLocalDate()); day = day.plusDays(1)) {
            LocalDateTime begins = day.atTime(window.hours().opens());
            LocalDateTime ends = begins.plusMinutes(window.hours().lengthMinutes());
            boolean ofDay = window.days().contains(day.getDayOfWeek())
                    && (window.season() == null || window.season().contains(day));
            if (ofDay && !wall.isBefore(begins) && wall.isBefore(ends)) {
                return true;
            }
        }
        return false;
    }

    /** Wall times far before everything of interest are not in the list of minutes, and need not be. */
    private Instant instantOf(LocalDateTime wall) {
        if (wall.isBefore(minutes.wallAt(0))) {
            return Instant.MIN;
        }
        int minute = minutes.firstShowing(wall);
        return minute == minutes.count() ? Instant.MAX : minutes.at(minute);
    }

    private boolean isCutOff(CutOff cut, LocalDateTime slot) {
        boolean isAbout = (cut.slotDay() == null || cut.slotDay() == slot.getDayOfWeek())
                && (cut.slotHours() == null || shows(cut.slotHours(), slot.toLocalTime()));
        return isAbout && !query.now().isBefore(instantOf(closes(cut, slot)));
    }

    private static LocalDateTime closes(CutOff cut, LocalDateTime slot) {
        if (cut.weekday() == null) {
            return slot.toLocalDate().minusDays(cut.daysBefore()).atTime(cut.until());
        }
        LocalDateTime closes = slot.toLocalDate().atTime(cut.until());
        while (closes.isAfter(slot) || closes.getDayOfWeek() != cut.weekday()) {
            closes = closes.minusDays(1);
        }
        return closes;
    }

    private static boolean shows(OpeningRange range, LocalTime time) {
        LocalTime each = range.opens();
        for (int minute = 0; minute < range.lengthMinutes(); minute++) {
            if (each.plusMinutes(minute).equals(time)) {
                return true;
            }
        }
        return false;
    }

    private BigDecimal price(Place place) {
        LocalTime time = minutes.wallAt(place.minute()).toLocalTime();
        for (PriceBand band : place.pattern().prices()) {
            if (shows(band.hours(), time)) {
                return band.amount().stripTrailingZeros();
            }
        }
        return BigDecimal.ZERO;
    }
}
