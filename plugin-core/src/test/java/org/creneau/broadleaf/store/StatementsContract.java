// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.creneau.broadleaf.point.JpaPickupPoints;
import org.creneau.broadleaf.point.JpaSlotPlans;
import org.creneau.broadleaf.point.PointSnapshots;
import org.creneau.broadleaf.point.PointTable;
import org.creneau.broadleaf.reservation.SlotLabels;
import org.creneau.eligibility.OfferedSlot;
import org.creneau.eligibility.RuleBook;
import org.creneau.eligibility.SlotFinder;
import org.creneau.eligibility.Window;
import org.creneau.memory.SettableClock;
import org.creneau.memory.UseCases;
import org.creneau.point.PointId;
import org.creneau.reservation.Actor;
import org.creneau.reservation.Collector;
import org.creneau.reservation.FirstInLine;
import org.creneau.reservation.FreedPlaces;
import org.creneau.reservation.HoldLimits;
import org.creneau.reservation.HoldOutcome;
import org.creneau.reservation.HoldSlot;
import org.creneau.reservation.Holder;
import org.creneau.reservation.OfferDesk;
import org.creneau.reservation.OfferPolicy;
import org.creneau.reservation.PlaceDesk;
import org.creneau.reservation.RecheckHold;
import org.creneau.reservation.ReleaseHold;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationBook;
import org.creneau.reservation.ReservationToken;
import org.creneau.reservation.Reservations;
import org.creneau.reservation.SlotWish;
import org.creneau.reservation.WaitContact;
import org.creneau.reservation.WaitEntry;
import org.creneau.reservation.WaitWindow;
import org.creneau.slot.Basket;
import org.creneau.slot.BasketLine;
import org.creneau.slot.Load;
import org.creneau.slot.SlotGrid;
import org.creneau.slot.SlotId;
import org.creneau.slot.SlotLedger;
import org.creneau.slot.SlotQuery;
import org.creneau.stock.PointStock;
import org.creneau.stock.StockEntry;
import org.creneau.stock.StockLevel;
import org.creneau.territory.SphericalGeodesic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * How many statements each step of an order sends to the database, every adapter at work; each database has a subclass
 * of a few lines. Blocks of ids, fetched once for many rows, are no part of it.
 */
abstract class StatementsContract {
    private static final PointId POINT = PointId.of(5);
    private static final Instant NOW = Instant.parse("2026-10-20T08:00:00Z");
    private static final Instant NOON = Instant.parse("2026-10-21T10:00:00Z");
    private static final Instant LATER = Instant.parse("2026-10-21T14:00:00Z");

    private final SettableClock clock = new SettableClock(NOW);
    private final PointTable table = schema().points();
    private final PointSnapshots snapshots =
            new PointSnapshots(table, schema().transactions(), clock, new SphericalGeodesic());
    private final JpaPickupPoints points = new JpaPickupPoints(table, snapshots);
    private final JpaSlotPlans plans = new JpaSlotPlans(table, snapshots);
    private final SlotLedger ledger = schema().ledger(table);
    private final PointStock stock = schema().stock(table);
    private final Reservations reservations = schema().reservations(new SlotLabels(points));
    private final PlaceDesk desk =
            new PlaceDesk(points, plans, ledger, RuleBook.standard(), FreedPlaces.toAnybody(), stock);
    private final ReservationBook book =
            new ReservationBook(reservations, schema().history(), schema().messages(), schema().transactions());
    private final UseCases useCases = new UseCases(desk, book, plans, clock);
    private final HoldSlot holdSlot = useCases.holdSlot;
    private final SlotFinder finder = new SlotFinder(ledger, RuleBook.standard(), stock);
    private final FreedPlaces firstInLine =
            new FirstInLine(new OfferDesk(schema().waitEntries(), schema().messages(), OfferPolicy.standard()), clock);
    private final UseCases waiting =
            new UseCases(new PlaceDesk(points, plans, ledger, RuleBook.standard(), firstInLine), book, plans, clock);

    protected abstract Schema schema();

    @BeforeEach
    void open() {
        schema().empty();
        insertPoint(POINT.value());
        hold(NOON.minusSeconds(3_600), 99);
    }

    private void insertPoint(long id) {
        schema().insertPoint(id);
        schema().sql()
                .update("INSERT INTO CRN_POINT_HOURS (HOURS_ID, POINT_ID, WEEKDAY, OPENS, CLOSES) VALUES (" + id + ", "
                        + id + ", 'WEDNESDAY', '09:00', '19:00')");
    }

    /** The cart's own hold; the point, its parts and the counters; the reservation; its history; the counter. */
    @Test
    void the_first_taker_of_a_slot_sends_five_statements() {
        assertThat(statements(() -> hold(NOON, 1))).isEqualTo(5);
    }

    /** The same, and the counter is changed instead of added. */
    @Test
    void the_second_taker_of_a_slot_sends_five_statements() {
        hold(NOON, 1);
        assertThat(statements(() -> hold(NOON, 2))).isEqualTo(5);
    }

    /** Neither adds a reservation nor touches the counter. */
    @Test
    void a_refused_shopper_sends_two_statements() {
        schema().sql().update("UPDATE CRN_POINT SET CAPACITY_ORDERS = 1");
        hold(NOON, 1);
        long sent =
                schema().statementsIn(() -> assertThat(hold(NOON, 2).isHeld()).isFalse());
        assertThat(sent).isEqualTo(2);
    }

    @Test
    void the_slot_that_is_held_costs_one_statement_when_it_is_asked_again() {
        hold(NOON, 1);
        assertThat(statements(() -> hold(NOON, 1))).isEqualTo(1);
    }

    /** Its old reservation with its history, and its old counter besides. */
    @Test
    void a_switch_sends_eight_statements() {
        hold(NOON, 1);
        assertThat(statements(() -> hold(LATER, 1))).isEqualTo(8);
    }

    /** The own hold; point, parts and counters; the reservation and its history; the counter by what is more of it. */
    @Test
    void a_basket_that_grew_or_shrank_sends_five_statements() {
        hold(NOON, 1);
        Collector heavier = Collector.of(Holder.of(1, 1)).with(Basket.weighing(Load.of(1, 2, 3)));
        assertThat(statements(() -> holdSlot.hold(slot(NOON), heavier))).isEqualTo(5);
        assertThat(statements(() -> hold(NOON, 1))).isEqualTo(5);
    }

    /** More of one measure and less of another: the counter down and up. */
    @Test
    void a_basket_of_other_things_sends_six_statements() {
        Collector cake = Collector.of(Holder.of(1, 1)).with(Basket.weighing(Load.of(1, 1, 9)));
        assertThat(statements(() -> holdSlot.hold(slot(NOON), cake))).isEqualTo(5);
        Collector books = Collector.of(Holder.of(1, 1)).with(Basket.weighing(Load.of(1, 4, 0)));
        assertThat(statements(() -> holdSlot.hold(slot(NOON), books))).isEqualTo(6);
    }

    /** The hold is at hand: point and counters; the reservation and its history; the counter. Goods are one more. */
    @Test
    void a_cart_that_changed_is_judged_again_with_four_statements_and_five_where_goods_are_counted() {
        RecheckHold recheck = new RecheckHold(holdSlot);
        Reservation seen = hold(NOON, 1).reservation().get();
        Collector heavier = Collector.of(Holder.of(1, 1)).with(lines(17));
        assertThat(statements(() -> recheck.recheck(seen, heavier))).isEqualTo(4);
        stock(17, 18);
        Reservation stocked = hold(NOON, 2, lines(17)).reservation().get();
        Collector both = Collector.of(Holder.of(2, 1)).with(lines(17, 18));
        assertThat(statements(() -> recheck.recheck(stocked, both))).isEqualTo(5);
    }

    @Test
    void a_cart_that_changed_nothing_is_judged_again_with_no_statement_and_one_that_does_not_fit_with_one() {
        RecheckHold recheck = new RecheckHold(holdSlot);
        Reservation seen = hold(NOON, 1, lines(17)).reservation().get();
        Collector same = Collector.of(Holder.of(1, 1)).with(lines(17));
        assertThat(statements(() -> recheck.recheck(seen, same))).isZero();
        schema().sql().update("UPDATE CRN_POINT SET CAPACITY_ITEMS = 1");
        long sent = schema().statementsIn(() -> assertThat(
                        recheck.recheck(seen, same.with(lines(17, 18))).isHeld())
                .isFalse());
        assertThat(sent).isEqualTo(1);
    }

    /** Each limit that is asked of is part of the first statement. */
    @Test
    void limits_cost_no_statement() {
        UseCases limited = new UseCases(desk, book, plans, clock, HoldLimits.of(5, 50));
        Collector known = Collector.of(Holder.of(1, 1, 17L)).through("n").ofHousehold("h");
        assertThat(statements(() -> limited.holdSlot.hold(slot(NOON), known))).isEqualTo(5);
    }

    /** What the order has, in two reads; point and counters in one; two reservations with their history; two counters. */
    @Test
    void two_groups_in_two_slots_of_a_point_send_nine_statements() {
        assertThat(schema().statementsIn(() ->
                        assertThat(together(wish(1, NOON), wish(2, LATER))).isTrue()))
                .isEqualTo(9);
    }

    /** One counter less. */
    @Test
    void two_groups_in_one_slot_send_eight_statements() {
        assertThat(schema().statementsIn(() ->
                        assertThat(together(wish(1, NOON), wish(2, NOON))).isTrue()))
                .isEqualTo(8);
    }

    /** What the order has; point and counters. */
    @Test
    void a_set_that_is_refused_sends_three_statements() {
        schema().sql().update("UPDATE CRN_POINT SET CAPACITY_ORDERS = 1");
        assertThat(schema().statementsIn(() ->
                        assertThat(together(wish(1, NOON), wish(2, NOON))).isFalse()))
                .isEqualTo(3);
    }

    private boolean together(SlotWish... wishes) {
        return useCases.holdTogether.hold(List.of(wishes)).isHeld();
    }

    private static SlotWish wish(long group, Instant start) {
        return SlotWish.of(slot(start), Collector.of(Holder.of(1, group)));
    }

    /** The own hold, the reservation, its history, the message to send. */
    @Test
    void confirming_sends_four_statements() {
        hold(NOON, 1);
        long sent = schema().statementsIn(() -> assertThat(
                        useCases.confirmHold.confirm(Holder.of(1, 1)).isConfirmed())
                .isTrue());
        assertThat(sent).isEqualTo(4);
    }

    /** As the checkout does, which has kept it for the payment. */
    @Test
    void confirming_what_was_seen_a_moment_ago_sends_three_statements() {
        Reservation seen = hold(NOON, 1).reservation().get();
        long sent = schema().statementsIn(() -> assertThat(
                        useCases.confirmHold.confirm(Holder.of(1, 1), seen).isConfirmed())
                .isTrue());
        assertThat(sent).isEqualTo(3);
    }

    /** What every pricing of a cart asks, to give back what is no longer collected. */
    @Test
    void a_cart_that_holds_nothing_is_priced_with_one_statement_more() {
        assertThat(schema().statementsIn(() ->
                        assertThat(reservations.allLiveOfOrder(77)).isEmpty()))
                .isEqualTo(1);
    }

    /** The own hold, the reservation, its history, the counter. */
    @Test
    void releasing_sends_four_statements() {
        hold(NOON, 1);
        ReleaseHold release = useCases.releaseHold;
        long sent = schema().statementsIn(
                        () -> assertThat(release.release(Holder.of(1, 1))).isTrue());
        assertThat(sent).isEqualTo(4);
    }

    /** What the point has of it comes along with the point and its counters, and is changed before the counter. */
    @Test
    void a_cart_of_one_stocked_sku_sends_six_statements_to_the_first_taker_and_the_second() {
        stock(17);
        assertThat(statements(() -> hold(NOON, 1, lines(17)))).isEqualTo(6);
        assertThat(statements(() -> hold(NOON, 2, lines(17)))).isEqualTo(6);
    }

    @Test
    void further_skus_are_one_batch_with_the_first() {
        stock(17, 18, 19, 20, 21, 22, 23, 24, 25, 26);
        assertThat(statements(() -> hold(NOON, 1, lines(17, 18)))).isEqualTo(6);
        assertThat(statements(() -> hold(NOON, 2, lines(17, 18, 19, 20, 21, 22, 23, 24, 25, 26))))
                .isEqualTo(6);
    }

    /** The counter alone; the goods, if any are counted, and the counter. The commit comes next. */
    @Test
    void at_most_two_statements_are_sent_while_others_wait() {
        stock(17, 18);
        FirstLock lock = new FirstLock(schema()::statementsSent);
        PlaceDesk watched = new PlaceDesk(
                points,
                plans,
                lock.on(SlotLedger.class, ledger),
                RuleBook.standard(),
                FreedPlaces.toAnybody(),
                lock.on(PointStock.class, stock));
        UseCases cases = new UseCases(watched, book, plans, clock);
        assertThat(since(lock, () -> hold(cases, 1, Basket.weighing(Load.oneOrder()))))
                .isEqualTo(1);
        assertThat(since(lock, () -> hold(cases, 2, lines(17, 18)))).isEqualTo(2);
        schema().sql().update("DELETE FROM CRN_SLOT_COUNTER");
        assertThat(since(lock, () -> hold(cases, 3, lines(17, 18)))).isEqualTo(2);
        assertThat(since(lock, () -> cases.releaseHold.release(Holder.of(2, 1))))
                .isEqualTo(2);
    }

    private long since(FirstLock lock, Runnable work) {
        AtomicLong since = new AtomicLong();
        schema().statementsIn(() -> since.set(lock.statementsSince(work)));
        return since.get();
    }

    private static void hold(UseCases cases, long order, Basket basket) {
        Collector collector = Collector.of(Holder.of(order, 1)).with(basket);
        assertThat(cases.holdSlot.hold(slot(NOON), collector).isHeld()).isTrue();
    }

    @Test
    void more_skus_than_come_along_are_read_with_one_more() {
        long[] many = LongStream.rangeClosed(100, 170).toArray();
        stock(many);
        assertThat(statements(() -> hold(NOON, 1, lines(many)))).isEqualTo(7);
    }

    @Test
    void a_cart_of_which_nothing_is_counted_sends_no_more_than_one_without_lines() {
        assertThat(statements(() -> hold(NOON, 1, lines(17, 18)))).isEqualTo(5);
    }

    @Test
    void a_shopper_who_is_refused_for_the_goods_sends_two_statements() {
        stock(17);
        schema().sql().update("UPDATE CRN_POINT_STOCK SET ON_HAND = 0");
        long sent = schema().statementsIn(
                        () -> assertThat(hold(NOON, 1, lines(17)).isHeld()).isFalse());
        assertThat(sent).isEqualTo(2);
    }

    @Test
    void goods_that_stay_taken_cost_no_statement_when_the_slot_is_switched() {
        stock(17);
        hold(NOON, 1, lines(17));
        assertThat(statements(() -> hold(LATER, 1, lines(17)))).isEqualTo(8);
    }

    @Test
    void confirming_stocked_goods_sends_four_statements_and_releasing_them_five() {
        stock(17, 18);
        hold(NOON, 1, lines(17, 18));
        hold(NOON, 2, lines(17, 18));
        assertThat(schema().statementsIn(() -> assertThat(
                                useCases.confirmHold.confirm(Holder.of(1, 1)).isConfirmed())
                        .isTrue()))
                .isEqualTo(4);
        assertThat(schema().statementsIn(() -> assertThat(useCases.releaseHold.release(Holder.of(2, 1)))
                        .isTrue()))
                .isEqualTo(5);
    }

    @Test
    void the_first_free_slots_of_many_points_cost_one_more_for_the_goods_of_all_of_them() {
        LongStream.range(1_000, 1_050).forEach(this::insertPoint);
        stock(17);
        clock.set(NOW.plusSeconds(60));
        points.all();
        assertThat(schema().statementsIn(
                                () -> assertThat(firstFree(SlotQuery.at(NOW).forBasket(lines(17))))
                                        .hasSize(51)))
                .isEqualTo(2);
    }

    private void stock(long... skus) {
        List<StockEntry> entries = LongStream.of(skus)
                .mapToObj(sku -> StockEntry.of(POINT, sku, StockLevel.counted(100)))
                .toList();
        schema().transactions().separate(() -> {
            stock.put(entries);
            return null;
        });
    }

    private static Basket lines(long... skus) {
        return Basket.of(
                LongStream.of(skus).mapToObj(sku -> BasketLine.of(sku, 1, 1)).toList());
    }

    private HoldOutcome hold(Instant start, long order, Basket basket) {
        return holdSlot.hold(slot(start), Collector.of(Holder.of(order, 1)).with(basket));
    }

    /** The reservation, its change, its history, the message to send, the counter. */
    @Test
    void cancelling_sends_five_statements() {
        assertThat(cancelling(useCases)).isEqualTo(5);
    }

    /** One of them looks for the first in line. */
    @Test
    void where_there_are_waitlists_giving_a_place_back_sends_one_statement_more() {
        assertThat(releasing(waiting)).isEqualTo(5);
        assertThat(cancelling(waiting)).isEqualTo(6);
        assertThat(switching()).isEqualTo(9);
    }

    /**
     * Who is first, the point and its counters, the entry, the message to send; the counter stays what it is if the order
     * weighs as much.
     */
    @Test
    void passing_a_place_on_sends_three_statements_more_than_giving_it_back() {
        waits(1, Load.oneOrder());
        assertThat(releasing(waiting)).isEqualTo(7);
        waits(2, Load.oneOrder());
        assertThat(cancelling(waiting)).isEqualTo(8);
        waits(3, Load.oneOrder());
        assertThat(switching()).isEqualTo(11);
    }

    /** The counter is changed by the difference. */
    @Test
    void passing_a_place_on_to_an_order_of_another_weight_sends_one_more() {
        waits(1, Load.of(1, 2, 3));
        assertThat(releasing(waiting)).isEqualTo(8);
        waits(2, Load.of(1, 2, 3));
        assertThat(cancelling(waiting)).isEqualTo(9);
        waits(3, Load.of(1, 2, 3));
        assertThat(switching()).isEqualTo(12);
    }

    private long switching() {
        hold(NOON, 2);
        return schema().statementsIn(() -> assertThat(
                        waiting.holdSlot.hold(slot(LATER), Holder.of(2, 1)).isHeld())
                .isTrue());
    }

    private long releasing(UseCases cases) {
        hold(NOON, 1);
        return schema().statementsIn(() ->
                assertThat(cases.releaseHold.release(Holder.of(1, 1))).isTrue());
    }

    private long cancelling(UseCases cases) {
        hold(NOON, 3);
        ReservationToken token = useCases.confirmHold
                .confirm(Holder.of(3, 1))
                .reservation()
                .get()
                .token();
        return schema().statementsIn(() -> assertThat(cases.cancelReservation
                        .cancelAlone(token, Actor.staff(3), "on purpose")
                        .isDone())
                .isTrue());
    }

    /** For a place at noon, where there is room for two more but nobody has offered it yet. */
    private void waits(long position, Load load) {
        schema().transactions().separate(() -> {
            schema().waitEntries()
                    .add(WaitEntry.builder()
                            .token(ReservationToken.generate(new SecureRandom()))
                            .window(WaitWindow.ofSlot(slot(NOON)))
                            .holder(Holder.of(500 + position, 1))
                            .load(load)
                            .contact(WaitContact.of("ana@example.org", "fr"))
                            .joinedAt(NOW)
                            .position(position)
                            .build());
            return position;
        });
    }

    @Test
    void a_month_of_one_point_costs_one_statement() {
        points.all();
        assertThat(schema().statementsIn(() -> {
                    SlotGrid grid = SlotGrid.of(points.find(POINT).get(), plans.of(POINT));
                    Window month = Window.of(NOW, NOW.plus(Duration.ofDays(31)));
                    assertThat(finder.find(grid, month, SlotQuery.at(NOW))).hasSizeGreaterThan(100);
                }))
                .isEqualTo(1);
    }

    /** One of them for all points there are, and no more as long as nobody changed one. */
    @Test
    void the_first_free_slots_of_five_hundred_points_cost_two_statements() {
        LongStream.range(1_000, 1_499).forEach(this::insertPoint);
        clock.set(NOW.plusSeconds(60));
        assertThat(schema().statementsIn(() -> assertThat(firstFree()).hasSize(500)))
                .isEqualTo(2);
        assertThat(schema().statementsIn(this::firstFree)).isEqualTo(1);
    }

    private Map<PointId, OfferedSlot> firstFree() {
        return firstFree(SlotQuery.at(NOW));
    }

    private Map<PointId, OfferedSlot> firstFree(SlotQuery query) {
        List<SlotGrid> grids = points.all().stream()
                .map(point -> SlotGrid.of(point, plans.of(point.id())))
                .toList();
        return finder.firstFree(grids, query);
    }

    private long statements(Supplier<HoldOutcome> hold) {
        return schema().statementsIn(() -> assertThat(hold.get().isHeld()).isTrue());
    }

    private HoldOutcome hold(Instant start, long order) {
        return holdSlot.hold(slot(start), Holder.of(order, 1));
    }

    private static SlotId slot(Instant start) {
        return SlotId.of(POINT, start, 20);
    }
}
