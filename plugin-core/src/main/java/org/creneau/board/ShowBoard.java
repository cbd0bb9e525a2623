// SPDX-License-Identifier: Apache-2.0
package org.creneau.board;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.creneau.point.PickupPoint;
import org.creneau.reservation.History;
import org.creneau.reservation.HistoryEntry;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationState;
import org.creneau.reservation.ReservationToken;
import org.creneau.reservation.Reservations;
import org.creneau.reservation.UndoStep;
import org.creneau.reservation.visit.Visit;
import org.creneau.reservation.visit.Visits;
import org.jspecify.annotations.Nullable;

/**
 * Use case: the counter looks at a day of its point. Placed pickups are shown, and what became of them; carts that only hold a
 * place are not, nor is what was cancelled. Four reads for a day of up to 500 pickups. Thread-safe.
 */
public final class ShowBoard {

    private static final Set<ReservationState> SHOWN = EnumSet.of(
            ReservationState.CONFIRMED,
            ReservationState.PREPARING,
            ReservationState.READY,
            ReservationState.COLLECTED,
            ReservationState.NO_SHOW);

    private static final Comparator<BoardRow> IN_TURN = Comparator.comparing(
                    (BoardRow row) -> !row.reservation().state().isAwaited())
            .thenComparing(row -> !row.isHere())
            .thenComparing(row -> row.face().name(), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(row -> row.face().number())
            .thenComparing(row -> row.reservation().token().toString());

    private final Reservations reservations;
    private final OrderFaces faces;
    private final Visits visits;
    private final History history;
    private final Clock clock;

    public ShowBoard(Reservations reservations, OrderFaces faces, Visits visits, History history, Clock clock) {
        this.reservations = reservations;
        this.faces = faces;
        this.visits = visits;
        this.history = history;
        this.clock = clock;
    }

    /** Today by the point's own calendar. */
    public LocalDate today(PickupPoint point) {
        return clock.instant().atZone(point.zone()).toLocalDate();
    }

    /** That day of the point; its slots are those which begin on it. */
    public Board of(PickupPoint point, LocalDate day, BoardSearch search) {
        Instant from = day.atStartOfDay(point.zone()).toInstant();
        Instant to = day.plusDays(1).atStartOfDay(point.zone()).toInstant();
        return board(point, day, reservations.ofPoint(point.id(), from, to), search);
    }

    /** Whether that pickup stands on the board of its day. */
    public boolean isShown(Reservation reservation) {
        return SHOWN.contains(reservation.state());
    }

    /** The same with none but those pickups of that point, on whatever day they are; three reads. */
    public Board only(PickupPoint point, LocalDate day, List<Reservation> pickups) {
        return board(point, day, pickups, BoardSearch.everything());
    }

    private Board board(PickupPoint point, LocalDate day, List<Reservation> pickups, BoardSearch search) {
        List<Reservation> shown = pickups.stream().filter(this::isShown).collect(Collectors.toList());
        Map<Long, OrderFace> known = faces.of(
                shown.stream().map(each -> each.holder().orderId()).distinct().collect(Collectors.toList()));
        Map<ReservationState, Integer> counts = new EnumMap<>(ReservationState.class);
        Map<Span, List<BoardRow>> bySlot = new TreeMap<>();
        Instant now = clock.instant();
        Map<ReservationToken, Visit> told = visits.ofAll(tokens(shown, each -> true));
        Map<ReservationToken, HistoryEntry> late =
                history.latestOf(tokens(shown, ShowBoard::mayBeUndone), now.minus(UndoStep.WITHIN));
        for (Reservation each : shown) {
            counts.merge(each.state(), 1, Integer::sum);
            OrderFace face = known.getOrDefault(each.holder().orderId(), OrderFace.unknown());
            if (search.finds(face)) {
                bySlot.computeIfAbsent(new Span(each), span -> new ArrayList<>())
                        .add(BoardRow.of(each, face, now)
                                .with(
                                        told.getOrDefault(each.token(), Visit.untold()),
                                        before(each, late.get(each.token()), now)));
            }
        }
        return new Board(point, day, slots(bySlot), counts);
    }

    private static List<ReservationToken> tokens(List<Reservation> pickups, Predicate<Reservation> which) {
        return pickups.stream().filter(which).map(Reservation::token).collect(Collectors.toList());
    }

    private static boolean mayBeUndone(Reservation pickup) {
        return pickup.state() != ReservationState.CONFIRMED;
    }

    private static @Nullable ReservationState before(Reservation pickup, @Nullable HistoryEntry last, Instant now) {
        return last == null || last.version() != pickup.version()
                ? null
                : UndoStep.before(last, now).orElse(null);
    }

    private static List<BoardSlot> slots(Map<Span, List<BoardRow>> bySlot) {
        List<BoardSlot> slots = new ArrayList<>();
        bySlot.forEach((span, rows) -> {
            rows.sort(IN_TURN);
            slots.add(new BoardSlot(span.start, span.end, rows));
        });
        return slots;
    }

    /** From when until when a slot is. */
    private static final class Span implements Comparable<Span> {

        private final Instant start;
        private final Instant end;

        private Span(Reservation reservation) {
            this.start = reservation.slotId().start();
            this.end = reservation.slotId().end();
        }

        @Override
        public int compareTo(Span other) {
            int byStart = start.compareTo(other.start);
            return byStart != 0 ? byStart : end.compareTo(other.end);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Span && compareTo((Span) other) == 0;
        }

        @Override
        public int hashCode() {
            return 31 * start.hashCode() + end.hashCode();
        }
    }
}
