// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation.visit;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationState;

/**
 * From when shoppers say that they are on the way: 0..1440 minutes before the slot, 120 unless said. It ends when the goods are
 * handed over or given up, or a week after the slot, when its link to show at the counter ends. Immutable and thread-safe.
 */
public final class ArrivalPolicy {

    /** The states of a pickup that is waited for. */
    public static final Set<ReservationState> WAITING = Collections.unmodifiableSet(
            EnumSet.of(ReservationState.CONFIRMED, ReservationState.PREPARING, ReservationState.READY));

    private static final int MOST_MINUTES = 1440;
    private static final Duration LATE = Duration.ofDays(7);

    private final int minutesBefore;

    private ArrivalPolicy(int minutesBefore) {
        if (minutesBefore < 0 || minutesBefore > MOST_MINUTES) {
            throw new IllegalArgumentException("minutesBefore is " + minutesBefore + ", allowed is 0.." + MOST_MINUTES);
        }
        this.minutesBefore = minutesBefore;
    }

    /** Throws {@link IllegalArgumentException} out of bounds. */
    public static ArrivalPolicy of(int minutesBefore) {
        return new ArrivalPolicy(minutesBefore);
    }

    public static ArrivalPolicy standard() {
        return of(120);
    }

    /** The first instant at which it can be said. */
    public Instant from(Reservation reservation) {
        return reservation.slotId().start().minus(Duration.ofMinutes(minutesBefore));
    }

    /** Whether it can be said now. */
    public boolean allows(Reservation reservation, Instant now) {
        return !isOver(reservation, now) && !now.isBefore(from(reservation));
    }

    boolean isOver(Reservation reservation, Instant now) {
        return !WAITING.contains(reservation.state())
                || !now.isBefore(reservation.slotId().end().plus(LATE));
    }

    @Override
    public String toString() {
        return "from " + minutesBefore + " min before the slot";
    }
}
