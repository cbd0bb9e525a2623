// SPDX-License-Identifier: Apache-2.0
package org.creneau.board;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.creneau.reservation.Reservation;

/** One pickup on the board, with the face of its order, as it stood at one instant. Immutable and thread-safe. */
public final class BoardRow {

    private final Reservation reservation;
    private final OrderFace face;
    private final Instant now;

    BoardRow(Reservation reservation, OrderFace face, Instant now) {
        this.reservation = Objects.requireNonNull(reservation, "reservation");
        this.face = Objects.requireNonNull(face, "face");
        this.now = Objects.requireNonNull(now, "now");
    }

    public Reservation reservation() {
        return reservation;
    }

    public OrderFace face() {
        return face;
    }

    /** What may be done with it, the usual first. */
    public List<BoardStep> steps() {
        return BoardStep.of(reservation, now);
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
