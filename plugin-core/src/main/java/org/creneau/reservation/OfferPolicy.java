// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How long an offer lasts: 5..1440 minutes, 120 unless said, and never more than half of the time that is left to book the
 * slot, so that somebody else has the other half. An offer of less than {@value #LEAST_MINUTES} minutes is not made: the
 * place is then simply free. Also how often one shopper may stand in line at once, 1..20, 3 unless said. Immutable and
 * thread-safe.
 */
public final class OfferPolicy {

    /** No offer is shorter. */
    public static final int LEAST_MINUTES = 5;

    private static final int MOST_MINUTES = 1440;
    private static final int MOST_WAITS = 20;

    private final int offerMinutes;
    private final int waitsPerShopper;

    private OfferPolicy(int offerMinutes, int waitsPerShopper) {
        this.offerMinutes = within("offerMinutes", offerMinutes, LEAST_MINUTES, MOST_MINUTES);
        this.waitsPerShopper = within("waitsPerShopper", waitsPerShopper, 1, MOST_WAITS);
    }

    private static int within(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(name + " is " + value + ", allowed is " + least + ".." + most);
        }
        return value;
    }

    /** Throws {@link IllegalArgumentException} out of bounds. */
    public static OfferPolicy of(int offerMinutes, int waitsPerShopper) {
        return new OfferPolicy(offerMinutes, waitsPerShopper);
    }

    public static OfferPolicy standard() {
        return of(120, 3);
    }

    public int offerMinutes() {
        return offerMinutes;
    }

    public int waitsPerShopper() {
        return waitsPerShopper;
    }

    /** The first instant at which an offer made now is over; empty if it would be too short to be of use. */
    public Optional<Instant> endOf(Instant now, Instant bookableUntil) {
        Duration half = Duration.between(now, bookableUntil).dividedBy(2);
        Duration usual = Duration.ofMinutes(offerMinutes);
        Duration lasting = half.compareTo(usual) < 0 ? half : usual;
        return lasting.compareTo(Duration.ofMinutes(LEAST_MINUTES)) < 0
                ? Optional.empty()
                : Optional.of(now.plus(lasting));
    }

    @Override
    public String toString() {
        return offerMinutes + " min for an offer, " + waitsPerShopper + " waits at once";
    }
}
