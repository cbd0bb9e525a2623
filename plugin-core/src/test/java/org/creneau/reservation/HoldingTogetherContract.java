// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.creneau.eligibility.PlaceIsLeft;
import org.creneau.eligibility.RuleBook;
import org.creneau.memory.FixedPlans;
import org.creneau.memory.FixedPoints;
import org.creneau.memory.ForAll;
import org.creneau.memory.Insist;
import org.creneau.memory.Race;
import org.creneau.memory.SettableClock;
import org.creneau.memory.Shop;
import org.creneau.memory.UseCases;
import org.creneau.point.PointId;
import org.creneau.slot.Basket;
import org.creneau.slot.Load;
import org.creneau.slot.SlotId;
import org.creneau.slot.SlotLedger;
import org.junit.jupiter.api.Test;

/**
 * What orders of several groups may rely on, on any store and under races: all groups have their slots or none has, no slot
 * is oversold, and the ledger counts exactly the places that reservations hold.
 */
public abstract class HoldingTogetherContract {
    private static final AtomicLong NUMBERS = new AtomicLong(9_000_000);
    private static final Instant TEN = Instant.parse("2020-11-12T09:00:00Z");
    private static final int SLOTS = 4;

    private final List<PointId> points = List.of(aPoint(), aPoint());
    private final SettableClock clock = new SettableClock(Shop.EIGHT);
    private final FixedPlans plans = new FixedPlans(Shop.aPlan().leadMinutes(0).build());
    private final FixedPoints town = new FixedPoints(
            Shop.aPoint().id(points.get(0)).build(),
            Shop.aPoint().id(points.get(1)).build());

    private static PointId aPoint() {
        return PointId.of(NUMBERS.incrementAndGet());
    }

    protected abstract SlotLedger ledger();

    protected abstract Reservations reservations();

    protected abstract History history();

    protected abstract Messages messages();

    protected abstract Transactions transactions();

    /** How many shoppers race for one place. */
    protected int threads() {
        return 32;
    }

    /** How many random histories are tried. */
    protected int histories() {
        return 50;
    }

    @Test
    void of_many_orders_after_the_same_slots_in_any_order_exactly_as_many_get_them_as_there_are_places() {
        capacity(5);
        List<SlotId> wanted = List.of(slot(1, 0), slot(0, 2), slot(0, 0));
        List<TogetherOutcome> outcomes = Race.of(threads(), number -> {
            List<SlotId> mine = new ArrayList<>(wanted);
            Collections.shuffle(mine, new Random(number));
            return insist(anOrder(), mine);
        });
        assertThat(outcomes).filteredOn(TogetherOutcome::isHeld).hasSize(5);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.isHeld())
                .allMatch(outcome -> outcome.verdicts().values().stream()
                        .anyMatch(verdict -> verdict.isRefusedFor(PlaceIsLeft.CODE)));
        assertThat(booksBalance()).isEqualTo(15);
    }

    @Test
    void of_many_pairs_after_seven_places_of_one_slot_three_get_two_each() {
        capacity(7);
        List<TogetherOutcome> outcomes = Race.of(threads(), any -> insist(anOrder(), List.of(slot(0, 0), slot(0, 0))));
        assertThat(outcomes).filteredOn(TogetherOutcome::isHeld).hasSize(3);
        assertThat(booksBalance()).isEqualTo(6);
        assertThat(insist(anOrder(), List.of(slot(0, 0))).isHeld()).isTrue();
    }

    @Test
    void orders_that_exchange_full_slots_within_themselves_at_once_stay_whole() {
        capacity(2);
        List<Long> orders = List.of(anOrder(), anOrder());
        orders.forEach(order -> insist(order, List.of(slot(0, 0), slot(1, 1))));
        Race.of(4, number -> {
            List<SlotId> mine = new ArrayList<>(List.of(slot(0, 0), slot(1, 1)));
            Collections.rotate(mine, number / 2);
            return insist(orders.get(number % 2), mine).isHeld();
        });
        assertThat(booksBalance()).isEqualTo(4);
        orders.forEach(order -> assertThat(live(order)).hasSize(2));
    }

    @Test
    void a_click_on_the_same_choice_many_times_at_once_is_one_hold_of_each_slot() {
        capacity(50);
        long order = anOrder();
        List<TogetherOutcome> outcomes = Race.of(8, any -> insist(order, List.of(slot(0, 0), slot(1, 0))));
        assertThat(outcomes).allMatch(TogetherOutcome::isHeld);
        assertThat(outcomes.stream().map(TogetherOutcome::reservations).distinct())
                .hasSize(1);
        assertThat(booksBalance()).isEqualTo(2);
    }

    @Test
    void a_customer_who_asks_for_many_sets_at_once_holds_no_more_than_is_allowed() {
        capacity(50);
        UseCases limited = useCases(HoldLimits.of(3, 0));
        Race.of(
                6,
                any -> unlessOutrun(() -> limited.holdTogether
                        .hold(wishes(Holder.of(anOrder(), 1, 17L), List.of(slot(0, 0), slot(0, 1))))
                        .isHeld()));
        assertThat(booksBalance()).isIn(0, 2);
        limited.holdTogether.hold(wishes(Holder.of(anOrder(), 1, 17L), List.of(slot(0, 0), slot(0, 1))));
        assertThat(booksBalance()).isEqualTo(2);
    }

    @Test
    void whatever_happens_in_whatever_order_sets_are_whole_and_the_ledger_counts_the_places_held() {
        ForAll.seeds(histories(), random -> {
            List<Long> orders = List.of(anOrder(), anOrder(), anOrder());
            for (int step = 0; step < 20; step++) {
                anything(random, orders.get(random.nextInt(orders.size())));
                booksBalance();
            }
            clear(orders);
        });
    }

    @Test
    void whatever_happens_at_once_the_ledger_counts_the_places_held() {
        ForAll.seeds(Math.max(1, histories() / 10), random -> {
            List<Long> orders = List.of(anOrder(), anOrder(), anOrder());
            long seed = random.nextLong();
            Race.of(4, number -> {
                Random own = new Random(seed + number);
                for (int step = 0; step < 10; step++) {
                    unlessOutrun(() -> anything(own, orders.get(own.nextInt(orders.size()))));
                }
                return number;
            });
            booksBalance();
            clear(orders);
        });
    }

    private boolean anything(Random random, long order) {
        switch (random.nextInt(8)) {
            case 0:
            case 1:
            case 2:
            case 3:
                return together(random, order);
            case 4:
                return useCases()
                        .holdSlot
                        .hold(slot(random.nextInt(2), random.nextInt(SLOTS)), Holder.of(order, 1 + random.nextInt(3)))
                        .isHeld();
            case 5:
                return useCases().releaseHold.release(Holder.of(order, 1 + random.nextInt(3)));
            case 6:
                clock.set(Shop.EIGHT.plusSeconds(60L * random.nextInt(40)));
                return true;
            default:
                return useCases().expireHolds.run(clock.instant(), 2) > 0;
        }
    }

    /** Whole: what is told is what is stored, or else nothing has changed. */
    private boolean together(Random random, long order) {
        List<SlotWish> wishes = new ArrayList<>();
        for (long group = 1; group <= 3; group++) {
            if (random.nextBoolean()) {
                Load load = Load.of(1, random.nextInt(3), random.nextInt(9));
                wishes.add(SlotWish.of(
                        slot(random.nextInt(2), random.nextInt(SLOTS)),
                        Collector.of(Holder.of(order, group)).with(Basket.weighing(load))));
            }
        }
        Collections.shuffle(wishes, random);
        return !wishes.isEmpty() && useCases().holdTogether.hold(wishes).isHeld();
    }

    private void clear(List<Long> orders) {
        for (long order : orders) {
            live(order).forEach(found -> useCases().releaseHold.release(found.token()));
        }
        clock.set(Shop.EIGHT);
        assertThat(booksBalance()).isZero();
    }

    /** Until there is an answer. */
    private TogetherOutcome insist(long order, List<SlotId> slots) {
        return Insist.on(() -> useCases().holdTogether.hold(wishes(Holder.of(order, 1), slots)));
    }

    /** The groups are numbered in the order of the slots, so that a shuffled order is another choice of the same slots. */
    private static List<SlotWish> wishes(Holder holder, List<SlotId> slots) {
        return LongStream.rangeClosed(1, slots.size())
                .mapToObj(group -> SlotWish.of(
                        slots.get((int) group - 1),
                        Collector.of(Holder.of(holder.orderId(), group, holder.customerId()))))
                .toList();
    }

    /** Losing every race is allowed: nothing was changed then. */
    private static boolean unlessOutrun(Supplier<Boolean> work) {
        try {
            return work.get();
        } catch (Conflict outrun) {
            assertThat(outrun).hasMessageMatching("(?s).+");
            return false;
        }
    }

    /** Checks each slot of each point; how many places are taken in all. */
    private int booksBalance() {
        return points.stream().mapToInt(this::booksBalance).sum();
    }

    private int booksBalance(PointId point) {
        Instant to = Shop.EIGHT.plus(Duration.ofDays(1));
        Map<Instant, Load> held = new TreeMap<>();
        transactions().required(() -> reservations().ofPoint(point, Shop.EIGHT, to)).stream()
                .filter(Reservation::holdsPlace)
                .forEach(found -> held.merge(found.slotId().start(), found.load(), Load::plus));
        Map<Instant, Load> taken = transactions()
                .required(() -> ledger().taken(point, Shop.EIGHT, to).loads());
        assertThat(taken).isEqualTo(held);
        int most = plans.of(point).pattern().capacity().orders();
        assertThat(taken.values()).allMatch(load -> load.orders() <= most);
        return taken.values().stream().mapToInt(Load::orders).sum();
    }

    private List<Reservation> live(long order) {
        return transactions().required(() -> reservations().allLiveOfOrder(order));
    }

    private void capacity(int orders) {
        points.forEach(point -> plans.put(
                point, plans.of(point).toBuilder().capacityOrders(orders).build()));
    }

    private static long anOrder() {
        return NUMBERS.incrementAndGet();
    }

    private SlotId slot(int point, int number) {
        return SlotId.of(points.get(point), TEN.plusSeconds(1800L * number), 30);
    }

    private UseCases useCases() {
        return useCases(HoldLimits.none());
    }

    private UseCases useCases(HoldLimits limits) {
        PlaceDesk desk = new PlaceDesk(town, plans, ledger(), RuleBook.standard());
        ReservationBook book = new ReservationBook(reservations(), history(), messages(), transactions());
        return new UseCases(desk, book, plans, clock, limits);
    }
}
