// SPDX-License-Identifier: Apache-2.0
package org.creneau.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creneau.memory.Shop.slotAt;

import java.time.LocalDate;
import java.util.List;
import org.creneau.memory.InMemoryOrderFaces;
import org.creneau.memory.InMemoryVisits;
import org.creneau.memory.Shop;
import org.creneau.reservation.Actor;
import org.creneau.reservation.Holder;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationState;
import org.creneau.reservation.UndoStep;
import org.creneau.reservation.visit.ArrivalPolicy;
import org.creneau.reservation.visit.Coming;
import org.creneau.reservation.visit.PickupPerson;
import org.creneau.slot.SlotId;
import org.junit.jupiter.api.Test;

/** The counter looks at its day. */
class ShowingTheDayTest {
    private static final LocalDate THURSDAY = LocalDate.of(2020, 11, 12);
    private static final SlotId TEN = slotAt("2020-11-12T09:00:00Z");
    private static final SlotId NOON = slotAt("2020-11-12T11:00:00Z");
    private static final SlotId TOMORROW = slotAt("2020-11-13T09:00:00Z");

    private final Shop shop = new Shop();
    private final InMemoryOrderFaces faces = new InMemoryOrderFaces();
    private final InMemoryVisits visits = new InMemoryVisits(shop.reservations);
    private final ShowBoard showBoard = new ShowBoard(shop.reservations, faces, visits, shop.history, shop.clock);

    @Test
    void pickups_stand_by_slot_and_name_and_other_days_are_not_told() {
        place(NOON, 1, "Zoe Adler");
        place(TEN, 2, "Émile Roux");
        place(NOON, 3, "bo Li");
        place(TOMORROW, 4, "Ana Li");
        Board board = board("");
        assertThat(board.slots()).extracting(BoardSlot::start).containsExactly(TEN.start(), NOON.start());
        assertThat(names(board)).containsExactly("Émile Roux", "bo Li", "Zoe Adler");
        assertThat(board.count()).isEqualTo(3);
        assertThat(board.count(ReservationState.CONFIRMED)).isEqualTo(3);
    }

    @Test
    void carts_and_what_was_cancelled_are_not_shown_and_what_is_done_comes_last_in_its_slot() {
        shop.holdSlot.hold(TEN, Holder.of(9, 1));
        Reservation first = place(NOON, 1, "Ana Abel");
        place(NOON, 2, "Bo Li");
        Reservation gone = place(TEN, 3, "Cy Day");
        shop.cancelReservation.cancelAlone(gone.token(), Actor.staff(3), "");
        advance(first, BoardStep.HAND_OVER);
        Board board = board("");
        assertThat(names(board)).containsExactly("Bo Li", "Ana Abel");
        assertThat(board.count(ReservationState.COLLECTED)).isEqualTo(1);
        assertThat(board.count()).isEqualTo(2);
    }

    @Test
    void steps_are_those_that_the_table_of_moves_allows() {
        Reservation placed = place(TEN, 1, "Ana Abel");
        assertThat(onlyRow().steps()).containsExactly(BoardStep.PREPARE, BoardStep.READY, BoardStep.HAND_OVER);
        advance(placed, BoardStep.READY);
        assertThat(onlyRow().steps()).containsExactly(BoardStep.HAND_OVER);
        assertThat(onlyRow().isLate()).isFalse();
        shop.clock.set(TEN.end());
        assertThat(onlyRow().steps()).containsExactly(BoardStep.HAND_OVER, BoardStep.NO_SHOW);
        assertThat(onlyRow().isLate()).isTrue();
        advance(placed, BoardStep.NO_SHOW);
        assertThat(onlyRow().steps()).isEmpty();
        assertThat(onlyRow().isLate()).isFalse();
    }

    @Test
    void who_is_here_comes_first_in_the_slot_and_what_they_told_is_shown() {
        place(TEN, 1, "Ana Abel");
        Reservation here = place(TEN, 2, "Zoe Adler");
        PickupPerson anne = PickupPerson.of("Anne", "", "rings");
        visits.writePerson(here.token(), anne, ArrivalPolicy.WAITING);
        visits.noteComing(here, Coming.HERE, Shop.EIGHT, Shop.EIGHT.minusSeconds(60));
        Board board = board("");
        assertThat(names(board)).containsExactly("Zoe Adler", "Ana Abel");
        BoardRow first = board.slots().get(0).rows().get(0);
        assertThat(first.isHere()).isTrue();
        assertThat(first.visit().person()).isEqualTo(anne);
    }

    @Test
    void what_was_done_of_late_can_be_undone_and_what_changed_otherwise_cannot() {
        Reservation placed = place(TEN, 1, "Ana Abel");
        assertThat(onlyRow().undoTo()).isEmpty();
        advance(placed, BoardStep.PREPARE);
        assertThat(onlyRow().undoTo()).contains(ReservationState.CONFIRMED);
        advance(placed, BoardStep.HAND_OVER);
        assertThat(onlyRow().undoTo()).contains(ReservationState.PREPARING);
        shop.clock.set(Shop.EIGHT.plus(UndoStep.WITHIN).plusMillis(1));
        assertThat(onlyRow().undoTo()).isEmpty();
    }

    @Test
    void every_step_that_is_offered_is_taken_and_none_is_missing() {
        shop.clock.set(TEN.start());
        for (BoardStep step : BoardStep.values()) {
            Reservation placed = place(NOON, 10 + step.ordinal(), "Ana Abel");
            boolean offered = BoardStep.of(placed, shop.clock.instant()).contains(step);
            assertThat(shop.movePickup
                            .advance(placed.token(), step.next(), Actor.staff(3), null)
                            .isDone())
                    .as("%s", step)
                    .isEqualTo(offered);
            shop.cancelReservation.cancelAlone(placed.token(), Actor.staff(3), "");
        }
    }

    @Test
    void names_are_found_by_their_beginnings_and_orders_by_a_part_of_their_number() {
        place(TEN, 1, "Émile Roux-Nuñez");
        place(NOON, 2, "Ana Emilia Li");
        assertThat(names(board("emil"))).containsExactly("Émile Roux-Nuñez", "Ana Emilia Li");
        assertThat(names(board("NUNEZ émile"))).containsExactly("Émile Roux-Nuñez");
        assertThat(names(board("ile"))).isEmpty();
        assertThat(names(board("N-2"))).containsExactly("Ana Emilia Li");
        assertThat(names(board("  - "))).hasSize(2);
        assertThat(board("nobody").count()).isEqualTo(2);
    }

    @Test
    void an_order_that_nobody_knows_is_shown_all_the_same() {
        confirm(TEN, 5);
        assertThat(onlyRow().face()).isEqualTo(OrderFace.unknown());
    }

    @Test
    void today_is_the_points_own() {
        assertThat(showBoard.today(point())).isEqualTo(THURSDAY);
        shop.clock.set(java.time.Instant.parse("2020-11-12T23:00:00Z"));
        assertThat(showBoard.today(point())).isEqualTo(THURSDAY.plusDays(1));
    }

    @Test
    void neither_the_search_nor_a_face_tells_a_name_in_a_log() {
        assertThat(BoardSearch.of("Ana")).asString().doesNotContainIgnoringCase("ana");
        assertThat(OrderFace.of("N-1", "Ana Abel")).asString().doesNotContain("Ana");
    }

    private org.creneau.point.PickupPoint point() {
        return shop.points.find(Shop.POINT).orElseThrow();
    }

    private Board board(String search) {
        return showBoard.of(point(), THURSDAY, BoardSearch.of(search));
    }

    private BoardRow onlyRow() {
        List<BoardRow> rows =
                board("").slots().stream().flatMap(slot -> slot.rows().stream()).toList();
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    private static List<String> names(Board board) {
        return board.slots().stream()
                .flatMap(slot -> slot.rows().stream())
                .map(row -> row.face().name())
                .toList();
    }

    private Reservation place(SlotId slot, long order, String name) {
        faces.put(order, OrderFace.of("N-" + order, name));
        return confirm(slot, order);
    }

    private Reservation confirm(SlotId slot, long order) {
        Reservation held =
                shop.holdSlot.hold(slot, Holder.of(order, 1)).reservation().orElseThrow();
        return shop.confirmHold.confirm(held.holder()).reservation().orElseThrow();
    }

    private void advance(Reservation reservation, BoardStep step) {
        assertThat(shop.movePickup
                        .advance(reservation.token(), step.next(), Actor.staff(3), null)
                        .isDone())
                .isTrue();
    }
}
