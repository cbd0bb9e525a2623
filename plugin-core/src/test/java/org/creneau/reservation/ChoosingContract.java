// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creneau.memory.Shop.slotAt;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.creneau.eligibility.RuleBook;
import org.creneau.eligibility.SlotFinder;
import org.creneau.memory.FixedPlans;
import org.creneau.memory.FixedPoints;
import org.creneau.memory.Insist;
import org.creneau.memory.Race;
import org.creneau.memory.SettableClock;
import org.creneau.memory.Shop;
import org.creneau.memory.UseCases;
import org.creneau.reservation.asking.AskShoppers;
import org.creneau.reservation.asking.Asking;
import org.creneau.reservation.asking.AskingScope;
import org.creneau.reservation.asking.AskingState;
import org.creneau.reservation.asking.AskingTally;
import org.creneau.reservation.asking.Askings;
import org.creneau.reservation.asking.RequestAsking;
import org.creneau.slot.SlotId;
import org.creneau.slot.SlotLedger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What choices promise together with reservations on any store, under races: shopper, staff and job at one moment, and one of
 * them is first. A subclass hands out the stores, empty at the start of each test, and their transactions.
 */
public abstract class ChoosingContract {
    private static final Actor STAFF = Actor.staff(3);
    private static final SlotId NOON = slotAt("2020-11-12T12:30:00Z");
    private static final SlotId TWO = slotAt("2020-11-12T13:00:00Z");
    private static final SlotId ELEVEN = slotAt("2020-11-12T12:00:00Z");

    private final SettableClock clock = new SettableClock(Shop.EIGHT);
    private final FixedPoints points = new FixedPoints(Shop.aPoint().build());
    private final FixedPlans plans = new FixedPlans(Shop.aPlan().build());
    private int orders;
    private UseCases cases;
    private ListConflicts conflicts;
    private ChoiceDesk desk;

    protected abstract SlotLedger ledger();

    protected abstract Reservations reservations();

    protected abstract History history();

    protected abstract Messages messages();

    protected abstract Choices choices();

    protected abstract Askings askings();

    protected abstract Transactions transactions();

    @BeforeEach
    void wire() {
        RuleBook rules = RuleBook.standard();
        PlaceDesk places = new PlaceDesk(points, plans, ledger(), rules);
        ReservationBook book = new ReservationBook(reservations(), history(), messages(), transactions());
        cases = new UseCases(places, book, plans, clock);
        conflicts = new ListConflicts(reservations(), points, plans, new SlotFinder(ledger(), rules), Shop.OUTINGS);
        desk = new ChoiceDesk(choices(), book, cases.rescheduleReservation, cases.cancelReservation);
    }

    @Test
    void a_shopper_who_is_in_conflict_is_asked_and_moves() {
        ReservationToken first = placed();
        ReservationToken second = placed();
        plans.put(Shop.POINT, Shop.aPlan().capacityOrders(1).build());
        assertThat(listed()).containsExactly(second);
        OfferChoices offer = new OfferChoices(desk, conflicts, clock);
        assertThat(offer.offerAll(null, ChoiceTerms.standard(), false, STAFF)).isEqualTo(1);
        assertThat(offer.offerAll(Shop.POINT, ChoiceTerms.standard(), false, STAFF))
                .isZero();
        assertThat(answers().accept(second, 1, TWO).isDone()).isTrue();
        assertThat(answers().accept(second, 1, TWO).isDone()).isTrue();
        assertThat(find(second).slotId()).isEqualTo(TWO);
        assertThat(find(first).slotId()).isEqualTo(NOON);
        assertThat(listed()).isEmpty();
        assertThat(takenAt(NOON) + takenAt(TWO)).isEqualTo(2);
    }

    @Test
    void an_answer_and_the_deadline_at_once_end_the_choice_once() {
        for (int round = 0; round < 10; round++) {
            ReservationToken token = placed();
            Choice choice = ask(token, AtDeadline.CANCEL);
            LapseChoices lapse = new LapseChoices(desk, Duration.ZERO);
            Race.of(
                    4,
                    number -> number % 2 == 0
                            ? Insist.on(() -> answers().accept(token, 1, TWO)).isDone()
                            : Insist.on(() -> lapse.run(choice.deadline(), 10)) == 1);
            Choice ended = latest(token);
            Reservation after = find(token);
            boolean moved = ended.state() == ChoiceState.ACCEPTED;
            assertThat(ended.state()).isEqualTo(moved ? ChoiceState.ACCEPTED : ChoiceState.LAPSED);
            assertThat(after.state()).isEqualTo(moved ? ReservationState.CONFIRMED : ReservationState.CANCELLED);
            assertThat(after.slotId()).isEqualTo(moved ? TWO : NOON);
            settled(token);
        }
    }

    @Test
    void two_clicks_on_two_slots_take_one_of_them() {
        for (int round = 0; round < 10; round++) {
            ReservationToken token = placed();
            ask(token, AtDeadline.STAFF);
            List<Boolean> done = Race.of(
                    4,
                    number -> Insist.on(() -> answers().accept(token, 1, number % 2 == 0 ? TWO : ELEVEN))
                            .isDone());
            assertThat(done).contains(true, false);
            assertThat(find(token).slotId()).isEqualTo(latest(token).accepted());
            settled(token);
        }
    }

    @Test
    void an_answer_while_staff_cancel_leaves_no_place_behind() {
        for (int round = 0; round < 10; round++) {
            ReservationToken token = placed();
            ask(token, AtDeadline.STAFF);
            Race.of(
                    4,
                    number -> number % 2 == 0
                            ? Insist.on(() -> answers().accept(token, 1, TWO)).isDone()
                            : Insist.on(() -> cases.cancelReservation.cancelAlone(token, STAFF, "closed"))
                                    .isDone());
            assertThat(find(token).state()).isEqualTo(ReservationState.CANCELLED);
            settled(token);
        }
    }

    @Test
    void asking_on_many_nodes_asks_once() {
        ReservationToken token = placed();
        Race.of(6, number -> Insist.on(() -> ask(token, AtDeadline.STAFF)));
        assertThat(history().of(token))
                .filteredOn(entry -> entry.reason().equals(Reasons.CHOICE_OFFERED))
                .hasSize(1);
        assertThat(latest(token).round()).isEqualTo(1);
    }

    @Test
    void what_many_nodes_work_off_at_once_asks_everybody_once() {
        List<ReservationToken> tokens = new ArrayList<>();
        plans.put(Shop.POINT, Shop.aPlan().capacityOrders(12).build());
        for (int order = 0; order < 12; order++) {
            tokens.add(placed());
        }
        plans.put(Shop.POINT, Shop.aPlan().capacityOrders(1).build());
        AskingScope all = AskingScope.everywhere(ChoiceTerms.standard());
        new RequestAsking(askings(), transactions(), clock).request(all, STAFF);
        clock.advance(Duration.ofSeconds(10));
        OfferChoices offer = new OfferChoices(desk, conflicts, clock);
        AskShoppers job = new AskShoppers(askings(), conflicts, offer, transactions(), () -> {}, clock);
        Race.of(4, number -> job.run());
        while (job.run()) {
            // the next part
        }
        Asking done = askings().latest(1).get(0);
        assertThat(done.state()).isEqualTo(AskingState.DONE);
        assertThat(done.tally()).isEqualTo(AskingTally.of(12, 11, 0, 0));
        assertThat(tokens.stream().filter(token -> choices().latestOf(token).isPresent()))
                .hasSize(11)
                .allMatch(token -> latest(token).round() == 1);
    }

    /** The places are counted where the reservation is, and nothing was moved silently. */
    private void settled(ReservationToken token) {
        ChoosingAnotherSlotTest.assertNeverMovedSilently(history().of(token));
        if (find(token).holdsPlace()) {
            assertThat(takenAt(find(token).slotId())).isEqualTo(1);
            cases.cancelReservation.cancelAlone(token, STAFF, "the end");
        }
        assertThat(takenAt(NOON) + takenAt(TWO) + takenAt(ELEVEN)).isZero();
    }

    private ReservationToken placed() {
        ReservationToken token = cases.holdSlot
                .hold(NOON, Holder.of(++orders, 1))
                .reservation()
                .get()
                .token();
        cases.confirmHold.confirm(token);
        clock.advance(Duration.ofMillis(10));
        return token;
    }

    private Choice ask(ReservationToken token, AtDeadline then) {
        return new OfferChoices(desk, conflicts, clock)
                .offer(token, ChoiceTerms.of(60, then), STAFF)
                .choice()
                .get();
    }

    private AnswerChoice answers() {
        return new AnswerChoice(desk, conflicts, clock);
    }

    private List<ReservationToken> listed() {
        List<ReservationToken> tokens = new ArrayList<>();
        conflicts.everywhere(
                clock.instant(), conflict -> tokens.add(conflict.reservation().token()));
        return tokens;
    }

    private Choice latest(ReservationToken token) {
        return choices().latestOf(token).get();
    }

    private Reservation find(ReservationToken token) {
        return reservations().find(token).get();
    }

    private int takenAt(SlotId slot) {
        return ledger().taken(slot.point(), slot.start(), slot.start().plusSeconds(1))
                .at(slot.start())
                .orders();
    }
}
