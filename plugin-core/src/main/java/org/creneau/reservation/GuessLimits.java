// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * How many wrong pickup codes may be typed in an hour: at one point (1..10000, 30 unless said) and for one reservation
 * (1..100, 5 unless said). Immutable and thread-safe.
 */
public final class GuessLimits {

    private final int perPoint;
    private final int perReservation;

    private GuessLimits(int perPoint, int perReservation) {
        this.perPoint = perPoint;
        this.perReservation = perReservation;
    }

    /** Throws {@link IllegalArgumentException} out of bounds. */
    public static GuessLimits of(int perPoint, int perReservation) {
        return new GuessLimits(
                within("guesses per point", perPoint, 10_000), within("guesses per reservation", perReservation, 100));
    }

    public static GuessLimits standard() {
        return of(30, 5);
    }

    private static int within(String name, int value, int most) {
        if (value < 1 || value > most) {
            throw new IllegalArgumentException(name + " is " + value + ", allowed is 1.." + most);
        }
        return value;
    }

    /** What a code is counted for that is looked for at the whole point. */
    List<GuessWindow> at(CodeLookup lookup, Instant now) {
        return Collections.singletonList(GuessWindow.of(lookup.point(), now, perPoint));
    }

    /** What a code typed for one reservation is counted for, in the order in which rows are locked. */
    List<GuessWindow> of(Reservation reservation, Instant now) {
        return Arrays.asList(
                GuessWindow.of(reservation.slotId().point(), now, perPoint),
                GuessWindow.of(reservation.token(), now, perReservation));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GuessLimits
                && perPoint == ((GuessLimits) other).perPoint
                && perReservation == ((GuessLimits) other).perReservation;
    }

    @Override
    public int hashCode() {
        return 31 * perPoint + perReservation;
    }

    @Override
    public String toString() {
        return perPoint + " per point, " + perReservation + " per reservation";
    }
}
