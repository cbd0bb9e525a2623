// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.time.Duration;
import java.time.Instant;

/**
 * How long a place is kept: as a hold 1..1440 minutes, 15 unless said; once as long again if the shopper asks; and while
 * they pay 1..240 minutes, 30 unless said. However often a payment is tried, no hold outlives {@link #latest}. Immutable
 * and thread-safe.
 */
public final class HoldPolicy {

    private static final int PAYMENTS = 2;

    private final int holdMinutes;
    private final int paymentMinutes;

    private HoldPolicy(int holdMinutes, int paymentMinutes) {
        this.holdMinutes = within("holdMinutes", holdMinutes, 1440);
        this.paymentMinutes = within("paymentMinutes", paymentMinutes, 240);
    }

    private static int within(String name, int minutes, int most) {
        if (minutes < 1 || minutes > most) {
            throw new IllegalArgumentException(name + " is " + minutes + ", allowed is 1.." + most);
        }
        return minutes;
    }

    /** Throws {@link IllegalArgumentException} out of bounds. */
    public static HoldPolicy of(int holdMinutes) {
        return of(holdMinutes, 30);
    }

    /** Throws {@link IllegalArgumentException} out of bounds. */
    public static HoldPolicy of(int holdMinutes, int paymentMinutes) {
        return new HoldPolicy(holdMinutes, paymentMinutes);
    }

    public static HoldPolicy standard() {
        return of(15);
    }

    /** The same with other minutes for a hold; throws {@link IllegalArgumentException} out of bounds. */
    HoldPolicy holdingFor(int minutes) {
        return minutes == holdMinutes ? this : of(minutes, paymentMinutes);
    }

    public int holdMinutes() {
        return holdMinutes;
    }

    public int paymentMinutes() {
        return paymentMinutes;
    }

    /** The first instant at which a hold taken now is no longer live. */
    public Instant expiryFrom(Instant now) {
        return now.plus(Duration.ofMinutes(holdMinutes));
    }

    /** The first instant at which a place that is held since then is not kept any more, whatever its shopper does. */
    public Instant latest(Instant heldAt) {
        return heldAt.plus(Duration.ofMinutes(2L * holdMinutes + (long) PAYMENTS * paymentMinutes));
    }

    /** Until when the place of that hold is kept for a payment that begins now. */
    Instant paymentEnd(Reservation hold, Instant now) {
        return earlier(now.plus(Duration.ofMinutes(paymentMinutes)), latest(hold.heldAt()));
    }

    /** Until when that hold is kept if its shopper asks for more time. */
    Instant extendedEnd(Reservation hold) {
        return earlier(hold.expiresAt().plus(Duration.ofMinutes(holdMinutes)), latest(hold.heldAt()));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HoldPolicy
                && holdMinutes == ((HoldPolicy) other).holdMinutes
                && paymentMinutes == ((HoldPolicy) other).paymentMinutes;
    }

    @Override
    public int hashCode() {
        return 31 * holdMinutes + paymentMinutes;
    }

    @Override
    public String toString() {
        return holdMinutes + " min, " + paymentMinutes + " min for a payment";
    }
}
