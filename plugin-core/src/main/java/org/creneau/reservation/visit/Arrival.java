// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation.visit;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Since when somebody is on the way and there, and where they wait, in their own words. Immutable and thread-safe. */
public final class Arrival {

    /** The most characters that say where somebody waits. */
    public static final int MOST_SPOT = 60;

    private static final Arrival NONE = new Arrival(null, null, "");

    private final @Nullable Instant onTheWayAt;
    private final @Nullable Instant hereAt;
    private final String spot;

    private Arrival(@Nullable Instant onTheWayAt, @Nullable Instant hereAt, String spot) {
        this.onTheWayAt = onTheWayAt;
        this.hereAt = hereAt;
        this.spot = Objects.requireNonNull(spot, "spot");
    }

    public static Arrival none() {
        return NONE;
    }

    /** Null for what has not been said. */
    public static Arrival of(@Nullable Instant onTheWayAt, @Nullable Instant hereAt, String spot) {
        return new Arrival(onTheWayAt, hereAt, spot);
    }

    /** Whether that says where somebody waits: at most {@link #MOST_SPOT} characters when made plain. */
    public static boolean isSpot(String typed) {
        return plainSpot(typed).length() <= MOST_SPOT;
    }

    static String plainSpot(String typed) {
        return PlainWords.of(typed);
    }

    /** What was said at that instant or later: what was said about an earlier slot does not count for the one after. */
    public Arrival since(Instant instant) {
        Instant way = onTheWayAt == null || onTheWayAt.isBefore(instant) ? null : onTheWayAt;
        Instant here = hereAt == null || hereAt.isBefore(instant) ? null : hereAt;
        return way == null && here == null ? NONE : new Arrival(way, here, here == null ? "" : spot);
    }

    public Optional<Instant> onTheWayAt() {
        return Optional.ofNullable(onTheWayAt);
    }

    public Optional<Instant> hereAt() {
        return Optional.ofNullable(hereAt);
    }

    /** Empty if it was not said. */
    public String spot() {
        return spot;
    }

    /** The nearest that was said; empty if nothing was. */
    public Optional<Coming> coming() {
        if (hereAt != null) {
            return Optional.of(Coming.HERE);
        }
        return onTheWayAt == null ? Optional.<Coming>empty() : Optional.of(Coming.ON_THE_WAY);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Arrival
                && Objects.equals(onTheWayAt, ((Arrival) other).onTheWayAt)
                && Objects.equals(hereAt, ((Arrival) other).hereAt)
                && spot.equals(((Arrival) other).spot);
    }

    @Override
    public int hashCode() {
        return Objects.hash(onTheWayAt, hereAt, spot);
    }

    /** Without the spot, which is the shopper's own. */
    @Override
    public String toString() {
        return "on the way " + onTheWayAt + ", here " + hereAt;
    }
}
