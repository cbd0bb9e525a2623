// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.stream.LongStream;
import org.creneau.board.OrderFaces;
import org.creneau.board.OrderFacesContract;
import org.creneau.board.PlacedOrders;
import org.creneau.board.PlacedOrdersContract;
import org.creneau.broadleaf.after.JpaOrderFates;
import org.creneau.broadleaf.board.JpaOrderFaces;
import org.creneau.broadleaf.board.JpaPlacedOrders;
import org.creneau.broadleaf.picking.JpaOrderBalances;
import org.creneau.broadleaf.picking.JpaOrderLines;
import org.creneau.house.ContractRun;
import org.creneau.picking.OrderBalance;
import org.creneau.picking.OrderBalances;
import org.creneau.picking.OrderBalancesContract;
import org.creneau.picking.OrderLine;
import org.creneau.picking.OrderLines;
import org.creneau.picking.OrderLinesContract;
import org.creneau.reservation.GroupStatus;
import org.creneau.reservation.History;
import org.creneau.reservation.OrderFates;
import org.creneau.reservation.OrderFatesContract;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationState;
import org.creneau.reservation.Reservations;
import org.creneau.reservation.Transactions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What is read of the tables of the host: the contracts of their ports on one database. */
abstract class HostStores {

    protected abstract Schema schema();

    @BeforeEach
    void empty() {
        schema().empty();
    }

    @Nested
    @ContractRun(JpaOrderFates.class)
    class Orders extends OrderFatesContract {
        private final HostOrders host = HostOrders.in(schema());

        @Override
        protected OrderFates fates() {
            return schema().orderFates();
        }

        @Override
        protected Reservations reservations() {
            return schema().reservations();
        }

        @Override
        protected History history() {
            return schema().history();
        }

        @Override
        protected Transactions transactions() {
            return schema().transactions();
        }

        @Override
        protected void order(long id, String status) {
            host.order(id, status);
        }

        @Override
        protected void group(long id, boolean collected) {
            host.group(id, collected ? "PHYSICAL_PICKUP" : "PHYSICAL_SHIP");
        }

        @Override
        protected void deleteOrder(long id) {
            host.deleteOrder(id);
        }

        @Override
        protected void deleteGroup(long id) {
            host.deleteGroup(id);
        }

        @Test
        void nothing_is_suspect_about_orders_that_stand_as_their_reservations_say() {
            order(1, "IN_PROCESS");
            order(2, "SUBMITTED");
            order(3, "A_WORD_OF_THE_SHOP");
            order(4, "");
            for (long id = 1; id <= 4; id++) {
                group(id, true);
            }
            Instant since = Instant.parse("2020-11-12T10:00:00Z");
            added(1, ReservationState.HELD, since);
            added(2, ReservationState.CONFIRMED, since);
            added(3, ReservationState.CONFIRMED, since);
            added(4, ReservationState.READY, since);
            assertThat(suspects()).isEmpty();
        }

        @Test
        void groups_are_behind_until_they_have_the_word_of_their_pickup_or_one_beyond() {
            Instant changed = Instant.parse("2020-11-12T10:00:00Z");
            added(1, ReservationState.READY, changed);
            added(2, ReservationState.READY, changed);
            added(3, ReservationState.READY, changed);
            added(4, ReservationState.READY, changed);
            added(5, ReservationState.PREPARING, changed);
            added(6, ReservationState.CONFIRMED, changed);
            for (long id = 1; id <= 6; id++) {
                group(id, true);
            }
            host.status(2, "PROCESSING");
            host.status(3, "FULFILLED");
            group(4, false);
            assertThat(behind(GroupStatus.FULFILLED, changed)).containsExactly(1L, 2L);
            assertThat(behind(GroupStatus.PROCESSING, changed)).containsExactly(5L);
            assertThat(behind(GroupStatus.DELIVERED, changed)).isEmpty();
            assertThat(behind(GroupStatus.FULFILLED, changed.plus(Duration.ofDays(1))))
                    .as("a day after the change")
                    .containsExactly(1L, 2L);
            assertThat(behind(
                            GroupStatus.FULFILLED,
                            changed.plus(Duration.ofDays(1)).plusMillis(1)))
                    .isEmpty();
            assertThat(schema().statementsIn(() -> behind(GroupStatus.FULFILLED, changed)))
                    .isEqualTo(1);
        }

        @Test
        void groups_are_ahead_after_a_step_was_undone_and_only_then() {
            Instant changed = Instant.parse("2020-11-12T10:00:00Z");
            added(1, ReservationState.READY, changed);
            added(2, ReservationState.READY, changed);
            added(3, ReservationState.CONFIRMED, changed);
            for (long id = 1; id <= 3; id++) {
                group(id, true);
                host.status(id, "DELIVERED");
            }
            assertThat(ahead(GroupStatus.FULFILLED, changed)).isEmpty();
            schema().sql().update("UPDATE CRN_RESERVATION_HISTORY SET REASON = 'undone'");
            host.status(2, "FULFILLED");
            assertThat(ahead(GroupStatus.FULFILLED, changed)).containsExactly(1L);
            assertThat(ahead(GroupStatus.PROCESSING, changed)).containsExactly(3L);
            assertThat(ahead(GroupStatus.DELIVERED, changed)).isEmpty();
        }

        @Test
        void groups_are_ahead_also_when_the_right_step_followed_the_one_that_was_undone() {
            Instant changed = Instant.parse("2020-11-12T10:00:00Z");
            added(1, ReservationState.CONFIRMED, changed);
            group(1, true);
            host.status(1, "DELIVERED");
            schema().sql().update("UPDATE CRN_RESERVATION_HISTORY SET REASON = 'undone'");
            schema().sql().update("UPDATE CRN_RESERVATION SET STATE = 'PREPARING', ROW_VERSION = ROW_VERSION + 1");
            assertThat(ahead(GroupStatus.PROCESSING, changed)).containsExactly(1L);
            schema().sql().update("UPDATE CRN_RESERVATION SET STATE = 'READY', ROW_VERSION = ROW_VERSION + 1");
            assertThat(ahead(GroupStatus.FULFILLED, changed)).containsExactly(1L);
            assertThat(ahead(GroupStatus.FULFILLED, changed.plus(Duration.ofDays(1))))
                    .as("a day after it was undone")
                    .containsExactly(1L);
            assertThat(ahead(
                            GroupStatus.FULFILLED,
                            changed.plus(Duration.ofDays(1)).plusMillis(1)))
                    .isEmpty();
        }

        private List<Long> ahead(GroupStatus due, Instant now) {
            return transactions().separate(() -> schema().behindGroups().undone(due, now, 10));
        }

        private List<Long> behind(GroupStatus due, Instant now) {
            return transactions().separate(() -> schema().behindGroups().of(due, now, 10));
        }

        @Test
        void a_batch_is_one_statement_and_a_second_look_another() {
            Reservation stray = added(1, ReservationState.CONFIRMED, Instant.parse("2020-11-12T10:00:00Z"));
            assertThat(schema().statementsIn(this::suspects)).isEqualTo(1);
            assertThat(schema().statementsIn(() -> of(stray))).isEqualTo(1);
        }
    }

    @Nested
    @ContractRun(JpaOrderFaces.class)
    class Faces extends OrderFacesContract {
        private final HostOrders host = HostOrders.in(schema());

        @Override
        protected OrderFaces faces() {
            return schema().orderFaces();
        }

        @Override
        protected void order(long id, String number, String email, String firstName, String lastName) {
            host.order(id, number, email, host.customer(firstName, lastName));
        }
    }

    @Nested
    @ContractRun(JpaPlacedOrders.class)
    class Searched extends PlacedOrdersContract {
        private final HostOrders host = HostOrders.in(schema());

        @Override
        protected PlacedOrders orders() {
            return schema().placedOrders();
        }

        @Override
        protected void order(long id, String status, String number, String email, String first, String last) {
            host.order(id, number, email, host.customer(first, last));
            host.stands(id, status);
        }
    }

    @Nested
    @ContractRun(JpaOrderLines.class)
    class HostsLines extends OrderLinesContract {
        private final HostLines host = HostLines.in(schema());

        @Override
        protected OrderLines lines() {
            return schema().orderLines();
        }

        @Override
        protected void write(long group, OrderLine line) {
            host.line(group, line);
        }

        @Test
        void the_lines_of_500_pickups_cost_two_statements() {
            List<Long> groups = LongStream.rangeClosed(1, 500).boxed().toList();
            groups.forEach(group -> host.line(
                    group,
                    OrderLine.of(group, "Pain", 1).option("Coupe", "tranché").build()));
            assertThat(schema().statementsIn(
                                    () -> assertThat(lines().ofGroups(groups)).hasSize(500)))
                    .isEqualTo(2);
        }
    }

    @Nested
    @ContractRun(JpaOrderBalances.class)
    class Balances extends OrderBalancesContract {
        private static final Currency EURO = Currency.getInstance("EUR");

        private final HostOrders orders = HostOrders.in(schema());
        private final HostLines host = HostLines.in(schema());

        @Override
        protected OrderBalances balances() {
            return schema().orderBalances();
        }

        @Override
        protected void order(long id, OrderBalance balance) {
            orders.deleteOrder(id);
            host.order(id, balance);
            if (balance.paid().signum() > 0) {
                host.transaction(
                        host.payment(id, "CREDIT_CARD", null),
                        "AUTHORIZE_AND_CAPTURE",
                        balance.paid().toPlainString(),
                        true);
            }
        }

        private BigDecimal paidOf(long id) {
            return balances().of(id).orElseThrow().paid();
        }

        private long cardOf(long id) {
            host.order(id, OrderBalance.of(new BigDecimal("50"), BigDecimal.ZERO, EURO));
            return host.payment(id, "CREDIT_CARD", "N");
        }

        @Test
        void what_is_authorized_counts_once_when_it_is_captured_in_parts() {
            long card = cardOf(11);
            host.transaction(card, "AUTHORIZE", "50", true);
            host.transaction(card, "CAPTURE", "30", true);
            host.transaction(card, "SETTLED", "30", true);
            assertThat(paidOf(11)).isEqualByComparingTo("50");
            host.transaction(card, "REVERSE_AUTH", "20", true);
            host.transaction(card, "REFUND", "5", true);
            assertThat(paidOf(11)).isEqualByComparingTo("25");
        }

        @Test
        void what_failed_was_archived_or_is_paid_at_the_counter_counts_as_nothing() {
            host.transaction(cardOf(12), "AUTHORIZE", "50", false);
            host.transaction(host.payment(12, "CREDIT_CARD", "Y"), "AUTHORIZE_AND_CAPTURE", "50", true);
            host.transaction(host.payment(12, "COD", "N"), "AUTHORIZE_AND_CAPTURE", "50", true);
            host.transaction(host.payment(12, "CREDIT_CARD", "N"), "UNCONFIRMED", "50", true);
            assertThat(paidOf(12)).isEqualByComparingTo("0");
        }

        @Test
        void an_order_that_was_never_priced_has_no_balance() {
            orders.order(13, "IN_PROCESS");
            assertThat(balances().of(13)).isEmpty();
        }
    }
}
