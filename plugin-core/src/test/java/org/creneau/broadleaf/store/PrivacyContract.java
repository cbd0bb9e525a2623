// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.creneau.broadleaf.privacy.Purges;
import org.creneau.broadleaf.privacy.ReservationRecords;
import org.creneau.broadleaf.privacy.RowPurge;
import org.creneau.broadleaf.privacy.WaitRecords;
import org.creneau.eligibility.OutingRecord;
import org.creneau.eligibility.RuleBook;
import org.creneau.memory.FixedPlans;
import org.creneau.memory.FixedPoints;
import org.creneau.memory.SettableClock;
import org.creneau.memory.Shop;
import org.creneau.memory.UseCases;
import org.creneau.picking.AgeCheck;
import org.creneau.picking.Bags;
import org.creneau.picking.CounterPayment;
import org.creneau.picking.LineMark;
import org.creneau.picking.Means;
import org.creneau.picking.OrderLine;
import org.creneau.picking.Picking;
import org.creneau.reservation.Actor;
import org.creneau.reservation.Collector;
import org.creneau.reservation.FirstInLine;
import org.creneau.reservation.HistoryEntry;
import org.creneau.reservation.HoldLimits;
import org.creneau.reservation.Holder;
import org.creneau.reservation.JoinWaitlist;
import org.creneau.reservation.LeaveWaitlist;
import org.creneau.reservation.OfferDesk;
import org.creneau.reservation.OfferPolicy;
import org.creneau.reservation.PlaceDesk;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationBook;
import org.creneau.reservation.ReservationState;
import org.creneau.reservation.ReservationToken;
import org.creneau.reservation.WaitContact;
import org.creneau.reservation.WaitEntry;
import org.creneau.reservation.WaitState;
import org.creneau.reservation.WaitWindow;
import org.creneau.reservation.privacy.DataSubject;
import org.creneau.reservation.privacy.ErasePersonalData;
import org.creneau.reservation.privacy.Erasure;
import org.creneau.reservation.privacy.ExportPersonalData;
import org.creneau.reservation.privacy.PersonalRecord;
import org.creneau.reservation.privacy.PersonalRecords;
import org.creneau.reservation.privacy.PurgePersonalData;
import org.creneau.reservation.visit.Coming;
import org.creneau.reservation.visit.PickupPerson;
import org.creneau.slot.SlotId;
import org.creneau.territory.DistanceBand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is stored about somebody is purged in time, shown and taken out; each database has a subclass of a few lines. */
abstract class PrivacyContract {
    private static final SlotId NOON = Shop.slotAt("2020-11-12T11:00:00Z");
    private static final DataSubject ANNE = DataSubject.of(17, "");

    private final SettableClock clock = new SettableClock(Shop.EIGHT);
    private final FixedPlans plans = new FixedPlans(Shop.aPlan().build());
    private final FixedPoints points = new FixedPoints(Shop.aPoint().build());
    private UseCases cases;

    protected abstract Schema schema();

    @BeforeEach
    void open() {
        schema().empty();
        cases = new UseCases(desk(), book(), plans, clock, HoldLimits.of(5, 5));
    }

    private ReservationBook book() {
        return new ReservationBook(
                schema().reservations(), schema().history(), schema().messages(), schema().transactions());
    }

    private OfferDesk offers() {
        return new OfferDesk(schema().waitEntries(), schema().messages(), OfferPolicy.standard());
    }

    private PlaceDesk desk() {
        return new PlaceDesk(points, plans, schema().ledger(), RuleBook.standard(), new FirstInLine(offers(), clock));
    }

    @Test
    void a_network_is_forgotten_after_a_day_even_if_nobody_swept_the_hold() {
        hold(1);
        after(Duration.ofHours(23));
        assertThat(purged()).doesNotContainKey("networks");
        after(Duration.ofHours(1));
        assertThat(purged()).containsEntry("networks", 1);
        assertThat(count("CRN_RESERVATION WHERE NETWORK_KEY IS NOT NULL OR NETWORK_SEAT IS NOT NULL"))
                .isZero();
    }

    @Test
    void a_hold_that_became_nothing_goes_with_its_history_and_an_order_stays() {
        hold(1);
        ReservationToken ordered = hold(2).token();
        cases.confirmHold.confirm(ordered);
        cases.releaseHold.release(Holder.of(1, 1));
        after(Duration.ofDays(40));
        assertThat(purged()).containsEntry("holds", 1).containsEntry("history", 2);
        assertThat(schema().transactions()
                        .separate(() -> schema().reservations().find(ordered)))
                .isPresent();
        assertThat(history(ordered)).hasSize(2);
    }

    @Test
    void after_half_a_year_nothing_leads_from_a_reservation_to_its_customer() {
        ReservationToken token = collected(1);
        after(Duration.ofDays(181));
        assertThat(purged()).containsEntry("customers", 1).containsEntry("actors", 2);
        Reservation kept = find(token);
        assertThat(kept.holder().customerId()).isNull();
        assertThat(kept.household()).isEmpty();
        assertThat(kept.language()).isEmpty();
        assertThat(kept.outing().band()).isEqualTo(DistanceBand.UNKNOWN);
        assertThat(kept.outing().acknowledged()).isEmpty();
        assertThat(history(token)).noneMatch(entry -> entry.actor().number() == 17);
        assertThat(history(token))
                .as("staff stay")
                .anyMatch(entry -> entry.actor().equals(Actor.staff(3)));
        assertThat(purged()).as("a second time").doesNotContainKeys("customers", "actors");
    }

    @Test
    void who_came_for_the_goods_is_forgotten_a_month_after_the_slot_and_the_customer_is_not_yet() {
        ReservationToken token = placedForAnne();
        cases.movePickup.advance(token, ReservationState.COLLECTED, Actor.staff(3), null);
        after(Duration.ofDays(30));
        assertThat(purged()).doesNotContainKey("persons");
        after(Duration.ofDays(1));
        assertThat(purged()).containsEntry("persons", 1).doesNotContainKey("customers");
        assertNothingIsTold();
        assertThat(find(token).holder().customerId()).isEqualTo(17L);
        assertThat(purged()).as("a second time").doesNotContainKeys("persons", "idle persons");
    }

    @Test
    void who_was_to_come_for_an_order_that_nobody_ended_is_forgotten_all_the_same() {
        placedForAnne();
        after(Duration.ofDays(31));
        assertThat(purged()).containsEntry("persons", 1);
        assertNothingIsTold();
    }

    @Test
    void what_staff_wrote_about_a_cancelled_pickup_is_exported_and_taken_out() {
        ReservationToken token = placedForAnne();
        cases.cancelReservation.cancelAlone(token, Actor.staff(3), "");
        schema().sql().update("UPDATE CRN_RESERVATION SET STAFF_REASON = 'Anne called, she is ill'");
        assertThat(export().get(0).fields()).containsEntry("cancelledByStaffBecause", "Anne called, she is ill");
        erase();
        assertThat(count("CRN_RESERVATION WHERE STAFF_REASON IS NOT NULL")).isZero();
    }

    @Test
    void who_was_to_come_for_a_cart_that_was_never_ordered_is_forgotten_after_a_day() {
        ReservationToken token = hold(1).token();
        tell(token, ReservationState.HELD);
        cases.releaseHold.release(Holder.of(1, 1));
        ReservationToken ordered = placedForAnne();
        cases.cancelReservation.cancelAlone(ordered, Actor.staff(3), "");
        after(Duration.ofHours(23));
        assertThat(purged()).doesNotContainKey("idle persons");
        after(Duration.ofHours(1));
        assertThat(purged()).containsEntry("idle persons", 1);
        assertThat(count("CRN_RESERVATION WHERE PERSON_NAME IS NOT NULL"))
                .as("what was ordered stays a month")
                .isEqualTo(1);
    }

    @Test
    void who_comes_is_exported_and_taken_out_with_the_rest_once_the_goods_are_handed_over() {
        ReservationToken token = placedForAnne();
        assertThat(export().get(0).fields())
                .containsEntry("collectedBy", "Anne")
                .containsEntry("collectedByPhone", "06 12 34 56 78")
                .containsEntry("noteForTheCounter", "the red door")
                .containsEntry("hereAt", Shop.EIGHT.toString())
                .containsEntry("waitedWhere", "bay 3")
                .doesNotContainKey("onTheWayAt");
        assertThat(erase().kept()).isEqualTo(1);
        cases.movePickup.advance(token, ReservationState.COLLECTED, Actor.staff(3), null);
        assertThat(erase().kept()).isZero();
        assertNothingIsTold();
    }

    @Test
    void where_bags_waited_and_whose_age_was_seen_is_forgotten_after_a_month_and_all_of_it_after_half_a_year() {
        picked(placedForAnne());
        after(Duration.ofDays(30));
        assertThat(purged()).doesNotContainKeys("picked for", "picked words");
        after(Duration.ofDays(1));
        assertThat(purged()).containsEntry("picked for", 1).containsEntry("picked words", 1);
        assertNoWordsOfPicking();
        assertThat(count("CRN_PICKING_LINE")).isEqualTo(1);
        after(Duration.ofDays(150));
        assertThat(purged()).containsEntry("picked lines", 1).containsEntry("pickings", 1);
        assertThat(count("CRN_PICKING_LINE")).isZero();
        assertThat(count("CRN_PICKING")).isZero();
        assertThat(count("CRN_COUNTER_PAYMENT")).as("the shop's books").isEqualTo(1);
    }

    @Test
    void what_was_picked_and_paid_is_exported_and_taken_out_once_the_goods_are_handed_over() {
        ReservationToken token = placedForAnne();
        picked(token);
        List<PersonalRecord> records = export();
        assertThat(records)
                .extracting(PersonalRecord::kind)
                .contains("picking", "picked line", "payment at the counter");
        assertThat(records)
                .anySatisfy(record -> assertThat(record.fields())
                        .containsEntry("place", "behind the door, for Anne")
                        .containsEntry("ageSeen", "18")
                        .containsEntry("ageSeenAt", Shop.EIGHT.toString()))
                .anySatisfy(record -> assertThat(record.fields()).containsEntry("replacedBy", "what Anne asked for"))
                .anySatisfy(record -> assertThat(record.fields()).containsEntry("means", "CASH"));
        erase();
        assertThat(count("CRN_PICKING WHERE PLACE IS NOT NULL")).isEqualTo(1);
        cases.movePickup.advance(token, ReservationState.COLLECTED, Actor.staff(3), null);
        assertThat(erase().kept()).isZero();
        assertNoWordsOfPicking();
        assertThat(export()).isEmpty();
    }

    private void picked(ReservationToken token) {
        Actor staff = Actor.staff(3);
        OrderLine wine = OrderLine.of(5, "Bordeaux", 1).costing(BigDecimal.TEN).build();
        Picking picking = Picking.none(find(token))
                .picked(
                        Map.of(5L, LineMark.substituted(wine, 1, "what Anne asked for", BigDecimal.ONE, 2)),
                        Bags.of(1, null, "behind the door, for Anne"),
                        staff,
                        Shop.EIGHT);
        schema().transactions().separate(() -> {
            schema().pickings().write(picking);
            schema().pickings().checkAge(picking, AgeCheck.of(18, Shop.EIGHT, staff));
            schema().counterPayments()
                    .add(CounterPayment.of(token, 2, 1)
                            .amount(BigDecimal.ONE, Currency.getInstance("EUR"))
                            .means(Means.CASH)
                            .said(staff, Shop.EIGHT)
                            .build());
            return null;
        });
    }

    private void assertNoWordsOfPicking() {
        assertThat(count("CRN_PICKING WHERE PLACE IS NOT NULL OR AGE_CHECKED IS NOT NULL OR AGE_CHECKED_AT IS NOT NULL"
                        + " OR AGE_CHECKED_BY IS NOT NULL"))
                .isZero();
        assertThat(count("CRN_PICKING_LINE WHERE SUBSTITUTE IS NOT NULL")).isZero();
    }

    private ReservationToken placedForAnne() {
        ReservationToken token = hold(2).token();
        cases.confirmHold.confirm(token);
        tell(token, ReservationState.CONFIRMED);
        return token;
    }

    private void tell(ReservationToken token, ReservationState state) {
        Reservation about = find(token);
        schema().transactions().separate(() -> {
            schema().visits()
                    .writePerson(token, PickupPerson.of("Anne", "06 12 34 56 78", "the red door"), EnumSet.of(state));
            schema().visits().noteComing(about, Coming.HERE, Shop.EIGHT, Shop.EIGHT);
            return schema().visits().writeSpot(about, "bay 3", Shop.EIGHT, Shop.EIGHT);
        });
    }

    private void assertNothingIsTold() {
        assertThat(count(
                        "CRN_RESERVATION WHERE PERSON_NAME IS NOT NULL OR PERSON_PHONE IS NOT NULL OR PERSON_NOTE IS NOT NULL"
                                + " OR COMING IS NOT NULL OR COMING_LOCAL IS NOT NULL OR SPOT IS NOT NULL OR SPOT_AT IS NOT NULL"
                                + " OR ON_THE_WAY_AT IS NOT NULL OR HERE_AT IS NOT NULL"))
                .isZero();
    }

    @Test
    void an_order_that_nobody_ended_keeps_its_customer() {
        cases.confirmHold.confirm(hold(1).token());
        after(Duration.ofDays(400));
        assertThat(purged()).doesNotContainKey("customers");
    }

    @Test
    void messages_and_counters_go_after_a_month() {
        cases.confirmHold.confirm(hold(1).token());
        after(Duration.ofDays(31));
        assertThat(purged()).containsEntry("messages", 1).containsEntry("counters", 1);
        assertThat(count("CRN_MESSAGE")).isZero();
        assertThat(count("CRN_SLOT_COUNTER")).isZero();
    }

    @Test
    void a_choice_goes_a_month_after_it_ended_unless_it_is_open_or_left_to_staff() {
        insertChoice(1, "WITHDRAWN", "NONE", "NULL");
        insertChoice(2, "DECLINED", "REFUND", "5");
        insertChoice(3, "DECLINED", "REFUND", "NULL");
        insertChoice(4, "OPEN", "NONE", "NULL");
        after(Duration.ofDays(31));
        assertThat(purged()).containsEntry("choices", 2);
        assertThat(count("CRN_CHOICE")).isEqualTo(2);
    }

    @Test
    void what_staff_asked_of_all_goes_a_month_after_it_ended_with_whom_it_could_not_ask() {
        insertAsking(1, "DONE", "1");
        insertAsking(2, "GIVEN_UP", "1");
        insertAsking(3, "WAITING", "NULL");
        after(Duration.ofDays(31));
        assertThat(purged()).containsEntry("askingFailures", 2).containsEntry("askings", 2);
        assertThat(count("CRN_ASKING")).isEqualTo(1);
        assertThat(count("CRN_ASKING_FAILURE")).isEqualTo(1);
    }

    private void insertAsking(int id, String state, String endedAt) {
        schema().sql()
                .update(
                        "INSERT INTO CRN_ASKING (ASKING_ID, EDITION_NO, PERHAPS_TOO, CHOICE_MINUTES, AT_DEADLINE, MADE_AT,"
                                + " STAFF_ID, STATE, DUE_AT, ATTEMPTS, TIMES_THROUGH, SEEN_COUNT, ASKED_COUNT, BEFORE_COUNT,"
                                + " FAILED_COUNT, ENDED_AT, ROW_VERSION) VALUES (" + id
                                + ", 0, FALSE, 60, 'STAFF', 0, 3, '"
                                + state + "', 0, 0, 1, 0, 0, 0, 0, " + endedAt + ", 0)");
        schema().sql()
                .update("INSERT INTO CRN_ASKING_FAILURE (FAILURE_ID, ASKING_ID, TOKEN, ORDER_ID, SLOT, WHY) VALUES ("
                        + id + ", " + id + ", 'T" + id + "', 1, '12-20201112T100000Z-30', 'BUSY')");
    }

    private void insertChoice(int id, String state, String followUp, String followedUpAt) {
        schema().sql()
                .update(
                        "INSERT INTO CRN_CHOICE (CHOICE_ID, TOKEN, ROUND_NUMBER, STATE, REASON_CODE, SLOT, MADE_AT, DEADLINE,"
                                + " AT_DEADLINE, ENDED_AT, FOLLOW_UP, FOLLOWED_UP_AT, ROW_VERSION) VALUES (" + id
                                + ", 'T" + id
                                + "', 1, '" + state + "', 'conflict-break', '12-20201112T100000Z-30', 0, 0, 'KEEP', "
                                + (state.equals("OPEN") ? "NULL" : "1") + ", '" + followUp + "', " + followedUpAt
                                + ", 0)");
    }

    @Test
    void a_customer_sees_what_is_stored_about_them_and_about_nobody_else() {
        collected(1);
        cases.holdSlot.hold(NOON, Collector.of(Holder.of(9, 1, 18L)));
        List<PersonalRecord> records = export();
        assertThat(records).extracting(PersonalRecord::kind).containsExactly("reservation", "history", "history");
        assertThat(records.get(0).fields())
                .containsEntry("order", "1")
                .containsEntry("distance", "TO_5_KM")
                .containsEntry("heldAt", Shop.EIGHT.toString());
    }

    @Test
    void a_customer_has_all_taken_out_that_leads_to_them() {
        collected(1);
        assertThat(erase()).isEqualTo(Erasure.of(1 + 2, 0));
        assertThat(export()).isEmpty();
        assertThat(erase()).as("a second time").isEqualTo(Erasure.of(0, 0));
    }

    @Test
    void what_is_still_to_be_handed_over_stays_until_it_is() {
        ReservationToken token = hold(1).token();
        cases.confirmHold.confirm(token);
        assertThat(erase()).isEqualTo(Erasure.of(0, 1));
        assertThat(export()).isNotEmpty();
        cases.cancelReservation.cancelAlone(token, Actor.staff(3), "");
        assertThat(erase().kept()).isZero();
        assertThat(export()).isEmpty();
    }

    @Test
    void who_waits_sees_their_waits_by_number_or_by_address_and_nobody_elses() {
        fill();
        waiting(Holder.of(5, 1, 17L), "Anne@example.org");
        waiting(Holder.of(6, 1), "guest@example.org");
        waiting(Holder.of(7, 1, 18L), "other@example.org");
        assertThat(export()).singleElement().satisfies(record -> {
            assertThat(record.kind()).isEqualTo("wait");
            assertThat(record.fields())
                    .containsEntry("order", "5")
                    .containsEntry("email", "Anne@example.org")
                    .containsEntry("language", "fr")
                    .containsEntry("for", "SLOT")
                    .containsEntry("from", NOON.start().toString())
                    .containsEntry("state", "WAITING");
        });
        assertThat(export(DataSubject.of(0, "GUEST@example.org")))
                .extracting(record -> record.fields().get("order"))
                .containsExactly("6");
        assertThat(export(DataSubject.of(17, "guest@example.org")))
                .extracting(record -> record.fields().get("order"))
                .containsExactly("5", "6");
    }

    @Test
    void who_is_erased_no_longer_waits_and_their_offer_goes_to_the_next() {
        fill();
        WaitEntry offered = waiting(Holder.of(5, 1, 17L), "anne@example.org");
        WaitEntry next = waiting(Holder.of(6, 1), "guest@example.org");
        waiting(Holder.of(7, 1, 17L), "anne@example.org");
        cases.releaseHold.release(Holder.of(100, 1));
        assertThat(find(offered).state()).isEqualTo(WaitState.OFFERED);
        assertThat(erase()).isEqualTo(Erasure.of(2, 0));
        assertThat(find(offered).state()).isEqualTo(WaitState.LEFT);
        assertThat(find(offered).holder().customerId()).isNull();
        assertThat(find(next).state()).isEqualTo(WaitState.OFFERED);
        assertThat(find(next).contact().email()).isEqualTo("guest@example.org");
        assertThat(export()).isEmpty();
        assertThat(erase()).as("a second time").isEqualTo(Erasure.of(0, 0));
        assertThat(erase(DataSubject.of(0, "guest@example.org"))).isEqualTo(Erasure.of(1, 0));
        assertThat(count("CRN_WAIT WHERE EMAIL IS NOT NULL OR LANGUAGE IS NOT NULL OR CUSTOMER_ID IS NOT NULL"))
                .isZero();
        assertThat(taken()).as("the place is anybody's again").isEqualTo(1);
    }

    @Test
    void a_wait_that_is_over_leads_to_its_customer_until_they_are_erased() {
        fill();
        WaitEntry entry = waiting(Holder.of(5, 1, 17L), "anne@example.org");
        leaveWaitlist().leave(entry.token());
        assertThat(export())
                .singleElement()
                .satisfies(record -> assertThat(record.fields())
                        .containsEntry("state", "LEFT")
                        .doesNotContainKeys("email", "language"));
        assertThat(erase()).isEqualTo(Erasure.of(1, 0));
        assertThat(export()).isEmpty();
    }

    private void fill() {
        cases.holdSlot.hold(NOON, Holder.of(100, 1));
        cases.holdSlot.hold(NOON, Holder.of(101, 1));
    }

    private int taken() {
        return schema().transactions()
                .separate(() -> schema().ledger().taken(NOON.point(), NOON.start(), NOON.end()))
                .at(NOON.start())
                .orders();
    }

    private WaitEntry waiting(Holder holder, String email) {
        return new JoinWaitlist(desk(), book(), offers(), new SecureRandom(), clock)
                .join(WaitWindow.ofSlot(NOON), Collector.of(holder), WaitContact.of(email, Locale.FRENCH))
                .entry()
                .get();
    }

    private LeaveWaitlist leaveWaitlist() {
        return new LeaveWaitlist(desk(), book(), offers());
    }

    private WaitEntry find(WaitEntry entry) {
        return schema().transactions()
                .separate(() -> schema().waitEntries().find(entry.token()))
                .get();
    }

    private ReservationToken collected(long order) {
        ReservationToken token = hold(order).token();
        cases.confirmHold.confirm(token);
        cases.movePickup.advance(token, ReservationState.COLLECTED, Actor.staff(3), null);
        return token;
    }

    private Reservation hold(long order) {
        OutingRecord outing = OutingRecord.of(DistanceBand.TO_5_KM, "france 1", List.of("too-far@fr@1"));
        Collector anne = Collector.of(Holder.of(order, 1, 17L))
                .recording(outing)
                .through("n1")
                .speaking("fr");
        return cases.holdSlot
                .hold(NOON, order == 1 ? anne.ofHousehold("h1") : anne)
                .reservation()
                .get();
    }

    private void after(Duration time) {
        clock.advance(time);
    }

    private Map<String, Integer> purged() {
        List<RowPurge> purges = List.of(
                Purges.networks(schema().transactions()),
                Purges.neverOrdered(30, schema().transactions()),
                Purges.strayHistory(30, schema().transactions()),
                Purges.persons(30, schema().transactions()),
                Purges.idlePersons(schema().transactions()),
                Purges.customers(180, schema().transactions()),
                Purges.actors(180, schema().transactions()),
                Purges.pickedFor(30, schema().transactions()),
                Purges.pickedWords(30, schema().transactions()),
                Purges.pickedLines(180, schema().transactions()),
                Purges.pickings(180, schema().transactions()),
                Purges.messages(30, schema().transactions()),
                Purges.choices(30, schema().transactions()),
                Purges.askingFailures(30, schema().transactions()),
                Purges.askings(30, schema().transactions()),
                Purges.counters(30, schema().transactions()));
        purges.forEach(purge -> purge.setEntityManager(schema().em()));
        return new PurgePersonalData(List.copyOf(purges)).run(clock.instant());
    }

    private List<PersonalRecords> records() {
        ReservationRecords reservations = new ReservationRecords();
        reservations.setEntityManager(schema().em());
        WaitRecords waits = new WaitRecords(leaveWaitlist());
        waits.setEntityManager(schema().em());
        return List.of(reservations, waits);
    }

    private List<PersonalRecord> export() {
        return export(ANNE);
    }

    private List<PersonalRecord> export(DataSubject subject) {
        return new ExportPersonalData(records(), schema().transactions()).of(subject);
    }

    private Erasure erase() {
        return erase(ANNE);
    }

    private Erasure erase(DataSubject subject) {
        return new ErasePersonalData(records(), schema().transactions()).of(subject);
    }

    private Reservation find(ReservationToken token) {
        return schema().transactions()
                .separate(() -> schema().reservations().find(token))
                .get();
    }

    private List<HistoryEntry> history(ReservationToken token) {
        return schema().transactions().separate(() -> schema().history().of(token));
    }

    private int count(String table) {
        return schema().sql().queryForObject("SELECT COUNT(*) FROM " + table, Integer.class);
    }
}
