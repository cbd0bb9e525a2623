// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.creneau.broadleaf.reservation.CancelByStaff;
import org.creneau.broadleaf.reservation.CancelByStaff.What;
import org.creneau.broadleaf.reservation.ReservationEntity;
import org.creneau.eligibility.RuleBook;
import org.creneau.memory.FixedPlans;
import org.creneau.memory.FixedPoints;
import org.creneau.memory.SettableClock;
import org.creneau.memory.Shop;
import org.creneau.memory.UseCases;
import org.creneau.reservation.Actor;
import org.creneau.reservation.CancelOrderPickups;
import org.creneau.reservation.ChangePolicy;
import org.creneau.reservation.HistoryEntry;
import org.creneau.reservation.Holder;
import org.creneau.reservation.PlaceDesk;
import org.creneau.reservation.ReservationBook;
import org.creneau.reservation.ReservationState;
import org.creneau.reservation.ReservationToken;
import org.creneau.slot.SlotId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Staff cancel a pickup, or all of its order, from the row before them; each database has a subclass of a few lines. */
abstract class StaffContract {
    private static final SlotId NOON = Shop.slotAt("2020-11-12T11:00:00Z");
    private static final SlotId LATER = Shop.slotAt("2020-11-12T14:00:00Z");
    /** As Broadleaf numbers its own administrator. */
    private static final Actor ADMIN = Actor.staff(-1);

    private final SettableClock clock = new SettableClock(Shop.EIGHT);
    private final FixedPlans plans = new FixedPlans(Shop.aPlan().build());
    private final FixedPoints points = new FixedPoints(Shop.aPoint().build());
    private final List<HistoryEntry> refunds = new ArrayList<>();
    private UseCases cases;
    private CancelByStaff cancel;
    private ReservationToken noon;
    private ReservationToken later;

    protected abstract Schema schema();

    @BeforeEach
    void anOrderOfTwoPickups() {
        schema().empty();
        ReservationBook book = new ReservationBook(
                schema().reservations(), schema().history(), schema().messages(), schema().transactions());
        book.setRefunds((cancelled, how) -> refunds.add(how));
        cases = new UseCases(new PlaceDesk(points, plans, schema().ledger(), RuleBook.standard()), book, plans, clock);
        cancel = new CancelByStaff(
                cases.cancelReservation,
                new CancelOrderPickups(book, cases.cancelReservation, ChangePolicy.standard(), clock),
                schema().transactions());
        cancel.setEntityManager(schema().em());
        noon = placed(NOON, 1);
        later = placed(LATER, 2);
    }

    @Test
    void one_pickup_is_cancelled_with_its_reason_and_the_other_stays() {
        clock.set(NOON.start());
        assertThat(cancel.cancel(rowOf(noon), What.CANCEL, ADMIN, " the oven is broken ")
                        .isAllowed())
                .as("no cut-off binds staff")
                .isTrue();
        assertThat(stateOf(noon)).isEqualTo(ReservationState.CANCELLED);
        assertThat(stateOf(later)).isEqualTo(ReservationState.CONFIRMED);
        HistoryEntry entry = refunds.get(0);
        assertThat(refunds).hasSize(1);
        assertThat(entry.reason()).isEqualTo("the oven is broken");
        assertThat(entry.actor()).isEqualTo(ADMIN);
        assertThat(noted(noon)).isEqualTo("CANCEL the oven is broken");
        assertThat(noted(later)).isEqualTo("null null");
    }

    @Test
    void all_pickups_of_the_order_are_cancelled_from_any_of_their_rows() {
        assertThat(cancel.cancel(rowOf(later), What.CANCEL_ORDER, ADMIN, "called")
                        .isAllowed())
                .isTrue();
        assertThat(stateOf(noon)).isEqualTo(ReservationState.CANCELLED);
        assertThat(stateOf(later)).isEqualTo(ReservationState.CANCELLED);
        assertThat(refunds).hasSize(2);
        assertThat(noted(later)).isEqualTo("CANCEL_ORDER called");
    }

    @Test
    void saving_the_form_again_cancels_nothing_twice() {
        cancel.cancel(rowOf(noon), What.CANCEL, ADMIN, "called");
        assertThat(cancel.cancel(rowOf(noon), What.CANCEL, ADMIN, "called").isAllowed())
                .isTrue();
        assertThat(refunds).hasSize(1);
    }

    @Test
    void what_was_handed_over_is_not_cancelled_and_nothing_is_noted() {
        cases.movePickup.advance(noon, ReservationState.COLLECTED, ADMIN, null);
        assertThat(cancel.cancel(rowOf(noon), What.CANCEL, ADMIN, "called").isAllowed())
                .isFalse();
        assertThat(noted(noon)).isEqualTo("null null");
        assertThat(refunds).isEmpty();
    }

    @Test
    void an_order_of_which_nothing_is_placed_yet_is_not_noted_as_cancelled() {
        ReservationToken held = cases.holdSlot
                .hold(LATER, Holder.of(2, 1))
                .reservation()
                .orElseThrow()
                .token();
        assertThat(cancel.cancel(rowOf(held), What.CANCEL_ORDER, ADMIN, "called")
                        .isAllowed())
                .isFalse();
        assertThat(stateOf(held)).isEqualTo(ReservationState.HELD);
        assertThat(noted(held)).isEqualTo("null null");
    }

    @Test
    void who_cancelled_first_and_why_stays_noted() {
        cancel.cancel(rowOf(noon), What.CANCEL, ADMIN, "called");
        cancel.cancel(rowOf(noon), What.CANCEL_ORDER, ADMIN, "something else");
        assertThat(noted(noon)).isEqualTo("CANCEL called");
    }

    @Test
    void what_the_refunds_cannot_write_down_is_not_cancelled() {
        ReservationBook book = new ReservationBook(
                schema().reservations(), schema().history(), schema().messages(), schema().transactions());
        book.setRefunds((cancelled, how) -> {
            throw new IllegalStateException("no ledger");
        });
        UseCases strict =
                new UseCases(new PlaceDesk(points, plans, schema().ledger(), RuleBook.standard()), book, plans, clock);
        CancelByStaff cancelling = new CancelByStaff(
                strict.cancelReservation,
                new CancelOrderPickups(book, strict.cancelReservation, ChangePolicy.standard(), clock),
                schema().transactions());
        cancelling.setEntityManager(schema().em());
        assertThatThrownBy(() -> cancelling.cancel(rowOf(noon), What.CANCEL_ORDER, ADMIN, "called"))
                .hasMessage("no ledger");
        assertThat(stateOf(noon)).isEqualTo(ReservationState.CONFIRMED);
        assertThat(stateOf(later)).isEqualTo(ReservationState.CONFIRMED);
        assertThat(noted(noon)).isEqualTo("null null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "no", "  x  "})
    void without_a_reason_nothing_is_cancelled(String reason) {
        assertThat(CancelByStaff.isReason(reason)).isFalse();
        assertThatThrownBy(() -> cancel.cancel(rowOf(noon), What.CANCEL, ADMIN, reason))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("allowed is 3..200");
        assertThat(stateOf(noon)).isEqualTo(ReservationState.CONFIRMED);
    }

    @Test
    void the_form_is_shown_what_is_in_the_database_now() {
        long row = rowOf(noon);
        schema().transactions().separate(() -> {
            assertThat(cancel.row(row))
                    .isInstanceOf(ReservationEntity.class)
                    .hasFieldOrPropertyWithValue("state", "CONFIRMED");
            cancel.cancel(row, What.CANCEL, ADMIN, "called");
            assertThat(cancel.row(row)).hasFieldOrPropertyWithValue("state", "CANCELLED");
            return null;
        });
    }

    private ReservationToken placed(SlotId slot, long group) {
        ReservationToken token = cases.holdSlot
                .hold(slot, Holder.of(1, group))
                .reservation()
                .orElseThrow()
                .token();
        cases.confirmHold.confirm(token);
        return token;
    }

    private ReservationState stateOf(ReservationToken token) {
        return schema().transactions()
                .separate(() -> schema().reservations().find(token))
                .orElseThrow()
                .state();
    }

    private long rowOf(ReservationToken token) {
        return schema().sql()
                .queryForObject(
                        "SELECT RESERVATION_ID FROM CRN_RESERVATION WHERE TOKEN = ?", Long.class, token.toString());
    }

    private String noted(ReservationToken token) {
        return schema().sql()
                .queryForObject(
                        "SELECT STAFF_ACT, STAFF_REASON FROM CRN_RESERVATION WHERE TOKEN = ?",
                        (row, n) -> row.getString(1) + " " + row.getString(2),
                        token.toString());
    }
}
