// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.creneau.eligibility.ItemsFit;
import org.creneau.eligibility.RuleBook;
import org.creneau.memory.FixedPlans;
import org.creneau.memory.FixedPoints;
import org.creneau.memory.Insist;
import org.creneau.memory.Race;
import org.creneau.memory.SettableClock;
import org.creneau.memory.Shop;
import org.creneau.memory.UseCases;
import org.creneau.point.PointId;
import org.creneau.slot.Basket;
import org.creneau.slot.BasketLine;
import org.creneau.slot.Capacity;
import org.creneau.slot.Load;
import org.creneau.slot.SlotId;
import org.creneau.slot.SlotLedger;
import org.junit.jupiter.api.Test;

/**
 * What carts that change and merge may rely on, on any store and under races: a hold is what was asked for or what it was, no
 * slot is oversold, no hold is lost or had twice, and the ledger counts exactly what reservations hold.
 */
public abstract class FollowingACartContract {
    private static final AtomicLong NUMBERS = new AtomicLong(19_000_000);
    private static final Instant TEN = Instant.parse("2020-11-12T09:00:00Z");

    private final PointId point = PointId.of(NUMBERS.incrementAndGet());
    private final SettableClock clock = new SettableClock(Shop.EIGHT);
    private final FixedPlans plans = new FixedPlans(Shop.aPlan().leadMinutes(0).build());
    private final FixedPoints town = new FixedPoints(Shop.aPoint().id(point).build());
    private final long customer = NUMBERS.incrementAndGet();

    protected abstract SlotLedger ledger();

    protected abstract Reservations reservations();

    protected abstract History history();

    protected abstract Messages messages();

    protected abstract Transactions transactions();

    private PlaceDesk desk() {
        return new PlaceDesk(town, plans, ledger(), RuleBook.standard());
    }

    private ReservationBook book() {
        return new ReservationBook(reservations(), history(), messages(), transactions());
    }

    private UseCases cases() {
        return new UseCases(desk(), book(), plans, clock, HoldLimits.of(3, 0));
    }

    private MergeHolds merging() {
        HoldPolicies policies = new HoldPolicies(HoldPolicy.standard(), plans);
        return new MergeHolds(desk(), book(), new HoldIssue(policies, HoldLimits.of(3, 0), new SecureRandom()), clock);
    }

    @Test
    void a_hold_becomes_what_is_in_the_cart_and_goes_back_with_it() {
        capacity(Capacity.ofOrders(5).withItems(9));
        long order = anOrder();
        Reservation hold = hold(order, items(1));
        Reservation more = recheck(hold, items(4)).reservation().get();
        assertThat(more.token()).isEqualTo(hold.token());
        assertThat(more.expiresAt()).isEqualTo(hold.expiresAt());
        assertThat(booksBalance()).isEqualTo(Load.of(1, 4, 0));
        assertThat(recheck(more, items(2)).isHeld()).isTrue();
        assertThat(booksBalance()).isEqualTo(Load.of(1, 2, 0));
    }

    @Test
    void what_does_not_fit_leaves_the_hold_as_it_is() {
        capacity(Capacity.ofOrders(5).withItems(9));
        hold(anOrder(), items(7));
        Reservation hold = hold(anOrder(), items(1));
        assertThat(recheck(hold, items(3)).verdict().isRefusedFor(ItemsFit.CODE))
                .isTrue();
        assertThat(reservations().find(hold.token())).contains(hold);
        assertThat(booksBalance()).isEqualTo(Load.of(2, 8, 0));
    }

    @Test
    void carts_that_grow_at_once_share_what_room_there_is_and_none_is_lost() {
        capacity(Capacity.ofOrders(50).withItems(20));
        List<Reservation> holds = new ArrayList<>();
        LongStream.range(0, 8).forEach(any -> holds.add(hold(anOrder(), items(1))));
        List<HoldOutcome> outcomes = Race.of(8, n -> Insist.on(() -> recheck(holds.get(n), items(4))));
        assertThat(outcomes).filteredOn(HoldOutcome::isHeld).hasSize(4);
        assertThat(booksBalance()).isEqualTo(Load.of(8, 20, 0));
    }

    @Test
    void two_clicks_that_change_one_cart_at_once_end_with_one_of_both() {
        capacity(Capacity.ofOrders(5).withItems(9));
        Reservation hold = hold(anOrder(), items(1));
        List<HoldOutcome> outcomes = Race.of(2, n -> Insist.on(() -> recheck(hold, items(2 + n))));
        assertThat(outcomes).allMatch(HoldOutcome::isHeld);
        assertThat(booksBalance().items()).isIn(2, 3);
        assertThat(booksBalance().orders()).isEqualTo(1);
    }

    @Test
    void a_stale_page_does_not_switch_back_a_slot_that_was_chosen_meanwhile() {
        capacity(Capacity.ofOrders(5).withItems(9));
        long order = anOrder();
        Reservation seen = hold(order, items(1));
        cases().holdSlot.hold(slot(2), shopper(order, items(1)));
        assertThat(recheck(seen, items(2)).isHeld()).isFalse();
        assertThat(reservations().liveOf(order, 1)).map(Reservation::slotId).contains(slot(2));
        assertThat(booksBalance()).isEqualTo(Load.of(1, 1, 0));
    }

    @Test
    void a_place_moves_with_the_cart_that_stays_and_no_counter_changes() {
        long earlier = anOrder();
        long staying = anOrder();
        Reservation hold = cases().holdSlot
                .hold(slot(0), Collector.of(Holder.of(earlier, 1, customer)))
                .reservation()
                .get();
        MergedCart cart =
                MergedCart.of(staying, customer).collecting(List.of(7L)).insteadOf(List.of(earlier, staying));
        List<Reservation> come = merging().merge(cart, MergeRule.KEEP);
        assertThat(come).singleElement().satisfies(moved -> {
            assertThat(moved.token()).isEqualTo(hold.token());
            assertThat(moved.holder()).isEqualTo(Holder.of(staying, 7, customer));
            assertThat(moved.seats()).isEqualTo(hold.seats());
        });
        assertThat(reservations().liveOf(staying, 7)).isEqualTo(come.stream().findFirst());
        assertThat(reservations().allLiveOfOrder(earlier)).isEmpty();
        assertThat(history().of(hold.token()))
                .last()
                .extracting(HistoryEntry::reason)
                .isEqualTo(Reasons.CART_MERGED);
        assertThat(booksBalance()).isEqualTo(Load.oneOrder());
        assertThat(merging().merge(cart, MergeRule.KEEP)).as("again").isEmpty();
        assertThat(booksBalance()).isEqualTo(Load.oneOrder());
    }

    @Test
    void two_nodes_that_merge_the_same_carts_at_once_do_it_once() {
        long earlier = anOrder();
        long staying = anOrder();
        cases().holdSlot.hold(slot(0), Collector.of(Holder.of(earlier, 1, customer)));
        cases().holdSlot.hold(slot(1), Collector.of(Holder.of(earlier, 2, customer)));
        MergedCart cart =
                MergedCart.of(staying, customer).collecting(List.of(7L)).insteadOf(List.of(earlier));
        Race.of(2, any -> Insist.on(() -> merging().merge(cart, MergeRule.KEEP)));
        assertThat(reservations().allLiveOfOrder(staying)).hasSize(1);
        assertThat(reservations().allLiveOfOrder(earlier)).isEmpty();
        assertThat(booksBalance()).isEqualTo(Load.oneOrder());
    }

    @Test
    void an_anonymous_hold_counts_for_the_customer_from_the_sign_in_on_within_their_limit() {
        capacity(Capacity.ofOrders(50));
        long anonymous = NUMBERS.incrementAndGet();
        long cart = anOrder();
        cases().holdSlot.hold(slot(0), Collector.of(Holder.of(anOrder(), 1, customer)));
        cases().holdSlot.hold(slot(0), Collector.of(Holder.of(anOrder(), 1, customer)));
        cases().holdSlot.hold(slot(0), Collector.of(Holder.of(cart, 1, anonymous)));
        cases().holdSlot.hold(slot(1), Collector.of(Holder.of(cart, 2, anonymous)));
        merging().merge(MergedCart.of(cart, customer).collecting(List.of(1L, 2L)), MergeRule.KEEP);
        assertThat(reservations().allLiveOfOrder(cart)).singleElement().satisfies(kept -> {
            assertThat(kept.holder()).isEqualTo(Holder.of(cart, 1, customer));
            assertThat(kept.seats().customerSeat()).isBetween(1, 3);
        });
        assertThat(cases().holdSlot
                        .hold(slot(0), Collector.of(Holder.of(anOrder(), 1, customer)))
                        .verdict()
                        .isRefusedFor(Refusals.TOO_MANY_HOLDS))
                .isTrue();
        assertThat(booksBalance().orders()).isEqualTo(3);
    }

    private HoldOutcome recheck(Reservation seen, Basket basket) {
        return new RecheckHold(cases().holdSlot)
                .recheck(seen, shopper(seen.holder().orderId(), basket));
    }

    private Reservation hold(long order, Basket basket) {
        return cases().holdSlot
                .hold(slot(0), shopper(order, basket))
                .reservation()
                .get();
    }

    private static Collector shopper(long order, Basket basket) {
        return Collector.of(Holder.of(order, 1)).with(basket);
    }

    private static Basket items(int count) {
        return Basket.of(BasketLine.of(3, 30, count));
    }

    private void capacity(Capacity capacity) {
        plans.put(point, Shop.aPlan().leadMinutes(0).capacity(capacity).build());
    }

    private static long anOrder() {
        return NUMBERS.incrementAndGet();
    }

    private SlotId slot(int number) {
        return SlotId.of(point, TEN.plusSeconds(1_800L * number), 30);
    }

    /** What the counters say, which is what the reservations weigh. */
    private Load booksBalance() {
        Instant end = TEN.plusSeconds(36_000);
        Load counted = ledger().taken(point, TEN, end).loads().values().stream().reduce(Load.none(), Load::plus);
        Load held = reservations().ofPoint(point, TEN, end).stream()
                .filter(Reservation::holdsPlace)
                .map(Reservation::load)
                .reduce(Load.none(), Load::plus);
        assertThat(counted).isEqualTo(held);
        return counted;
    }
}
