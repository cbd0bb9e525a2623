// SPDX-License-Identifier: Apache-2.0
package org.creneau.board;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationState;

/**
 * What the counter can do with a pickup: the steps of {@link org.creneau.reservation.MovePickup}, each with the state it leads to,
 * in the order in which they are offered.
 */
public enum BoardStep {
    PREPARE(ReservationState.PREPARING),
    READY(ReservationState.READY),
    HAND_OVER(ReservationState.COLLECTED),
    NO_SHOW(ReservationState.NO_SHOW);

    private final ReservationState next;

    BoardStep(ReservationState next) {
        this.next = next;
    }

    public ReservationState next() {
        return next;
    }

    /**
     * Those that are allowed now; none for what is final or not placed yet. A no-show is offered once the slot is over, as {@link
     * org.creneau.reservation.MovePickup} wants it.
     */
    public static List<BoardStep> of(Reservation reservation, Instant now) {
        List<BoardStep> steps = new ArrayList<>();
        for (BoardStep step : values()) {
            if (step.isFor(reservation, now)) {
                steps.add(step);
            }
        }
        return Collections.unmodifiableList(steps);
    }

    private boolean isFor(Reservation reservation, Instant now) {
        return reservation.state().isAwaited()
                && reservation.state() != ReservationState.HELD
                && reservation.state().canBecome(next)
                && !(this == NO_SHOW && now.isBefore(reservation.slotId().end()));
    }
}
