// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.creneau.board.OrderFaces;
import org.creneau.board.OrderFacesContract;
import org.creneau.board.StaffPoints;
import org.creneau.board.StaffPointsContract;
import org.creneau.broadleaf.after.JpaOrderFates;
import org.creneau.broadleaf.board.JpaOrderFaces;
import org.creneau.broadleaf.board.JpaStaffPoints;
import org.creneau.broadleaf.choice.JpaChoices;
import org.creneau.broadleaf.compliance.JpaSaleLog;
import org.creneau.broadleaf.goods.JpaGoodsTerms;
import org.creneau.broadleaf.guard.JpaCodeGuesses;
import org.creneau.broadleaf.guard.JpaSecrets;
import org.creneau.broadleaf.message.JpaMessages;
import org.creneau.broadleaf.message.JpaOutbox;
import org.creneau.broadleaf.overview.JpaOutcomes;
import org.creneau.broadleaf.overview.JpaRefusalCounts;
import org.creneau.broadleaf.overview.JpaTakenOrders;
import org.creneau.broadleaf.picking.JpaCounterPayments;
import org.creneau.broadleaf.picking.JpaOrderBalances;
import org.creneau.broadleaf.picking.JpaOrderLines;
import org.creneau.broadleaf.picking.JpaPickings;
import org.creneau.broadleaf.picking.JpaUncollectedPickups;
import org.creneau.broadleaf.regime.JpaOwnRegimes;
import org.creneau.broadleaf.reservation.JpaHistory;
import org.creneau.broadleaf.reservation.JpaReservations;
import org.creneau.broadleaf.reservation.JpaVisits;
import org.creneau.broadleaf.slot.JpaSlotLedger;
import org.creneau.broadleaf.stock.JpaPointStock;
import org.creneau.broadleaf.waitlist.JpaWaitEntries;
import org.creneau.compliance.SaleLog;
import org.creneau.compliance.SaleLogContract;
import org.creneau.confinement.OwnRegimes;
import org.creneau.confinement.OwnRegimesContract;
import org.creneau.house.ContractRun;
import org.creneau.memory.SettableClock;
import org.creneau.notice.OutboxContract;
import org.creneau.overview.Outcomes;
import org.creneau.overview.OutcomesContract;
import org.creneau.overview.RefusalCounts;
import org.creneau.overview.RefusalCountsContract;
import org.creneau.overview.TakenOrders;
import org.creneau.overview.TakenOrdersContract;
import org.creneau.picking.CounterPayments;
import org.creneau.picking.CounterPaymentsContract;
import org.creneau.picking.OrderBalance;
import org.creneau.picking.OrderBalances;
import org.creneau.picking.OrderBalancesContract;
import org.creneau.picking.OrderLine;
import org.creneau.picking.OrderLines;
import org.creneau.picking.OrderLinesContract;
import org.creneau.picking.Pickings;
import org.creneau.picking.PickingsContract;
import org.creneau.point.PointId;
import org.creneau.reservation.BookingContract;
import org.creneau.reservation.Choices;
import org.creneau.reservation.ChoicesContract;
import org.creneau.reservation.ChoosingContract;
import org.creneau.reservation.CodeGuesses;
import org.creneau.reservation.CodeGuessesContract;
import org.creneau.reservation.FollowingACartContract;
import org.creneau.reservation.GroupStatus;
import org.creneau.reservation.GuessWindow;
import org.creneau.reservation.History;
import org.creneau.reservation.HistoryContract;
import org.creneau.reservation.Holder;
import org.creneau.reservation.HoldingTogetherContract;
import org.creneau.reservation.Messages;
import org.creneau.reservation.MessagesContract;
import org.creneau.reservation.OrderFates;
import org.creneau.reservation.OrderFatesContract;
import org.creneau.reservation.PickupCode;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationState;
import org.creneau.reservation.ReservationToken;
import org.creneau.reservation.Reservations;
import org.creneau.reservation.ReservationsContract;
import org.creneau.reservation.Transactions;
import org.creneau.reservation.TransactionsContract;
import org.creneau.reservation.UncollectedPickups;
import org.creneau.reservation.UncollectedPickupsContract;
import org.creneau.reservation.WaitEntries;
import org.creneau.reservation.WaitlistContract;
import org.creneau.reservation.guard.Secret;
import org.creneau.reservation.guard.Secrets;
import org.creneau.reservation.guard.SecretsContract;
import org.creneau.reservation.visit.Arrival;
import org.creneau.reservation.visit.ArrivalPolicy;
import org.creneau.reservation.visit.Coming;
import org.creneau.reservation.visit.PickupPerson;
import org.creneau.reservation.visit.Visit;
import org.creneau.reservation.visit.Visits;
import org.creneau.reservation.visit.VisitsContract;
import org.creneau.slot.CollectTerms;
import org.creneau.slot.Collecting;
import org.creneau.slot.GoodsTerms;
import org.creneau.slot.GoodsTermsContract;
import org.creneau.slot.LeadRule;
import org.creneau.slot.SlotId;
import org.creneau.slot.SlotLedger;
import org.creneau.slot.SlotLedgerContract;
import org.creneau.slot.TermsSheet;
import org.creneau.stock.PointStock;
import org.creneau.stock.PointStockContract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The contracts of all ports on one database; each database has a subclass of a few lines. */
abstract class StoreContract {

    private final SettableClock clock = new SettableClock(Instant.parse("2020-11-12T07:00:00Z"));

    protected abstract Schema schema();

    @BeforeEach
    void empty() {
        schema().empty();
    }

    @Nested
    @ContractRun(JpaSlotLedger.class)
    class Ledger extends SlotLedgerContract {
        @Override
        protected SlotLedger ledger() {
            return schema().ledger();
        }

        @Override
        protected Transactions transactions() {
            return schema().transactions();
        }
    }

    @Nested
    @ContractRun(JpaPointStock.class)
    class Stock extends PointStockContract {
        @Override
        protected PointStock stock() {
            return schema().stock();
        }

        @Override
        protected Transactions transactions() {
            return schema().transactions();
        }
    }

    @Nested
    @ContractRun(JpaStaffPoints.class)
    class Assignments extends StaffPointsContract {
        @Override
        protected StaffPoints staffPoints() {
            return schema().staffPoints();
        }

        @Override
        protected Transactions transactions() {
            return schema().transactions();
        }
    }

    @Nested
    @ContractRun(JpaGoodsTerms.class)
    class Terms extends GoodsTermsContract {
        private long rows;

        @Override
        protected GoodsTerms terms() {
            return schema().goodsTerms();
        }

        @Override
        protected void write(LeadRule.Scope scope, long id, CollectTerms terms) {
            schema().sql()
                    .update(
                            "INSERT INTO CRN_COLLECT_TERMS (TERMS_ID, TERMS_SCOPE, TARGET_ID, COLLECTING, LEAD_AMOUNT,"
                                    + " LEAD_UNIT, ITEMS_EACH, MINUTES_EACH, TRADES, POINT_IDS, MINIMUM_AGE) VALUES ("
                                    + ++rows
                                    + ", '" + scope + "', " + id + ", ?, ?, ?, ?, ?, ?, ?, ?)",
                            TermsColumns.of(terms));
        }

        @Test
        void any_number_of_goods_costs_one_statement() {
            write(LeadRule.Scope.SKU, 3, CollectTerms.unsaid().countingAs(2));
            Set<Long> many = LongStream.rangeClosed(1, 5_000).boxed().collect(Collectors.toSet());
            GoodsTerms terms = terms();
            assertThat(schema().statementsIn(() -> assertThat(
                                    terms.about(many, many).of(3, 4, List.of()).itemsEach())
                            .isEqualTo(2)))
                    .isEqualTo(1);
            assertThat(schema().statementsIn(() -> terms.about(Set.of(3L), Set.of())))
                    .isEqualTo(1);
        }

        @Test
        void what_cannot_be_read_is_not_collected_and_harms_nothing_else() {
            write(LeadRule.Scope.SKU, 3, CollectTerms.unsaid().countingAs(2));
            write(LeadRule.Scope.SKU, 4, CollectTerms.unsaid().countingAs(2));
            schema().sql().update("UPDATE CRN_COLLECT_TERMS SET POINT_IDS = 'Lyon' WHERE TARGET_ID = 4");
            TermsSheet sheet = terms().about(Set.of(3L, 4L), Set.of());
            assertThat(sheet.of(4, 0, List.of()).collecting()).isEqualTo(Collecting.NEVER);
            assertThat(sheet.of(3, 0, List.of()).collecting()).isEqualTo(Collecting.ALLOWED);
        }
    }

    @Nested
    @ContractRun(JpaReservations.class)
    class Store extends ReservationsContract {
        @Override
        protected Reservations reservations() {
            return schema().reservations();
        }

        @Override
        protected Transactions transactions() {
            return schema().transactions();
        }
    }

    @Nested
    @ContractRun(JpaTransactions.class)
    class Boundaries extends TransactionsContract {
        @Override
        protected Transactions transactions() {
            return schema().transactions();
        }

        @Override
        protected SlotLedger ledger() {
            return schema().ledger();
        }
    }

    @Nested
    @ContractRun(JpaVisits.class)
    class CounterNotes extends VisitsContract {
        @Override
        protected Visits visits() {
            return schema().visits();
        }

        @Override
        protected Reservations reservations() {
            return schema().reservations();
        }

        @Override
        protected Transactions transactions() {
            return schema().transactions();
        }

        @Test
        void that_somebody_is_near_does_not_follow_to_another_slot() {
            Instant noon = Instant.parse("2020-11-12T12:00:00Z");
            Reservation placed = Reservation.builder()
                    .token(ReservationToken.generate(new SecureRandom()))
                    .slotId(SlotId.of(PointId.of(8_000_001), noon, 30))
                    .holder(Holder.of(8_000_001, 1))
                    .state(ReservationState.CONFIRMED)
                    .code(PickupCode.generate(new SecureRandom()))
                    .heldAt(noon.minusSeconds(3600))
                    .expiresAt(noon)
                    .build();
            PickupPerson anne = PickupPerson.of("Anne", "", "");
            transactions().separate(() -> {
                reservations().add(placed);
                visits().writePerson(placed.token(), anne, ArrivalPolicy.WAITING);
                return visits().noteComing(placed, Coming.HERE, noon, noon.minusSeconds(7200));
            });
            assertThat(arrivalOf(placed)).isNotEqualTo(Visit.untold().arrival());
            Reservation moved = placed.toBuilder()
                    .slotId(SlotId.of(PointId.of(8_000_001), noon.plusSeconds(5400), 30))
                    .version(placed.version() + 1)
                    .build();
            transactions().separate(() -> reservations().replace(placed, moved));
            assertThat(arrivalOf(placed)).isEqualTo(Visit.untold().arrival());
            assertThat(transactions().separate(() -> visits().of(placed.token()).person()))
                    .isEqualTo(anne);
        }

        private Arrival arrivalOf(Reservation reservation) {
            return transactions()
                    .separate(() -> visits().of(reservation.token()).arrival());
        }
    }

    @Nested
    @ContractRun(JpaHistory.class)
    class Changes extends HistoryContract {
        @Override
        protected History history() {
            return schema().history();
        }

        @Override
        protected Transactions transactions() {
            return schema().transactions();
        }
    }

    @Nested
    @ContractRun(JpaMessages.class)
    class Outbox extends MessagesContract {
        @Override
        protected Messages messages() {
            return schema().messages();
        }

        @Override
        protected Transactions transactions() {
            return schema().transactions();
        }
    }

    @Nested
    @ContractRun(JpaOutbox.class)
    class Sending extends OutboxContract {
        @Override
        protected org.creneau.notice.Outbox outbox() {
            return schema().outbox();
        }

        @Override
        protected Messages messages() {
            return schema().messages();
        }

        @Override
        protected Transactions transactions() {
            return schema().transactions();
        }
    }

    @Nested
    @ContractRun(JpaChoices.class)
    class Questions extends ChoicesContract {
        @Override
        protected Choices choices() {
            return schema().choices();
        }

        @Override
        protected Transactions transactions() {
            return schema().transactions();
        }
    }

    @Nested
    @ContractRun(JpaSecrets.class)
    class InstallationSecret extends SecretsContract {
        @Override
        protected Secrets node() {
            return schema().secrets(clock);
        }

        @Override
        protected Transactions transactions() {
            return schema().transactions();
        }

        @Test
        void a_change_made_by_hand_is_known_within_a_minute_and_keeps_the_one_before() {
            Secrets node = node();
            Secret before = node.current();
            schema().sql().update("UPDATE CRN_SECRET SET NAME = 'previous' WHERE NAME = 'current'");
            assertThat(node.current()).isEqualTo(before);
            clock.advance(Duration.ofMinutes(1));
            assertThat(node.current()).isNotEqualTo(before).isEqualTo(node().current());
            assertThat(node.previous()).contains(before);
        }

        @Test
        void the_secret_is_asked_of_the_database_once_a_minute() {
            Secrets node = node();
            Secret made = node.current();
            Secrets other = node();
            assertThat(schema().statementsIn(other::current)).isEqualTo(1);
            assertThat(schema().statementsIn(other::current)).isZero();
            clock.advance(Duration.ofSeconds(59));
            assertThat(schema().statementsIn(other::previous)).isZero();
            clock.advance(Duration.ofSeconds(1));
            assertThat(schema().statementsIn(other::current)).isEqualTo(1);
            assertThat(other.current()).isEqualTo(made);
        }

        @Test
        void a_row_that_somebody_made_too_short_is_told_without_repeating_it() {
            schema().sql()
                    .update("INSERT INTO CRN_SECRET (NAME, SECRET_TEXT, CREATED_AT) VALUES ('current', 'hunter2', 0)");
            assertThatThrownBy(() -> node().current())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("7 characters")
                    .hasMessageNotContaining("hunter2");
        }
    }

    @Nested
    @ContractRun(JpaCodeGuesses.class)
    class Guesses extends CodeGuessesContract {
        @Override
        protected CodeGuesses guesses() {
            return schema().codeGuesses();
        }

        @Override
        protected Transactions transactions() {
            return schema().transactions();
        }

        @Test
        void a_guess_is_counted_with_two_statements_and_the_first_of_an_hour_with_three() {
            GuessWindow window = GuessWindow.of(PointId.of(1), clock.instant(), 30);
            Runnable guess = () -> transactions().separate(() -> guesses().take(window));
            assertThat(schema().statementsIn(guess)).isEqualTo(3);
            assertThat(schema().statementsIn(guess)).isEqualTo(2);
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

    @Nested
    @ContractRun(JpaPickings.class)
    class Picked extends PickingsContract {
        @Override
        protected Pickings pickings() {
            return schema().pickings();
        }

        @Override
        protected Transactions transactions() {
            return schema().transactions();
        }
    }

    @Nested
    @ContractRun(JpaOwnRegimes.class)
    class RegimesOfTheShop extends OwnRegimesContract {
        @Override
        protected OwnRegimes own() {
            return schema().ownRegimes();
        }

        @Override
        protected Transactions transactions() {
            return schema().transactions();
        }
    }

    @Nested
    @ContractRun(JpaCounterPayments.class)
    class PaidAtTheCounter extends CounterPaymentsContract {
        @Override
        protected CounterPayments payments() {
            return schema().counterPayments();
        }

        @Override
        protected Transactions transactions() {
            return schema().transactions();
        }
    }

    @Nested
    @ContractRun(JpaUncollectedPickups.class)
    class Uncollected extends UncollectedPickupsContract {
        @Override
        protected UncollectedPickups uncollected() {
            return schema().uncollected();
        }

        @Override
        protected Reservations reservations() {
            return schema().reservations();
        }

        @Override
        protected Transactions transactions() {
            return schema().transactions();
        }

        @Override
        protected void open(PointId id, int keptHours) {
            schema().insertPoint(id.value());
            schema().sql()
                    .update(
                            "UPDATE CRN_POINT SET KEPT_HOURS = ? WHERE POINT_ID = ?",
                            keptHours == 0 ? null : keptHours,
                            id.value());
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
    @ContractRun(JpaSaleLog.class)
    class Sales extends SaleLogContract {
        @Override
        protected SaleLog log() {
            return schema().saleLog();
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
        protected void setRules(PointId point, long number, String rules) {
            schema().sql()
                    .update(
                            "UPDATE CRN_SALE SET RULES_VERSION = ? WHERE POINT_ID = ? AND CHAIN_NUMBER = ?",
                            rules,
                            point.value(),
                            number);
        }

        @Override
        protected void setState(PointId point, long number, String state) {
            schema().sql()
                    .update(
                            "UPDATE CRN_SALE SET TO_STATE = ? WHERE POINT_ID = ? AND CHAIN_NUMBER = ?",
                            state,
                            point.value(),
                            number);
        }

        @Override
        protected void setNumber(PointId point, long number, long other) {
            schema().sql()
                    .update(
                            "UPDATE CRN_SALE SET CHAIN_NUMBER = ? WHERE POINT_ID = ? AND CHAIN_NUMBER = ?",
                            other,
                            point.value(),
                            number);
        }

        @Override
        protected void remove(PointId point, long number) {
            schema().sql()
                    .update("DELETE FROM CRN_SALE WHERE POINT_ID = ? AND CHAIN_NUMBER = ?", point.value(), number);
        }

        @Override
        protected void setHead(PointId point, long number, String hash) {
            schema().sql()
                    .update(
                            "UPDATE CRN_SALE_CHAIN SET LAST_NUMBER = ?, LAST_HASH = ? WHERE POINT_ID = ?",
                            number,
                            hash,
                            point.value());
        }

        @Override
        protected void removeHead(PointId point) {
            schema().sql().update("DELETE FROM CRN_SALE_CHAIN WHERE POINT_ID = ?", point.value());
        }
    }

    @Nested
    @ContractRun(JpaOutcomes.class)
    class HowItWent extends OutcomesContract {
        @Override
        protected Outcomes outcomes() {
            return schema().outcomes();
        }

        @Override
        protected SaleLog log() {
            return schema().saleLog();
        }

        @Override
        protected History history() {
            return schema().history();
        }

        @Override
        protected Transactions transactions() {
            return schema().transactions();
        }

        @Test
        void costs_one_statement() {
            assertThat(schema().statementsIn(() -> outcomes().between(Instant.EPOCH, clock.instant())))
                    .isEqualTo(1);
        }
    }

    @Nested
    @ContractRun(JpaTakenOrders.class)
    class HowFull extends TakenOrdersContract {
        @Override
        protected TakenOrders takenOrders() {
            return schema().takenOrders();
        }

        @Override
        protected SlotLedger ledger() {
            return schema().ledger();
        }

        @Override
        protected Transactions transactions() {
            return schema().transactions();
        }
    }

    @Nested
    @ContractRun(JpaRefusalCounts.class)
    class TurnedAway extends RefusalCountsContract {
        @Override
        protected RefusalCounts counts() {
            return schema().refusalCounts();
        }

        @Override
        protected Transactions transactions() {
            return schema().transactions();
        }
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
    class Choosing extends ChoosingContract {
        @Override
        protected SlotLedger ledger() {
            return schema().ledger();
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
        protected Messages messages() {
            return schema().messages();
        }

        @Override
        protected Choices choices() {
            return schema().choices();
        }

        @Override
        protected Transactions transactions() {
            return schema().transactions();
        }
    }

    @Nested
    class Booking extends BookingContract {
        @Override
        protected SlotLedger ledger() {
            return schema().ledger();
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
        protected Messages messages() {
            return schema().messages();
        }

        @Override
        protected Transactions transactions() {
            return schema().transactions();
        }

        @Override
        protected int histories() {
            return 20;
        }
    }

    @Nested
    class Together extends HoldingTogetherContract {
        @Override
        protected SlotLedger ledger() {
            return schema().ledger();
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
        protected Messages messages() {
            return schema().messages();
        }

        @Override
        protected Transactions transactions() {
            return schema().transactions();
        }

        @Override
        protected int histories() {
            return 10;
        }
    }

    @Nested
    class Following extends FollowingACartContract {
        @Override
        protected SlotLedger ledger() {
            return schema().ledger();
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
        protected Messages messages() {
            return schema().messages();
        }

        @Override
        protected Transactions transactions() {
            return schema().transactions();
        }
    }

    @Nested
    @ContractRun(JpaWaitEntries.class)
    class Waitlists extends WaitlistContract {
        @Override
        protected SlotLedger ledger() {
            return schema().ledger();
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
        protected Messages messages() {
            return schema().messages();
        }

        @Override
        protected Transactions transactions() {
            return schema().transactions();
        }

        @Override
        protected WaitEntries entries() {
            return schema().waitEntries();
        }

        @Override
        protected int histories() {
            return 20;
        }
    }
}
