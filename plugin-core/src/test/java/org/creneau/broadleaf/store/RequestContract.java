// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.persistence.EntityManager;
import org.broadleafcommerce.core.order.domain.FulfillmentGroupItem;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.order.service.type.FulfillmentType;
import org.broadleafcommerce.core.order.service.type.OrderStatus;
import org.broadleafcommerce.core.workflow.ProcessContext;
import org.creneau.broadleaf.cart.CartHolds;
import org.creneau.broadleaf.cart.FollowCart;
import org.creneau.broadleaf.cart.HostCart;
import org.creneau.broadleaf.cart.HostGoods;
import org.creneau.broadleaf.cart.ReleaseStraysActivity;
import org.creneau.broadleaf.checkout.Baskets;
import org.creneau.broadleaf.goods.HostTerms;
import org.creneau.broadleaf.point.JpaPickupPoints;
import org.creneau.broadleaf.point.JpaSlotPlans;
import org.creneau.broadleaf.point.PointSnapshots;
import org.creneau.broadleaf.point.PointTable;
import org.creneau.broadleaf.reservation.SlotLabels;
import org.creneau.eligibility.RuleBook;
import org.creneau.memory.Insist;
import org.creneau.memory.Race;
import org.creneau.memory.SettableClock;
import org.creneau.memory.UseCases;
import org.creneau.point.PointId;
import org.creneau.reservation.Conflict;
import org.creneau.reservation.HoldOutcome;
import org.creneau.reservation.HoldSlot;
import org.creneau.reservation.Holder;
import org.creneau.reservation.PlaceDesk;
import org.creneau.reservation.RecheckHold;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationBook;
import org.creneau.reservation.ReservationState;
import org.creneau.reservation.Reservations;
import org.creneau.slot.Capacity;
import org.creneau.slot.Load;
import org.creneau.slot.SlotId;
import org.creneau.slot.SlotLedger;
import org.creneau.territory.SphericalGeodesic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.orm.jpa.EntityManagerHolder;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Booking with every adapter at once, as requests of a shop do; each database has a subclass of a few lines. */
abstract class RequestContract {
    private static final PointId POINT = PointId.of(5);
    private static final Instant FIRST_PASS = Instant.parse("2026-10-25T00:30:00Z");
    private static final Instant SECOND_PASS = Instant.parse("2026-10-25T01:30:00Z");

    private final SettableClock clock = new SettableClock(Instant.parse("2026-10-20T08:00:00Z"));
    private final PointTable table = schema().points();
    private final PointSnapshots snapshots =
            new PointSnapshots(table, schema().transactions(), clock, new SphericalGeodesic());
    private final JpaPickupPoints points = new JpaPickupPoints(table, snapshots);
    private final JpaSlotPlans plans = new JpaSlotPlans(table, snapshots);
    private final Reservations reservations = schema().reservations(new SlotLabels(points));
    private final SlotLedger ledger = schema().ledger(table);
    private final PlaceDesk desk = new PlaceDesk(points, plans, ledger, RuleBook.standard());
    private final ReservationBook book =
            new ReservationBook(reservations, schema().history(), schema().messages(), schema().transactions());
    private final UseCases useCases = new UseCases(desk, book, plans, clock);
    private final HoldSlot holdSlot = useCases.holdSlot;

    protected abstract Schema schema();

    @BeforeEach
    void open() {
        schema().empty();
        schema().insertPoint(POINT.value());
        schema().sql()
                .update("INSERT INTO CRN_POINT_HOURS (HOURS_ID, POINT_ID, WEEKDAY, OPENS, CLOSES)"
                        + " VALUES (1, 5, 'SUNDAY', '00:30', '04:30')");
    }

    @Test
    void of_many_carts_after_one_place_exactly_one_holds_it() {
        schema().sql().update("UPDATE CRN_POINT SET CAPACITY_ORDERS = 1");
        assertThat(rush(64)).filteredOn(HoldOutcome::isHeld).hasSize(1);
        assertThat(rows("HELD")).isEqualTo(1);
    }

    @Test
    void of_many_carts_after_seven_places_exactly_seven_hold_one() {
        assertThat(rush(64)).filteredOn(HoldOutcome::isHeld).hasSize(7);
        assertThat(rows("HELD")).isEqualTo(7);
    }

    @Test
    void a_counter_that_another_made_after_the_look_is_not_made_twice_but_sends_the_loser_back() {
        SlotId slot = SlotId.of(POINT, FIRST_PASS, 20);
        assertThatThrownBy(() -> schema().transactions().separate(() -> {
                    assertThat(ledger.taken(POINT, FIRST_PASS, SECOND_PASS).isNothing())
                            .isTrue();
                    Race.of(1, any -> hold(FIRST_PASS, 1));
                    return ledger.take(slot, Load.oneOrder(), Capacity.ofOrders(7));
                }))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("was first taken by another");
        assertThat(hold(FIRST_PASS, 2).isHeld()).isTrue();
    }

    @Test
    void both_passes_of_the_repeated_hour_are_slots_of_their_own_and_read_alike() {
        schema().sql().update("UPDATE CRN_POINT SET CAPACITY_ORDERS = 1");
        Reservation first = hold(FIRST_PASS, 1).reservation().get();
        Reservation second = hold(SECOND_PASS, 2).reservation().get();
        assertThat(hold(SECOND_PASS, 3).isHeld()).isFalse();
        assertThat(find(first)).isEqualTo(first);
        assertThat(find(second)).isEqualTo(second);
        assertThat(labels()).containsExactly("2026-10-25 02:30 Le Quai", "2026-10-25 02:30 Le Quai");
    }

    @Test
    void what_a_cart_no_longer_collects_is_given_back_once_its_transaction_has_committed() {
        hold(FIRST_PASS, 1);
        ReleaseStraysActivity activity = new ReleaseStraysActivity(following());
        ProcessContext<Order> emptied = emptied(1);
        assertThatThrownBy(() -> schema().transactions().required(() -> {
                    activity.execute(emptied);
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessage("rolled back");
        assertThat(rows("HELD")).isEqualTo(1);
        schema().transactions().required(() -> activity.execute(emptied));
        assertThat(rows("HELD")).isZero();
        assertThat(rows("CANCELLED")).isEqualTo(1);
    }

    private FollowCart following() {
        FollowCart following = new FollowCart(reservations, useCases.releaseHold, new RecheckHold(holdSlot), clock);
        following.setBaskets(new Baskets(new HostTerms(schema().goodsTerms())));
        return following;
    }

    @Test
    void a_cart_that_holds_nothing_changes_with_one_statement_more() {
        Order cart = HostCart.order(77L, HostCart.collected(1L));
        assertThat(schema().statementsIn(() -> change(cart))).isEqualTo(1);
    }

    /** What it holds; the terms of its goods; point and counters, the reservation, its history and the counter. */
    @Test
    void a_held_slot_is_judged_for_a_changed_cart_with_six_statements() {
        hold(FIRST_PASS, 1);
        assertThat(schema().statementsIn(() -> change(cartOf(3)))).isEqualTo(6);
        assertThat(schema().sql().queryForObject("SELECT MAX(LOAD_ITEMS) FROM CRN_RESERVATION", Integer.class))
                .isEqualTo(3);
        assertThat(schema().statementsIn(() -> change(cartOf(3))))
                .as("nothing new")
                .isEqualTo(2);
    }

    /** Its price asks what it holds, and where a new line goes on which terms it is collected. */
    @Test
    void what_a_change_of_the_cart_has_read_is_not_read_again_to_judge_it() {
        hold(FIRST_PASS, 1);
        assertThat(schema().statementsIn(() -> changeAsARequest(() -> {}))).isEqualTo(6);
        assertThat(schema().sql().queryForObject("SELECT MAX(LOAD_ITEMS) FROM CRN_RESERVATION", Integer.class))
                .isEqualTo(3);
    }

    @Test
    void what_another_page_chose_since_the_price_was_asked_is_judged_in_its_place() {
        hold(FIRST_PASS, 1);
        changeAsARequest(() -> Race.of(1, any -> hold(SECOND_PASS, 1)));
        assertThat(rows("HELD")).isEqualTo(1);
        assertThat(schema().sql()
                        .queryForObject("SELECT SLOT_START FROM CRN_RESERVATION WHERE STATE = 'HELD'", Long.class))
                .isEqualTo(SECOND_PASS.toEpochMilli());
    }

    private Boolean changeAsARequest(Runnable meanwhile) {
        HostTerms terms = new HostTerms(schema().goodsTerms());
        CartHolds holds = new CartHolds(reservations);
        FollowCart following = following();
        following.setBaskets(new Baskets(terms));
        following.setHolds(holds);
        Order cart = cartOf(3);
        return schema().transactions().required(() -> {
            new Baskets(terms).readAhead(cart);
            assertThat(holds.heldLast(1, 1)).isPresent();
            meanwhile.run();
            following.follow(cart);
            return true;
        });
    }

    @Test
    void a_change_that_rolls_back_leaves_the_hold_what_it_was() {
        hold(FIRST_PASS, 1);
        assertThatThrownBy(() -> schema().transactions().required(() -> {
                    following().follow(cartOf(3));
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessage("rolled back");
        assertThat(schema().sql().queryForObject("SELECT MAX(LOAD_ITEMS) FROM CRN_RESERVATION", Integer.class))
                .isZero();
    }

    private Boolean change(Order cart) {
        return schema().transactions().required(() -> {
            following().follow(cart);
            return true;
        });
    }

    private static Order cartOf(int quantity) {
        FulfillmentGroupItem line = HostGoods.line("A book", HostGoods.sku(17), HostGoods.product(170, null), quantity);
        return HostCart.order(1L, HostCart.group(1L, FulfillmentType.PHYSICAL_PICKUP, line));
    }

    /** A cart of that id that is priced without anything in it. */
    @SuppressWarnings("unchecked")
    private static ProcessContext<Order> emptied(long orderId) {
        Order cart = mock(Order.class);
        when(cart.getId()).thenReturn(orderId);
        when(cart.getStatus()).thenReturn(OrderStatus.IN_PROCESS);
        when(cart.getFulfillmentGroups()).thenReturn(new ArrayList<>());
        ProcessContext<Order> context = mock(ProcessContext.class);
        when(context.getSeedData()).thenReturn(cart);
        return context;
    }

    @Test
    void capacity_that_the_merchant_lowers_counts_from_the_next_hold_on() {
        hold(FIRST_PASS, 1);
        points.all();
        schema().sql().update("UPDATE CRN_POINT SET CAPACITY_ORDERS = 1");
        assertThat(hold(FIRST_PASS, 2).isHeld()).isFalse();
    }

    @Test
    void an_entity_manager_kept_open_for_the_request_shows_what_others_changed() {
        Reservation hold = hold(FIRST_PASS, 1).reservation().get();
        EntityManager kept = schema().factory().createEntityManager();
        TransactionSynchronizationManager.bindResource(schema().factory(), new EntityManagerHolder(kept));
        try {
            assertThat(reservations.find(hold.token()).get().state()).isEqualTo(ReservationState.HELD);
            Race.of(1, any -> useCases.confirmHold.confirm(hold.token()));
            assertThat(reservations.find(hold.token()).get().state()).isEqualTo(ReservationState.CONFIRMED);
            assertThat(hold(SECOND_PASS, 1).isHeld()).isFalse();
        } finally {
            TransactionSynchronizationManager.unbindResource(schema().factory());
            kept.close();
        }
    }

    private List<HoldOutcome> rush(int carts) {
        return Race.of(carts, number -> Insist.on(() -> hold(FIRST_PASS, 100 + number)));
    }

    private HoldOutcome hold(Instant start, long order) {
        return holdSlot.hold(SlotId.of(POINT, start, 20), Holder.of(order, 1));
    }

    private Reservation find(Reservation reservation) {
        return reservations.find(reservation.token()).get();
    }

    private int rows(String state) {
        return schema().sql()
                .queryForObject("SELECT COUNT(*) FROM CRN_RESERVATION WHERE STATE = '" + state + "'", Integer.class);
    }

    private List<String> labels() {
        List<Map<String, Object>> rows =
                schema().sql().queryForList("SELECT SLOT_LOCAL, POINT_NAME FROM CRN_RESERVATION");
        return rows.stream()
                .map(row -> row.get("SLOT_LOCAL") + " " + row.get("POINT_NAME"))
                .toList();
    }
}
