// SPDX-License-Identifier: Apache-2.0
package org.creneau.board;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationState;
import org.creneau.reservation.visit.Coming;
import org.creneau.reservation.visit.Visit;
import org.jspecify.annotations.Nullable;

/**
 * One pickup on the board, with the face of its order and what the shopper told the counter, as it stood at one instant. Immutable and
 * thread-safe.
 */
public final class BoardRow {

    private final Reservation reservation;
    private final OrderFace face;
    private final Instant now;
    private final Visit visit;
    private final @Nullable ReservationState undoTo;

    private BoardRow(
            Reservation reservation, OrderFace face, Instant now, Visit visit, @Nullable ReservationState undoTo) {
        this.reservation = Objects.requireNonNull(reservation, "reservation");
        this.face = Objects.requireNonNull(face, "face");
        this.now = Objects.requireNonNull(now, "now");
        this.visit = Objects.requireNonNull(visit, "visit");
        this.undoTo = undoTo;
    }

    /** Of which nothing was told, and whose last step stands. */
    static BoardRow of(Reservation reservation, OrderFace face, Instant now) {
        return new BoardRow(reservation, face, now, Visit.untold(), null);
    }

    BoardRow with(Visit told, @Nullable ReservationState before) {
        return new BoardRow(reservation, face, now, told, before);
    }

    public Reservation reservation() {
        return reservation;
    }

    public OrderFace face() {
        return face;
    }

    /** Who comes, and how near they are. */
    public Visit visit() {
        return visit;
    }

    /** Whether somebody waits for it at the point. */
    public boolean isHere() {
        return reservation.state().isAwaited()
                && visit.arrival().coming().filter(Coming.HERE::equals).isPresent();
    }

    /** What may be done with it, the usual first. */
    public List<BoardStep> steps() {
        return BoardStep.of(reservation, now);
    }

    /** Where it was before its last step, while that can be undone. */
    public Optional<ReservationState> undoTo() {
        return Optional.ofNullable(undoTo);
    }

    /** Whether its slot is over and it still waits. */
    public boolean isLate() {
        return reservation.state().isAwaited()
                && !now.isBefore(reservation.slotId().end());
    }

    @Override
    public String toString() {
        return face + ", " + reservation;
    }
}
