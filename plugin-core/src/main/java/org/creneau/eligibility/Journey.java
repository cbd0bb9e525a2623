// SPDX-License-Identifier: Apache-2.0
package org.creneau.eligibility;

import java.util.Objects;
import java.util.Optional;
import org.creneau.confinement.Shopper;
import org.creneau.confinement.TravelMode;
import org.creneau.territory.Place;
import org.jspecify.annotations.Nullable;

/**
 * Where a shopper sets out from and how: home, how far off its position may be (metres, 0 or more), the way of getting
 * about, and what else the shopper has said that rules may ask. It is somebody's home: keep it no longer than the
 * request or the visitor's session, never in a log, a URL or the database. Immutable and thread-safe.
 */
public final class Journey {

    private final @Nullable Place home;
    private final double errorMeters;
    private final TravelMode mode;
    private final Shopper shopper;

    private Journey(@Nullable Place home, double errorMeters, TravelMode mode, Shopper shopper) {
        this.home = home;
        this.errorMeters = errorMeters;
        this.mode = Objects.requireNonNull(mode, "mode");
        this.shopper = Objects.requireNonNull(shopper, "shopper");
    }

    /**
     * On foot, from a home known to within that many metres.
     *
     * @throws IllegalArgumentException for an error below 0 or NaN
     */
    public static Journey from(Place home, double errorMeters) {
        if (!(errorMeters >= 0)) {
            throw new IllegalArgumentException("errorMeters is " + errorMeters + ", allowed is 0 or more");
        }
        return new Journey(Objects.requireNonNull(home, "home"), errorMeters, TravelMode.WALK, Shopper.unknown());
    }

    /** On foot, by a shopper who has said other things but not where home is. */
    public static Journey fromUntoldHome() {
        return new Journey(null, 0, TravelMode.WALK, Shopper.unknown());
    }

    public Journey by(TravelMode other) {
        return new Journey(home, errorMeters, other, shopper);
    }

    /** With what the shopper has said, such as the hour they may go out. */
    public Journey of(Shopper said) {
        return new Journey(home, errorMeters, mode, said);
    }

    /** Empty if not said. */
    public Optional<Place> home() {
        return Optional.ofNullable(home);
    }

    public double errorMeters() {
        return errorMeters;
    }

    public TravelMode mode() {
        return mode;
    }

    public Shopper shopper() {
        return shopper;
    }

    /** Only how the shopper gets about. */
    @Override
    public String toString() {
        return "coming by " + mode;
    }
}
