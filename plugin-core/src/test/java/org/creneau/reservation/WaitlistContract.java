// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
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
import org.creneau.slot.Basket;
import org.creneau.slot.Capacity;
import org.creneau.slot.Load;
import org.creneau.slot.SlotId;
import org.creneau.slot.SlotLedger;
import org.junit.jupiter.api.Test;

/**
 * What waitlists promise on any store: who waited longest is first, a place that came free for somebody is nobody else's,
 * and the ledger counts exactly the places that are reserved or offered.
 */
public abstract class WaitlistContract {
    private static final AtomicLong NUMBERS = new AtomicLong(7_000_000);
    private static final Instant TEN = Instant.parse("2020-11-12T09:00:00Z");
    private static final int SLOTS = 4;

    private final PointId point = PointId.of(NUMBERS.incrementAndGet());
    private final SettableClock clock = new SettableClock(Shop.EIGHT);
    private final FixedPlans plans =
            new FixedPlans(Shop.aPlan().leadMinutes(0).capacityOrders(1).build());
    private final FixedPoints points = new FixedPoints(Shop.aPoint().id(point).build());

    protected abstract SlotLedger ledger();

    protected abstract Reservations reservations();

    protected abstract History history();

    protected abstract Messages messages();

    protected abstract Transactions transactions();

    protected abstract WaitEntries entries();

    /** How many random histories are tried. */
    protected int histories() {
        return 100;
    }

    private OfferDesk offers() {
        return new OfferDesk(entries(), messages(), OfferPolicy.standard());
    }

    private PlaceDesk desk() {
        return new PlaceDesk(points, plans, ledger(), RuleBook.standard(), new FirstInLine(offers(), clock));
    }

    private ReservationBook book() {
        return new ReservationBook(reservations(), history(), messages(), transactions());
    }

    private UseCases useCases() {
        return new UseCases(desk(), book(), plans, clock);
    }

    private WaitOutcome join(WaitWindow window, Holder holder) {
        return new JoinWaitlist(desk(), book(), offers(), new SecureRandom(), clock)
                .join(window, Collector.of(holder), WaitContact.of("ana@example.org", "fr"));
    }

    private MoveGate gate = MoveGate.open();
    private HoldGate holding = HoldGate.open();

    private HoldOutcome take(WaitEntry entry) {
        return take(entry, "");
    }

    private HoldOutcome take(WaitEntry entry, String household) {
        HoldIssue issue =
                new HoldIssue(new HoldPolicies(HoldPolicy.standard(), plans), HoldLimits.none(), new SecureRandom());
        issue.setGate(holding);
        return new TakeOffer(new TakeOffer.Desks(desk(), book(), offers()), issue, ChangePolicy.standard(), clock)
                .take(entry.token(), household, gate);
    }

    private WaitOutcome decline(WaitEntry entry) {
        return new DeclineOffer(desk(), book(), offers()).decline(entry.token());
    }

    private WaitOutcome leave(WaitEntry entry) {
        return new LeaveWaitlist(desk(), book(), offers()).leave(entry.token());
    }

    private int lapse() {
        return new LapseOffers(desk(), book(), offers(), Duration.ofSeconds(30)).run(clock.instant(), 100);
    }

    private int offerFree() {
        return new OfferFreePlaces(desk(), book(), offers()).run(clock.instant(), 100);
    }

    private static Holder aHolder() {
        return Holder.of(NUMBERS.incrementAndGet(), 1);
    }

    private SlotId slot(int number) {
        return SlotId.of(point, TEN.plusSeconds(1800L * number), 30);
    }

    private Reservation hold(SlotId slot) {
        return useCases().holdSlot.hold(slot, aHolder()).reservation().get();
    }

    private WaitEntry waiting(SlotId slot) {
        return join(WaitWindow.ofSlot(slot), aHolder()).entry().get();
    }

    private WaitEntry now(WaitEntry entry) {
        return transactions().required(() -> entries().find(entry.token())).get();
    }

    private boolean release(Reservation hold) {
        return useCases().releaseHold.release(hold.token());
    }

    private void capacity(int orders) {
        plans.put(point, plans.of(point).toBuilder().capacityOrders(orders).build());
    }

    @Test
    void a_place_that_comes_free_is_offered_to_the_first_and_is_nobody_elses() {
        Reservation hold = hold(slot(0));
        WaitEntry first = waiting(slot(0));
        WaitEntry second = waiting(slot(0));
        assertThat(release(hold)).isTrue();
        assertThat(now(first).state()).isEqualTo(WaitState.OFFERED);
        assertThat(now(first).offered()).isEqualTo(slot(0));
        assertThat(now(second).state()).isEqualTo(WaitState.WAITING);
        assertThat(useCases().holdSlot.hold(slot(0), aHolder()).isHeld()).isFalse();
        assertThat(booksBalance()).isEqualTo(1);
        Reservation taken = take(first).reservation().get();
        assertThat(taken.holder()).isEqualTo(first.holder());
        assertThat(taken.slotId()).isEqualTo(slot(0));
        assertThat(take(first).reservation()).contains(taken);
        assertThat(now(first).contact()).isEqualTo(WaitContact.none());
        assertThat(booksBalance()).isEqualTo(1);
    }

    @Test
    void an_offer_that_runs_out_goes_to_the_next_and_the_second_one_ends_the_wait() {
        Reservation hold = hold(slot(0));
        Reservation other = hold(slot(1));
        WaitWindow day = WaitWindow.ofDay(points.find(point).get(), LocalDate.of(2020, 11, 12));
        fillDay();
        WaitEntry first = join(day, aHolder()).entry().get();
        WaitEntry second = waiting(slot(0));
        release(hold);
        clock.set(now(first).offerEndsAt().plusSeconds(29));
        assertThat(take(first).verdict().isRefusedFor(Refusals.OFFER_ENDED)).isTrue();
        assertThat(lapse()).isZero();
        clock.set(now(first).offerEndsAt().plusSeconds(30));
        assertThat(lapse()).isEqualTo(1);
        assertThat(now(first).state()).isEqualTo(WaitState.WAITING);
        assertThat(now(second).state()).isEqualTo(WaitState.OFFERED);
        useCases().expireHolds.run(clock.instant(), 0);
        release(other);
        assertThat(now(first).offered()).isEqualTo(slot(1));
        clock.set(now(first).offerEndsAt().plusSeconds(30));
        lapse();
        assertThat(now(first).state()).isEqualTo(WaitState.LAPSED);
        assertThat(now(first).contact()).isEqualTo(WaitContact.none());
        booksBalance();
    }

    /** Takes what is left of the day, so that somebody may wait for it. */
    private void fillDay() {
        for (int number = -2; number < 16; number++) {
            useCases().holdSlot.hold(slot(number), aHolder());
        }
    }

    @Test
    void a_declined_place_goes_on_and_is_not_offered_again() {
        Reservation hold = hold(slot(0));
        WaitEntry first = waiting(slot(0));
        WaitEntry second = waiting(slot(0));
        release(hold);
        assertThat(decline(first).isDone()).isTrue();
        assertThat(now(second).state()).isEqualTo(WaitState.OFFERED);
        assertThat(leave(second).isDone()).isTrue();
        assertThat(now(first).state()).isEqualTo(WaitState.WAITING);
        assertThat(booksBalance()).isZero();
        assertThat(offerFree()).isZero();
    }

    @Test
    void a_place_near_its_start_is_offered_for_half_the_time_left_and_then_not_at_all() {
        clock.set(TEN.minusSeconds(3600));
        Reservation hold = hold(slot(0));
        WaitEntry entry = waiting(slot(0));
        release(hold);
        assertThat(now(entry).offerEndsAt()).isBetween(TEN.minusSeconds(1800 + 60), TEN.minusSeconds(1800));
        clock.set(TEN.minusSeconds(300));
        decline(entry);
        assertThat(booksBalance()).isZero();
    }

    @Test
    void nobody_waits_for_what_is_free_for_what_cannot_be_had_or_for_too_much() {
        Holder holder = aHolder();
        assertThat(join(WaitWindow.ofSlot(slot(0)), holder).verdict().isRefusedFor(Refusals.PLACE_IS_FREE))
                .isTrue();
        WaitWindow night = WaitWindow.ofSlot(SlotId.of(point, TEN.minusSeconds(36_000), 30));
        assertThat(join(night, holder).verdict().isRefusedFor(Refusals.NOTHING_TO_WAIT_FOR))
                .isTrue();
        for (int number = 0; number < SLOTS; number++) {
            hold(slot(number));
        }
        WaitEntry entry = join(WaitWindow.ofSlot(slot(0)), holder).entry().get();
        assertThat(join(WaitWindow.ofSlot(slot(0)), holder).entry()).contains(entry);
        join(WaitWindow.ofSlot(slot(1)), holder);
        join(WaitWindow.ofSlot(slot(2)), holder);
        assertThat(join(WaitWindow.ofSlot(slot(3)), holder).verdict().isRefusedFor(Refusals.TOO_MANY_WAITS))
                .isTrue();
    }

    @Test
    void an_order_that_was_placed_moves_to_the_offered_slot_and_its_place_goes_to_the_next() {
        clock.set(TEN.minus(Duration.ofHours(3)));
        Reservation hold = hold(slot(8));
        Reservation mine = hold(slot(9));
        useCases().confirmHold.confirm(mine.token());
        WaitEntry entry =
                join(WaitWindow.ofSlot(slot(8)), mine.holder()).entry().get();
        WaitEntry next = waiting(slot(9));
        release(hold);
        Reservation moved = take(entry).reservation().get();
        assertThat(moved.token()).isEqualTo(mine.token());
        assertThat(moved.code()).isEqualTo(mine.code());
        assertThat(moved.state()).isEqualTo(ReservationState.CONFIRMED);
        assertThat(moved.slotId()).isEqualTo(slot(8));
        assertThat(now(next).state()).isEqualTo(WaitState.OFFERED);
        assertThat(booksBalance()).isEqualTo(2);
    }

    @Test
    void an_order_that_the_host_has_ended_takes_no_offer_and_the_offer_waits() {
        clock.set(TEN.minus(Duration.ofHours(3)));
        Reservation hold = hold(slot(8));
        Reservation mine = hold(slot(9));
        useCases().confirmHold.confirm(mine.token());
        WaitEntry entry =
                join(WaitWindow.ofSlot(slot(8)), mine.holder()).entry().get();
        release(hold);
        gate = () -> Optional.of(Refusals.because(Refusals.NOTHING_TO_HAND_OVER));
        assertThat(take(entry).verdict().isRefusedFor(Refusals.NOTHING_TO_HAND_OVER))
                .isTrue();
        assertThat(now(entry).state()).isEqualTo(WaitState.OFFERED);
        gate = MoveGate.open();
        assertThat(take(entry).reservation().get().slotId()).isEqualTo(slot(8));
    }

    @Test
    void an_order_that_is_confirmed_after_all_is_let_by_the_gate_however_late_that_is() {
        clock.set(TEN.minus(Duration.ofHours(3)));
        for (boolean isAfterTheHoldWasRead : List.of(false, true)) {
            Reservation hold = hold(slot(8));
            Reservation mine = hold(slot(9));
            WaitEntry entry =
                    join(WaitWindow.ofSlot(slot(8)), mine.holder()).entry().get();
            release(hold);
            GateOfPlaced strict = new GateOfPlaced();
            gate = strict;
            Runnable confirm = () -> useCases().confirmHold.confirm(mine.token());
            if (isAfterTheHoldWasRead) {
                holding = (collector, slot, at) -> {
                    confirm.run();
                    return Optional.empty();
                };
            } else {
                strict.first = confirm;
            }
            assertThat(take(entry).verdict().isRefusedFor(Refusals.NOTHING_TO_HAND_OVER))
                    .isTrue();
            assertThat(strict.asked)
                    .containsExactly(
                            now(mine).state() + " " + now(mine).slotId().start() + " to " + slot(8).start());
            assertThat(now(mine).slotId()).isEqualTo(slot(9));
            assertThat(now(entry).state()).isEqualTo(WaitState.OFFERED);
            holding = HoldGate.open();
            gate = MoveGate.open();
            leave(entry);
            useCases().cancelReservation.cancel(mine.token(), Actor.system(), "the next");
        }
        assertThat(booksBalance()).isZero();
    }

    private Reservation now(Reservation reservation) {
        return transactions()
                .required(() -> reservations().find(reservation.token()))
                .get();
    }

    /** Lets nothing move that is placed, and says what it was asked. */
    private static final class GateOfPlaced implements MoveGate {
        private final List<String> asked = new ArrayList<>();
        private Runnable first = () -> {};

        @Override
        public Optional<Verdict> against() {
            first.run();
            return Optional.empty();
        }

        @Override
        public Optional<Verdict> against(Reservation placed, SlotId slot) {
            asked.add(placed.state() + " " + placed.slotId().start() + " to " + slot.start());
            return Optional.of(Refusals.because(Refusals.NOTHING_TO_HAND_OVER));
        }
    }

    @Test
    void a_cart_that_is_being_paid_keeps_the_slot_it_is_paid_with_and_its_offer_waits() {
        Reservation hold = hold(slot(0));
        Reservation mine = hold(slot(1));
        WaitEntry entry =
                join(WaitWindow.ofSlot(slot(0)), mine.holder()).entry().get();
        release(hold);
        Reservation paying = useCases()
                .verifyHold
                .verify(Collector.of(mine.holder()))
                .reservation()
                .get();
        assertThat(take(entry).verdict().isRefusedFor(Refusals.BEING_PAID)).isTrue();
        assertThat(now(entry).state()).isEqualTo(WaitState.OFFERED);
        useCases().closePayment.close(paying.token());
        assertThat(take(entry).reservation().get().slotId()).isEqualTo(slot(0));
        assertThat(booksBalance()).isEqualTo(1);
    }

    @Test
    void a_hold_that_a_cart_had_goes_on_when_it_takes_an_offer() {
        Reservation hold = hold(slot(0));
        Reservation mine = hold(slot(1));
        WaitEntry entry =
                join(WaitWindow.ofSlot(slot(0)), mine.holder()).entry().get();
        WaitEntry next = waiting(slot(1));
        release(hold);
        assertThat(take(entry).isHeld()).isTrue();
        assertThat(now(next).state()).isEqualTo(WaitState.OFFERED);
        assertThat(booksBalance()).isEqualTo(2);
    }

    @Test
    void places_that_an_order_gives_up_together_go_to_as_many_who_wait() {
        capacity(2);
        Holder cart = aHolder();
        Holder second = Holder.of(cart.orderId(), 2);
        hold(slot(0), cart, slot(0), second);
        List<WaitEntry> line = List.of(waiting(slot(0)), waiting(slot(0)), waiting(slot(0)));
        assertThat(hold(slot(2), cart, slot(1), second)).isTrue();
        assertThat(line.stream().map(entry -> now(entry).state()))
                .containsExactly(WaitState.OFFERED, WaitState.OFFERED, WaitState.WAITING);
        assertThat(booksBalance()).isEqualTo(4);
    }

    private boolean hold(SlotId one, Holder first, SlotId other, Holder second) {
        return useCases()
                .holdTogether
                .hold(List.of(SlotWish.of(one, Collector.of(first)), SlotWish.of(other, Collector.of(second))))
                .isHeld();
    }

    @Test
    void where_a_household_awaits_one_order_an_offer_is_no_way_to_a_second() {
        Reservation hold = hold(slot(0));
        WaitEntry entry = waiting(slot(0));
        release(hold);
        String household = "h" + entry.position() + "-" + point;
        Reservation awaited = hold(slot(1), household);
        assertThat(take(entry, household).verdict().isRefusedFor(Refusals.ALREADY_BOOKED))
                .isTrue();
        assertThat(now(entry).state()).isEqualTo(WaitState.OFFERED);
        release(awaited);
        assertThat(take(entry, household).reservation().get().household()).isEqualTo(household);
        Collector another = Collector.of(aHolder()).ofHousehold(household);
        assertThat(useCases().holdSlot.hold(slot(1), another).verdict().isRefusedFor(Refusals.ALREADY_BOOKED))
                .isTrue();
        assertThat(booksBalance()).isEqualTo(1);
    }

    private Reservation hold(SlotId slot, String household) {
        Collector collector = Collector.of(aHolder()).ofHousehold(household);
        return useCases().holdSlot.hold(slot, collector).reservation().get();
    }

    @Test
    void a_cart_whose_household_is_not_told_again_keeps_it_when_it_takes_an_offer() {
        Reservation hold = hold(slot(0));
        String household = "own-" + point;
        Reservation mine = hold(slot(1), household);
        WaitEntry entry =
                join(WaitWindow.ofSlot(slot(0)), mine.holder()).entry().get();
        release(hold);
        assertThat(take(entry).reservation().get().household()).isEqualTo(household);
        assertThat(booksBalance()).isEqualTo(1);
    }

    @Test
    void room_that_the_merchant_made_is_offered_in_the_order_of_the_line() {
        hold(slot(0));
        List<WaitEntry> line = List.of(waiting(slot(0)), waiting(slot(0)), waiting(slot(0)));
        capacity(3);
        assertThat(Race.of(4, any -> unlessOutrun(() -> offerFree() >= 0))).isNotEmpty();
        offerFree();
        assertThat(line.stream().map(entry -> now(entry).state()))
                .containsExactly(WaitState.OFFERED, WaitState.OFFERED, WaitState.WAITING);
        assertThat(booksBalance()).isEqualTo(3);
    }

    @Test
    void a_larger_basket_waits_until_there_is_room_and_a_smaller_one_gives_the_rest_back() {
        plans.put(
                point,
                plans.of(point).toBuilder()
                        .capacity(Capacity.ofOrders(2).withItems(5))
                        .build());
        Reservation big = useCases()
                .holdSlot
                .hold(slot(0), Collector.of(aHolder()).with(Basket.weighing(Load.of(1, 4, 0))))
                .reservation()
                .get();
        hold(slot(0));
        WaitEntry small = join(Load.of(1, 2, 0), aHolder());
        release(big);
        assertThat(now(small).state()).isEqualTo(WaitState.OFFERED);
        assertThat(booksBalance()).isEqualTo(2);
    }

    private WaitEntry join(Load load, Holder holder) {
        Collector collector = Collector.of(holder).with(Basket.weighing(load));
        return new JoinWaitlist(desk(), book(), offers(), new SecureRandom(), clock)
                .join(WaitWindow.ofSlot(slot(0)), collector, WaitContact.of("bo@example.org", "en"))
                .entry()
                .get();
    }

    @Test
    void of_many_who_join_at_once_each_draws_a_number_of_its_own() {
        hold(slot(0));
        List<WaitEntry> joined = Race.of(
                8,
                any -> Insist.on(() -> join(WaitWindow.ofSlot(slot(0)), aHolder()))
                        .entry()
                        .get());
        assertThat(joined.stream().map(WaitEntry::position).sorted()).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L);
    }

    @Test
    void places_freed_by_many_at_once_go_to_exactly_the_first_in_line() {
        for (int round = 0; round < 5; round++) {
            SlotId slot = slot(round);
            capacity(6);
            List<Reservation> holds = new ArrayList<>();
            List<WaitEntry> line = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                holds.add(hold(slot));
            }
            for (int i = 0; i < 8; i++) {
                line.add(waiting(slot));
            }
            Race.of(6, number -> {
                assertThat(Insist.on(() -> release(holds.get(number)))).isTrue();
                return number;
            });
            assertThat(line.subList(0, 6)).allMatch(entry -> now(entry).state() == WaitState.OFFERED);
            assertThat(line.subList(6, 8)).allMatch(entry -> now(entry).state() == WaitState.WAITING);
            booksBalance();
        }
    }

    @Test
    void an_offer_taken_declined_and_lapsed_at_once_ends_in_one_way() {
        for (int round = 0; round < 10; round++) {
            clock.set(Shop.EIGHT);
            SlotId slot = slot(round);
            Reservation hold = hold(slot);
            WaitEntry entry = waiting(slot);
            release(hold);
            Race.of(
                    3,
                    number -> unlessOutrun(() -> number == 0
                            ? take(entry).isHeld()
                            : number == 1
                                    ? decline(entry).isDone()
                                    : leave(entry).isDone()));
            boolean taken = now(entry).state() == WaitState.TAKEN;
            int places = booksBalance();
            assertThat(transactions()
                            .required(() -> reservations()
                                    .liveOf(entry.holder().orderId(), 1)
                                    .isPresent()))
                    .isEqualTo(taken);
            assertThat(places).isLessThanOrEqualTo(round + 1);
        }
    }

    @Test
    void a_message_is_written_with_an_offer_and_taken_back_with_it() {
        Reservation hold = hold(slot(0));
        WaitEntry entry = waiting(slot(0));
        release(hold);
        decline(entry);
        assertThat((Boolean) transactions()
                        .required(() -> messages()
                                .withdraw(
                                        MessageKind.WAITLIST_OFFER,
                                        entry.token().toString())))
                .isFalse();
    }

    @Test
    void who_waits_for_what_is_past_no_longer_waits_and_is_forgotten() {
        hold(slot(0));
        WaitEntry entry = waiting(slot(0));
        EndWaits endWaits = new EndWaits(book(), offers());
        clock.set(TEN.plusSeconds(1));
        assertThat(endWaits.run(clock.instant(), 10)).isEqualTo(1);
        assertThat(now(entry).state()).isEqualTo(WaitState.OVER);
        assertThat(endWaits.forget(TEN.plus(Duration.ofDays(6)))).isZero();
        assertThat(endWaits.forget(TEN.plus(Duration.ofDays(8)))).isEqualTo(1);
    }

    @Test
    void nobody_waits_twice_for_one_thing_or_in_one_position() {
        WaitEntry entry = WaitEntry.builder()
                .token(ReservationToken.generate(new SecureRandom()))
                .window(WaitWindow.ofSlot(slot(0)))
                .holder(aHolder())
                .joinedAt(Shop.EIGHT)
                .position(1)
                .build();
        transactions().separate(() -> {
            entries().add(entry);
            return entry;
        });
        WaitEntryBuilder again = WaitEntry.builder()
                .token(ReservationToken.generate(new SecureRandom()))
                .window(WaitWindow.ofSlot(slot(0)))
                .joinedAt(Shop.EIGHT);
        assertThatThrownBy(() ->
                        add(again.holder(entry.holder()).seat(2).position(2).build()))
                .isInstanceOf(WaitExists.class);
        assertThatThrownBy(() -> add(again.holder(aHolder()).position(1).build()))
                .isInstanceOf(WaitExists.class);
        assertThat(now(entry)).isEqualTo(entry);
        assertThat((Integer) transactions().required(() -> entries().countBefore(entry)))
                .isZero();
    }

    private WaitEntry add(WaitEntry entry) {
        return transactions().separate(() -> {
            entries().add(entry);
            return entry;
        });
    }

    @Test
    void whatever_happens_the_first_who_waits_is_offered_what_comes_free() {
        ForAll.seeds(histories(), random -> {
            clock.set(Shop.EIGHT);
            List<WaitEntry> joined = new ArrayList<>();
            for (int step = 0; step < 25; step++) {
                anything(random, joined);
                booksBalance();
                nobodyIsOvertaken();
            }
            clear();
        });
    }

    @Test
    void whatever_happens_at_once_no_place_is_lost_or_given_twice() {
        ForAll.seeds(Math.max(1, histories() / 10), random -> {
            long seed = random.nextLong();
            Race.of(4, number -> {
                Random own = new Random(seed + number);
                List<WaitEntry> joined = new ArrayList<>();
                for (int step = 0; step < 12; step++) {
                    unlessOutrun(() -> anything(own, joined));
                }
                return number;
            });
            booksBalance();
            offerFree();
            booksBalance();
            nobodyIsOvertaken();
            clear();
        });
    }

    private boolean anything(Random random, List<WaitEntry> joined) {
        SlotId slot = slot(random.nextInt(SLOTS));
        switch (random.nextInt(9)) {
            case 0:
            case 1:
                return useCases().holdSlot.hold(slot, aHolder()).isHeld();
            case 2:
            case 3:
                return join(WaitWindow.ofSlot(slot), aHolder())
                        .entry()
                        .map(joined::add)
                        .orElse(false);
            case 4:
                List<Reservation> held = transactions()
                        .required(() -> reservations()
                                .ofPoint(point, slot.start(), slot.start().plusSeconds(1)));
                return held.stream()
                        .filter(Reservation::holdsPlace)
                        .findFirst()
                        .map(this::release)
                        .orElse(false);
            case 5:
                return !joined.isEmpty()
                        && take(joined.get(random.nextInt(joined.size()))).isHeld();
            case 6:
                return !joined.isEmpty()
                        && decline(joined.get(random.nextInt(joined.size()))).isDone();
            case 7:
                return !joined.isEmpty()
                        && leave(joined.get(random.nextInt(joined.size()))).isDone();
            default:
                return lapse() > 0;
        }
    }

    /** The naive oracle: of those who wait for one slot, nobody who still waits came before one to whom it is offered. */
    private void nobodyIsOvertaken() {
        List<WaitEntry> line = transactions().required(() -> entries().openAt(point));
        assertThat(line).isSortedAccordingTo(Comparator.comparing(WaitEntry::position));
        for (WaitEntry offered : line) {
            SlotId slot = offered.offered();
            if (slot != null) {
                assertThat(line)
                        .filteredOn(entry -> entry.position() < offered.position())
                        .noneMatch(entry -> entry.waitsFor(slot));
            }
        }
    }

    private void clear() {
        for (WaitEntry entry : transactions().required(() -> entries().openAt(point))) {
            leave(entry);
        }
        transactions()
                .required(() -> reservations().ofPoint(point, Shop.EIGHT, Shop.EIGHT.plusSeconds(86_400)))
                .forEach(this::release);
        assertThat(booksBalance()).isZero();
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

    /** Checks each slot; how many places are taken in all. */
    private int booksBalance() {
        Instant from = Shop.EIGHT;
        Instant to = Shop.EIGHT.plusSeconds(86_400);
        Map<Instant, Load> owned = new TreeMap<>();
        transactions().required(() -> reservations().ofPoint(point, from, to)).stream()
                .filter(Reservation::holdsPlace)
                .forEach(found -> owned.merge(found.slotId().start(), found.load(), Load::plus));
        transactions().required(() -> entries().openAt(point)).stream()
                .filter(entry -> entry.state() == WaitState.OFFERED)
                .forEach(entry -> owned.merge(entry.offered().start(), entry.load(), Load::plus));
        Map<Instant, Load> taken =
                transactions().required(() -> ledger().taken(point, from, to).loads());
        assertThat(taken).isEqualTo(owned);
        int most = plans.of(point).pattern().capacity().orders();
        assertThat(taken.values()).allMatch(load -> load.orders() <= most);
        return taken.values().stream().mapToInt(Load::orders).sum();
    }
}
