// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creneau.memory.Shop.slotAt;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.creneau.memory.Shop;
import org.creneau.memory.Values;
import org.creneau.slot.SlotId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An order of several pickups is cancelled as a whole or in part, and the shop hears of what it may owe. */
class CancellingAnOrderTest {
    private static final SlotId TEN = slotAt("2020-11-12T09:00:00Z");
    private static final SlotId NOON = slotAt("2020-11-12T11:00:00Z");
    private static final Actor STAFF = Actor.staff(3);
    private static final Actor SHOPPER = Actor.shopper();

    private final Shop shop = new Shop();
    private final CancelOrderPickups cancelPickups =
            new CancelOrderPickups(shop.book, shop.cancelReservation, ChangePolicy.standard(), shop.clock);
    private final List<HistoryEntry> owed = new ArrayList<>();
    private ReservationToken ten;
    private ReservationToken noon;

    @BeforeEach
    void anOrderWithTwoPickups() {
        shop.book.setRefunds((cancelled, how) -> owed.add(how));
        ten = placed(TEN, Holder.of(1, 1));
        noon = placed(NOON, Holder.of(1, 2));
    }

    @Test
    void the_whole_order_gives_all_its_places_back() {
        CancelOutcome outcome = cancelPickups.cancel(1, STAFF, "called");
        assertThat(outcome.isDone()).isTrue();
        assertThat(outcome.cancelled()).extracting(Reservation::token).containsExactly(ten, noon);
        assertThat(shop.taken(TEN) + shop.taken(NOON)).isZero();
        assertThat(shop.booksBalance()).isTrue();
        assertThat(shop.messages.everything())
                .filteredOn(each -> each.kind() == MessageKind.CANCELLED)
                .hasSize(2);
    }

    @Test
    void some_of_its_groups_leave_the_others_as_they_are() {
        assertThat(cancelPickups.cancel(1, Set.of(2L, 99L), STAFF, "called").cancelled())
                .extracting(Reservation::token)
                .containsExactly(noon);
        assertThat(shop.taken(TEN)).isEqualTo(1);
    }

    @Test
    void a_shopper_who_is_too_late_for_one_cancels_none() {
        shop.clock.advance(Duration.ofMinutes(61));
        assertThat(cancelPickups.cancel(1, Set.of(2L), SHOPPER, "").isDone())
                .as("noon is three hours ahead")
                .isTrue();
        placed(NOON, Holder.of(1, 3));
        CancelOutcome outcome = cancelPickups.cancel(1, SHOPPER, "");
        assertThat(outcome.isDone()).isFalse();
        assertThat(outcome.verdict().refusals())
                .extracting(refusal -> refusal.code())
                .containsExactly(Refusals.TOO_LATE_TO_CHANGE);
        assertThat(shop.taken(TEN)).isEqualTo(1);
        assertThat(shop.taken(NOON)).isEqualTo(1);
    }

    @Test
    void doing_it_twice_is_doing_it_once() {
        cancelPickups.cancel(1, STAFF, "called");
        CancelOutcome again = cancelPickups.cancel(1, STAFF, "called");
        assertThat(again.isDone()).isTrue();
        assertThat(again.cancelled()).isEmpty();
        assertThat(owed).hasSize(2);
    }

    @Test
    void what_was_moved_since_somebody_saw_it_is_not_cancelled_by_them() {
        Reservation seen = shop.reservations.find(ten).get();
        shop.movePickup.advance(ten, ReservationState.READY, STAFF, null);
        assertThat(shop.cancelReservation
                        .cancelSeen(seen, STAFF, "called")
                        .verdict()
                        .refusals())
                .extracting(refusal -> refusal.code())
                .containsExactly(Refusals.CHANGED_SINCE);
        assertThat(shop.taken(TEN)).isEqualTo(1);
        Reservation now = shop.reservations.find(ten).get();
        assertThat(shop.cancelReservation.cancelSeen(now, STAFF, "called").isDone())
                .isTrue();
        assertThat(shop.taken(TEN)).isZero();
    }

    @Test
    void what_was_handed_over_stays_and_what_is_only_held_too() {
        shop.movePickup.advance(ten, ReservationState.COLLECTED, STAFF, null);
        shop.holdSlot.hold(TEN, Holder.of(1, 3));
        assertThat(cancelPickups.cancel(1, STAFF, "called").cancelled())
                .extracting(Reservation::token)
                .containsExactly(noon);
        assertThat(shop.taken(TEN)).isEqualTo(2);
    }

    @Test
    void the_shop_hears_of_each_pickup_who_cancelled_it_and_why() {
        cancelPickups.cancel(1, Set.of(1L), STAFF, "called");
        assertThat(owed).hasSize(1);
        assertThat(owed.get(0).token()).isEqualTo(ten);
        assertThat(owed.get(0).actor()).isEqualTo(STAFF);
        assertThat(owed.get(0).reason()).isEqualTo("called");
        assertThat(owed.get(0).from()).isEqualTo(ReservationState.CONFIRMED);
    }

    @Test
    void the_shop_hears_of_a_pickup_cancelled_by_itself_but_not_of_holds_and_no_shows() {
        shop.releaseHold.release(held(TEN, Holder.of(2, 1)));
        shop.clock.advance(Duration.ofHours(3));
        shop.movePickup.advance(ten, ReservationState.NO_SHOW, STAFF, null);
        assertThat(owed).isEmpty();
        shop.cancelReservation.cancelAlone(noon, STAFF, "called");
        assertThat(owed).extracting(HistoryEntry::token).containsExactly(noon);
    }

    @Test
    void what_cannot_be_written_down_is_not_cancelled_and_nothing_else_either() {
        shop.book.setRefunds((cancelled, how) -> {
            if (cancelled.token().equals(noon)) {
                throw new IllegalStateException("no ledger");
            }
        });
        assertThatThrownBy(() -> cancelPickups.cancel(1, STAFF, "called")).hasMessage("no ledger");
        assertThat(shop.taken(TEN)).isEqualTo(1);
        assertThat(shop.taken(NOON)).isEqualTo(1);
        assertThat(shop.reservations.find(ten).get().state()).isEqualTo(ReservationState.CONFIRMED);
    }

    @Test
    void outcomes_are_equal_when_all_parts_are() {
        CancelOutcome one =
                CancelOutcome.done(List.of(shop.reservations.find(ten).get()));
        CancelOutcome same =
                CancelOutcome.done(List.of(shop.reservations.find(ten).get()));
        Values.areEqualOnlyIfAllPartsAre(
                one, same, CancelOutcome.done(List.of()), CancelOutcome.refused(Refusals.because(Refusals.UNKNOWN)));
    }

    private ReservationToken held(SlotId slot, Holder holder) {
        return shop.holdSlot.hold(slot, holder).reservation().get().token();
    }

    private ReservationToken placed(SlotId slot, Holder holder) {
        ReservationToken token = held(slot, holder);
        shop.confirmHold.confirm(token);
        return token;
    }
}
