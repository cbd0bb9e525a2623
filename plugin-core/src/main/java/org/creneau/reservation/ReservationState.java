// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Where a reservation stands. This is the one table of permitted moves. Stored by name: never rename a constant.
 *
 * <p>A collected reservation keeps its place, for it has used it up; a no-show, a cancelled or an expired one has
 * given it back.
 */
public enum ReservationState {
    /** The place is kept for a cart until the hold expires. */
    HELD(true),
    /** Ordered and, if so agreed, paid. */
    CONFIRMED(true),
    /** Being made ready at the point. */
    PREPARING(true),
    /** Waiting to be collected. */
    READY(true),
    /** Handed over. Final, unless the step is undone at once. */
    COLLECTED(true),
    /** Not collected within its slot. Final, unless the step is undone at once. */
    NO_SHOW(false),
    /** Released by the shopper or cancelled with its order. Final. */
    CANCELLED(false),
    /** The hold ran out; confirming it means to take a place anew. */
    EXPIRED(false);

    private static final Set<ReservationState> WAITING =
            Collections.unmodifiableSet(EnumSet.of(CONFIRMED, PREPARING, READY));
    private static final Set<ReservationState> STEPS =
            Collections.unmodifiableSet(EnumSet.of(PREPARING, READY, COLLECTED, NO_SHOW));

    private final boolean holdsPlace;

    ReservationState(boolean holdsPlace) {
        this.holdsPlace = holdsPlace;
    }

    /** True if a place in the ledger belongs to a reservation in this state. */
    public boolean holdsPlace() {
        return holdsPlace;
    }

    /** True while somebody still means to come for it: held, or ordered and not yet collected. */
    public boolean isAwaited() {
        return holdsPlace && this != COLLECTED;
    }

    /** True if a reservation in this state may move to the next; no state moves to itself. */
    public boolean canBecome(ReservationState next) {
        return successors().contains(next);
    }

    /**
     * True if a step of the counter that led here from that earlier state can be undone: to where goods still wait. How long, see
     * {@link UndoStep}.
     */
    public boolean canReturnTo(ReservationState earlier) {
        return STEPS.contains(this) && WAITING.contains(earlier) && earlier.canBecome(this);
    }

    private Set<ReservationState> successors() {
        switch (this) {
            case HELD:
                return EnumSet.of(CONFIRMED, CANCELLED, EXPIRED);
            case CONFIRMED:
                return EnumSet.of(HELD, PREPARING, READY, COLLECTED, NO_SHOW, CANCELLED);
            case PREPARING:
                return EnumSet.of(READY, COLLECTED, NO_SHOW, CANCELLED);
            case READY:
                return EnumSet.of(COLLECTED, NO_SHOW, CANCELLED);
            case EXPIRED:
                return EnumSet.of(CONFIRMED);
            default:
                return EnumSet.noneOf(ReservationState.class);
        }
    }
}
