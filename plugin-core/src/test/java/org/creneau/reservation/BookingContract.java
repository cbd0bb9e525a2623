// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.creneau.eligibility.PlaceIsLeft;
import org.creneau.eligibility.RuleBook;
import org.creneau.eligibility.Verdict;
import org.creneau.memory.FixedPlans;
import org.creneau.memory.FixedPoints;
import org.creneau.memory.ForAll;
import org.creneau.memory.Insist;
import org.creneau.memory.Race;
import org.creneau.memory.SettableClock;
import org.creneau.memory.Shop;
import org.creneau.memory.UseCases;
import org.creneau.point.PointId;
import org.creneau.slot.Load;
import org.creneau.slot.SlotId;
import org.creneau.slot.SlotLedger;
import org.creneau.slot.SlotPlan;
import org.junit.jupiter.api.Test;

/**
 * What the use cases promise together on any ledger and store, under races above all: the ledger counts exactly the
 * places that reservations hold. A subclass hands out both, the store empty at the start of each test, and their
 * transactions.
 */
public abstract class BookingContract {
    private static final AtomicLong NUMBERS = new AtomicLong(3_000_000);
    private static final Instant TEN = Instant.parse("2020-11-12T09:00:00Z");
    private static final Duration RUN_OUT = Duration.ofMinutes(16);
    private static final int SLOTS = 6;

    /** An order whose goods can be collected, of which nothing is written. */
    private static final PlacedGoods ANYTHING = new PlacedGoods() {
        @Override
        public void lock() {}

        @Override
        public Verdict judge() {
            return Verdict.allowed();
        }

        @Override
        public void collectAt(Reservation pickup) {}
    };

    private final PointId point = PointId.of(NUMBERS.incrementAndGet());
    private final SettableClock clock = new SettableClock(Shop.EIGHT);
    private final FixedPlans plans = new FixedPlans(Shop.aPlan().leadMinutes(0).build());
    private final FixedPoints points = new FixedPoints(Shop.aPoint().id(point).build());

    protected abstract SlotLedger ledger();

    protected abstract Reservations reservations();

    protected abstract History history();

    protected abstract Messages messages();

    protected abstract Transactions transactions();

    /** How many shoppers race for one place. */
    protected int threads() {
        return 64;
    }

    /** How many random histories are tried. */
    protected int histories() {
        return 100;
    }

    @Test
    void of_many_shoppers_after_the_last_place_exactly_one_gets_it() {
        capacity(1);
        List<HoldOutcome> outcomes = Race.of(threads(), any -> Insist.on(() -> hold(slot(0), aHolder())));
        assertThat(outcomes).filteredOn(HoldOutcome::isHeld).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> outcome.verdict().isRefusedFor(PlaceIsLeft.CODE))
                .hasSize(threads() - 1);
        assertThat(booksBalance()).isEqualTo(1);
    }

    @Test
    void of_many_shoppers_after_five_places_exactly_five_get_one() {
        capacity(5);
        List<HoldOutcome> outcomes = Race.of(threads(), any -> Insist.on(() -> hold(slot(0), aHolder())));
        assertThat(outcomes).filteredOn(HoldOutcome::isHeld).hasSize(5);
        assertThat(booksBalance()).isEqualTo(5);
    }

    @Test
    void a_choice_clicked_many_times_at_once_is_one_hold() {
        capacity(50);
        Holder holder = aHolder();
        List<HoldOutcome> outcomes = Race.of(8, any -> Insist.on(() -> hold(slot(0), holder)));
        assertThat(outcomes).allMatch(HoldOutcome::isHeld);
        assertThat(outcomes.stream().map(outcome -> outcome.reservation().get().token()))
                .containsOnly(current(holder).token());
        assertThat(booksBalance()).isEqualTo(1);
    }

    @Test
    void a_cart_that_chooses_many_slots_at_once_keeps_one() {
        Holder holder = aHolder();
        Race.of(SLOTS, number -> Insist.on(() -> hold(slot(number), holder)));
        assertThat(current(holder).state()).isEqualTo(ReservationState.HELD);
        assertThat(booksBalance()).isEqualTo(1);
    }

    @Test
    void a_hold_confirmed_and_released_at_once_is_either_but_not_both() {
        for (int round = 0; round < 20; round++) {
            Holder holder = aHolder();
            Reservation hold = hold(slot(0), holder).reservation().get();
            List<Boolean> done = Race.of(
                    2,
                    number -> number == 0
                            ? Insist.on(() -> confirmHold().confirm(hold.token()))
                                    .isConfirmed()
                            : Insist.on(() -> releaseHold().release(hold.token())));
            assertThat(done).containsOnlyOnce(true);
            ReservationState expected = done.get(0) ? ReservationState.CONFIRMED : ReservationState.CANCELLED;
            assertThat(find(hold).state()).isEqualTo(expected);
            if (done.get(0)) {
                cancel(hold.token());
            }
            assertThat(booksBalance()).isZero();
        }
    }

    @Test
    void a_hold_confirmed_while_it_is_swept_is_confirmed_with_its_place() {
        for (int round = 0; round < 20; round++) {
            Reservation hold =
                    hold(slot(round % SLOTS), aHolder()).reservation().get();
            clock.advance(RUN_OUT);
            List<Boolean> done = Race.of(
                    3,
                    number -> number == 0
                            ? Insist.on(() -> confirmHold().confirm(hold.token()))
                                    .isConfirmed()
                            : Insist.on(() -> expireHolds().run(clock.instant(), 10)) >= 0);
            assertThat(done).containsOnly(true);
            assertThat(find(hold).state()).isEqualTo(ReservationState.CONFIRMED);
            assertThat(booksBalance()).isEqualTo(1);
            cancel(hold.token());
            clock.set(Shop.EIGHT);
        }
    }

    @Test
    void a_hold_confirmed_many_times_at_once_is_confirmed_once() {
        Reservation hold = hold(slot(0), aHolder()).reservation().get();
        List<ConfirmOutcome> outcomes =
                Race.of(8, any -> Insist.on(() -> confirmHold().confirm(hold.token())));
        assertThat(outcomes).allMatch(ConfirmOutcome::isConfirmed);
        assertThat(find(hold).version()).isEqualTo(1);
        assertThat(booksBalance()).isEqualTo(1);
    }

    @Test
    void a_hold_released_many_times_at_once_gives_back_one_place() {
        hold(slot(0), aHolder());
        Reservation hold = hold(slot(0), aHolder()).reservation().get();
        List<Boolean> released = Race.of(8, any -> Insist.on(() -> releaseHold().release(hold.token())));
        assertThat(released).containsOnlyOnce(true);
        assertThat(booksBalance()).isEqualTo(1);
    }

    @Test
    void an_order_cancelled_many_times_at_once_gives_back_one_place() {
        hold(slot(0), aHolder());
        Reservation hold = hold(slot(0), aHolder()).reservation().get();
        confirmHold().confirm(hold.token());
        Race.of(8, any -> Insist.on(() -> cancel(hold.token())));
        assertThat(find(hold).state()).isEqualTo(ReservationState.CANCELLED);
        assertThat(booksBalance()).isEqualTo(1);
    }

    @Test
    void of_many_of_the_staff_who_give_an_order_a_pickup_at_once_one_does_and_all_see_it() {
        Holder holder = aHolder();
        List<ChangeOutcome> outcomes =
                Race.of(8, any -> Insist.on(() -> useCases().bookForOrder.book(wish(slot(0), holder), ANYTHING)));
        assertThat(outcomes).allMatch(ChangeOutcome::isDone);
        assertThat(outcomes.stream()
                        .map(outcome -> outcome.reservation().get().token())
                        .distinct())
                .containsExactly(current(holder).token());
        assertThat(current(holder).state()).isEqualTo(ReservationState.CONFIRMED);
        assertThat(booksBalance()).isEqualTo(1);
    }

    @Test
    void of_many_of_the_staff_who_want_different_slots_for_an_order_at_once_one_gets_it() {
        Holder holder = aHolder();
        List<ChangeOutcome> outcomes = Race.of(
                SLOTS, number -> Insist.on(() -> useCases().bookForOrder.book(wish(slot(number), holder), ANYTHING)));
        assertThat(outcomes).filteredOn(ChangeOutcome::isDone).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> outcome.verdict().isRefusedFor(Refusals.CONFIRMED))
                .hasSize(SLOTS - 1);
        assertThat(booksBalance()).isEqualTo(1);
    }

    @Test
    void of_many_of_the_staff_who_overbook_a_full_slot_at_once_one_does_and_the_others_are_told() {
        capacity(1);
        assertThat(hold(slot(0), aHolder()).isHeld()).isTrue();
        SlotOverride despite = SlotOverride.of(List.of(PlaceIsLeft.CODE), Load.oneOrder());
        List<ChangeOutcome> outcomes = Race.of(
                8,
                any -> Insist.on(() ->
                        useCases().bookForOrder.book(wish(slot(0), aHolder()).overriding(despite), ANYTHING)));
        assertThat(outcomes).filteredOn(ChangeOutcome::isDone).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> outcome.verdict().isRefusedFor(Refusals.OVERRIDE_OVERTAKEN))
                .hasSize(7);
        capacity(2);
        assertThat(booksBalance()).isEqualTo(2);
    }

    @Test
    void a_pickup_that_two_of_the_staff_move_at_once_goes_where_one_of_them_wanted() {
        for (int round = 0; round < 10; round++) {
            Holder holder = aHolder();
            Reservation placed = placed(slot(0), holder);
            List<ChangeOutcome> outcomes = Race.of(
                    2,
                    number -> Insist.on(() -> useCases()
                            .rescheduleReservation
                            .reschedule(
                                    placed.token(),
                                    wish(slot(1 + number), holder).over(placed.version()))));
            assertThat(outcomes).filteredOn(ChangeOutcome::isDone).hasSize(1);
            assertThat(outcomes)
                    .filteredOn(outcome -> outcome.verdict().isRefusedFor(Refusals.CHANGED_SINCE))
                    .hasSize(1);
            useCases().cancelReservation.cancelAlone(placed.token(), Actor.staff(3), "make room");
            assertThat(booksBalance()).isZero();
        }
    }

    @Test
    void a_hand_over_that_many_take_back_at_once_is_taken_back_once() {
        Reservation placed = placed(slot(0), aHolder());
        advance(placed, ReservationState.COLLECTED);
        List<ChangeOutcome> outcomes = Race.of(
                8,
                any -> Insist.on(
                        () -> useCases().undoStep.undo(placed.token(), ReservationState.COLLECTED, Actor.staff(3))));
        assertThat(outcomes).allMatch(ChangeOutcome::isDone);
        Reservation now = transactions()
                .required(() -> reservations().find(placed.token()))
                .get();
        assertThat(now.state()).isEqualTo(ReservationState.CONFIRMED);
        assertThat(now.version()).isEqualTo(placed.version() + 2);
        assertThat(booksBalance()).isEqualTo(1);
    }

    @Test
    void a_no_show_that_is_taken_back_and_a_shopper_after_its_place_do_not_both_get_it() {
        capacity(1);
        for (int round = 0; round < 10; round++) {
            clock.set(Shop.EIGHT);
            Reservation placed = placed(slot(0), aHolder());
            clock.set(slot(0).end());
            advance(placed, ReservationState.NO_SHOW);
            Race.of(
                    4,
                    number -> number % 2 == 0
                            ? Insist.on(() -> useCases()
                                            .undoStep
                                            .undo(placed.token(), ReservationState.NO_SHOW, Actor.staff(3)))
                                    .isDone()
                            : take(slot(0), aHolder()));
            assertThat(booksBalance()).isEqualTo(1);
            transactions()
                    .required(() -> reservations()
                            .ofPoint(point, Shop.EIGHT, slot(SLOTS).end()))
                    .stream()
                    .filter(Reservation::holdsPlace)
                    .forEach(found -> useCases().cancelReservation.cancelAlone(found.token(), Actor.staff(3), "room"));
            assertThat(booksBalance()).isZero();
        }
    }

    /** On a node whose clock is behind, for a slot that is over is nobody's to choose. */
    private boolean take(SlotId slot, Holder holder) {
        UseCases cases = useCases(new SettableClock(slot.start().minusSeconds(3_600)));
        HoldOutcome hold = Insist.on(() -> cases.holdSlot.hold(slot, holder));
        return hold.isHeld()
                && Insist.on(() -> cases.confirmHold.confirm(holder)).isConfirmed();
    }

    private Reservation placed(SlotId slot, Holder holder) {
        hold(slot, holder);
        return useCases().confirmHold.confirm(holder).reservation().get();
    }

    private void advance(Reservation placed, ReservationState next) {
        assertThat(useCases()
                        .movePickup
                        .advance(placed.token(), next, Actor.staff(3), null)
                        .isDone())
                .isTrue();
    }

    private StaffWish wish(SlotId slot, Holder holder) {
        return StaffWish.of(slot, Collector.of(holder).by(Actor.staff(3)), "they called");
    }

    @Test
    void carts_that_swap_their_slots_at_once_keep_one_place_each() {
        List<Holder> carts = List.of(aHolder(), aHolder());
        hold(slot(0), carts.get(0));
        hold(slot(1), carts.get(1));
        Race.of(2, number -> {
            unlessOutrun(() -> hold(slot(1 - number), carts.get(number)).isHeld());
            return number;
        });
        assertThat(carts).allSatisfy(cart -> assertThat(current(cart).state()).isEqualTo(ReservationState.HELD));
        assertThat(booksBalance()).isEqualTo(2);
    }

    @Test
    void holds_swept_on_many_nodes_at_once_give_back_one_place_each() {
        capacity(50);
        for (int i = 0; i < 20; i++) {
            hold(slot(i % SLOTS), aHolder());
        }
        clock.advance(RUN_OUT);
        hold(slot(0), aHolder());
        List<Integer> swept = Race.of(6, any -> expireHolds().run(clock.instant(), 100));
        assertThat(swept.stream().mapToInt(Integer::intValue).sum()).isEqualTo(20);
        assertThat(booksBalance()).isEqualTo(1);
    }

    @Test
    void whatever_happens_in_whatever_order_the_ledger_counts_the_places_held() {
        ForAll.seeds(histories(), random -> {
            List<Holder> carts = List.of(aHolder(), aHolder(), aHolder(), aHolder());
            for (int step = 0; step < 30; step++) {
                anything(random, carts.get(random.nextInt(carts.size())));
                booksBalance();
            }
        });
    }

    @Test
    void whatever_happens_at_once_the_ledger_counts_the_places_held() {
        ForAll.seeds(Math.max(1, histories() / 10), random -> {
            List<Holder> carts = List.of(aHolder(), aHolder(), aHolder());
            long seed = random.nextLong();
            Race.of(4, number -> {
                Random own = new Random(seed + number);
                for (int step = 0; step < 15; step++) {
                    unlessOutrun(() -> anything(own, carts.get(own.nextInt(carts.size()))));
                }
                return number;
            });
            booksBalance();
        });
    }

    /** One random use case for the cart. */
    private boolean anything(Random random, Holder holder) {
        ReservationToken token = transactions()
                .required(() -> reservations().latestOf(holder.orderId(), holder.groupId()))
                .map(Reservation::token)
                .orElseGet(() -> ReservationToken.generate(new SecureRandom()));
        switch (random.nextInt(15)) {
            case 0:
            case 1:
            case 2:
                return hold(slot(random.nextInt(SLOTS)), holder).isHeld();
            case 3:
                return confirmHold().confirm(holder).isConfirmed();
            case 4:
                return confirmHold().confirm(token).isConfirmed();
            case 5:
                return useCases().unconfirmHold.back(token).isDone();
            case 6:
                return releaseHold().release(holder);
            case 7:
                return cancel(token).isDone();
            case 8:
                return expireHolds().run(clock.instant(), 1 + random.nextInt(4)) > 0;
            case 9:
                clock.set(Shop.EIGHT.plusSeconds(60L * random.nextInt(300)));
                return true;
            case 10:
                return useCases().extendHold.extend(holder).isDone();
            case 11:
                return useCases().verifyHold.verify(Collector.of(holder)).isHeld();
            case 12:
                return useCases().closePayment.close(token);
            case 13:
                return useCases()
                        .rescheduleReservation
                        .reschedule(token, slot(random.nextInt(SLOTS)), Collector.of(holder))
                        .isDone();
            default:
                ReservationState[] steps = {ReservationState.PREPARING, ReservationState.READY, ReservationState.NO_SHOW
                };
                return useCases()
                        .movePickup
                        .advance(token, steps[random.nextInt(steps.length)], Actor.staff(3), null)
                        .isDone();
        }
    }

    /** Losing every race is allowed: nothing was changed then. */
    private static void unlessOutrun(Supplier<Boolean> work) {
        try {
            work.get();
        } catch (Conflict outrun) {
            assertThat(outrun).hasMessageMatching("(?s).+");
        }
    }

    /** Checks each slot; how many places are taken in all. */
    private int booksBalance() {
        Instant from = Shop.EIGHT;
        Instant to = Shop.EIGHT.plusSeconds(86_400);
        Map<Instant, Load> held = new TreeMap<>();
        transactions().required(() -> reservations().ofPoint(point, from, to)).stream()
                .filter(Reservation::holdsPlace)
                .forEach(found -> held.merge(found.slotId().start(), found.load(), Load::plus));
        Map<Instant, Load> taken =
                transactions().required(() -> ledger().taken(point, from, to).loads());
        assertThat(taken).isEqualTo(held);
        transactions().required(() -> reservations().ofPoint(point, from, to)).forEach(this::isRecorded);
        int most = plans.of(point).pattern().capacity().orders();
        assertThat(taken.values()).allMatch(load -> load.orders() <= most);
        return taken.values().stream().mapToInt(Load::orders).sum();
    }

    /** From the first version to the last, each going on from where the one before ended. */
    private void isRecorded(Reservation reservation) {
        List<HistoryEntry> entries = transactions().required(() -> history().of(reservation.token()));
        assertThat(entries).isNotEmpty();
        ReservationState state = null;
        for (int version = 0; version < entries.size(); version++) {
            assertThat(entries.get(version).version()).isEqualTo(version);
            assertThat(entries.get(version).from()).isEqualTo(state);
            state = entries.get(version).to();
        }
        assertThat(entries.size() - 1L).as("last version recorded").isGreaterThanOrEqualTo(reservation.version());
    }

    private void capacity(int orders) {
        SlotPlan plan = plans.of(point);
        plans.put(point, plan.toBuilder().capacityOrders(orders).build());
    }

    private Holder aHolder() {
        return Holder.of(NUMBERS.incrementAndGet(), 1);
    }

    private SlotId slot(int number) {
        return SlotId.of(point, TEN.plusSeconds(1800L * number), 30);
    }

    private HoldOutcome hold(SlotId slot, Holder holder) {
        return useCases().holdSlot.hold(slot, holder);
    }

    private ChangeOutcome cancel(ReservationToken token) {
        return useCases().cancelReservation.cancel(token, Actor.staff(3), "on purpose");
    }

    private Reservation current(Holder holder) {
        return transactions()
                .required(() -> reservations().liveOf(holder.orderId(), holder.groupId()))
                .get();
    }

    private Reservation find(Reservation reservation) {
        return transactions()
                .required(() -> reservations().find(reservation.token()))
                .get();
    }

    private UseCases useCases() {
        return useCases(clock);
    }

    private UseCases useCases(SettableClock clock) {
        PlaceDesk desk = new PlaceDesk(points, plans, ledger(), RuleBook.standard());
        ReservationBook book = new ReservationBook(reservations(), history(), messages(), transactions());
        return new UseCases(desk, book, plans, clock);
    }

    private ConfirmHold confirmHold() {
        return useCases().confirmHold;
    }

    private ReleaseHold releaseHold() {
        return useCases().releaseHold;
    }

    private ExpireHolds expireHolds() {
        return useCases().expireHolds;
    }
}
