// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.creneau.eligibility.Refusal;
import org.creneau.eligibility.Verdict;

/**
 * Until when shoppers move or cancel a reservation themselves: 0..20160 minutes before its slot starts, 120 unless said, and
 * only before the point begins to prepare it. Staff always may. Immutable and thread-safe.
 */
public final class ChangePolicy {

    private final int minutesBefore;

    private ChangePolicy(int minutesBefore) {
        if (minutesBefore < 0 || minutesBefore > 20_160) {
            throw new IllegalArgumentException("minutesBefore is " + minutesBefore + ", allowed is 0..20160");
        }
        this.minutesBefore = minutesBefore;
    }

    /** Throws {@link IllegalArgumentException} out of bounds. */
    public static ChangePolicy of(int minutesBefore) {
        return new ChangePolicy(minutesBefore);
    }

    public static ChangePolicy standard() {
        return of(120);
    }

    /** The first instant at which the shopper can no longer change that reservation. */
    public Instant until(Reservation reservation) {
        return reservation.slotId().start().minus(Duration.ofMinutes(minutesBefore));
    }

    /** True if the shopper may change it now. */
    public boolean allows(Reservation reservation, Instant now) {
        return reservation.state() == ReservationState.CONFIRMED && now.isBefore(until(reservation));
    }

    /** Why that actor may not change it; empty if they may, as far as this policy is asked. */
    Optional<Verdict> against(Reservation reservation, Act act) {
        if (!act.actor().isShopper() || allows(reservation, act.at())) {
            return Optional.empty();
        }
        return Optional.of(
                Verdict.refusedBy(Refusal.of(Refusals.TOO_LATE_TO_CHANGE).with("until", until(reservation))));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChangePolicy && minutesBefore == ((ChangePolicy) other).minutesBefore;
    }

    @Override
    public int hashCode() {
        return minutesBefore;
    }

    @Override
    public String toString() {
        return minutesBefore + " min before the slot";
    }
}
