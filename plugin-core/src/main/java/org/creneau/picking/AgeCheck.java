// SPDX-License-Identifier: Apache-2.0
package org.creneau.picking;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.creneau.reservation.Actor;

/** Somebody of the staff has seen that who collects is so many years old. Immutable and thread-safe. */
public final class AgeCheck {

    /** For how long it counts: whoever was looked at is still there, or somebody else is by now. */
    public static final Duration COUNTS = Duration.ofMinutes(30);

    private final int years;
    private final Instant at;
    private final Actor by;

    private AgeCheck(int years, Instant at, Actor by) {
        this.years = years;
        this.at = Objects.requireNonNull(at, "at");
        this.by = Objects.requireNonNull(by, "by");
    }

    public static AgeCheck of(int years, Instant at, Actor by) {
        return new AgeCheck(years, at, by);
    }

    /** Whether it is enough, at that instant, for goods that ask for so many. */
    public boolean covers(int wanted, Instant now) {
        return years >= wanted && now.isBefore(at.plus(COUNTS));
    }

    public int years() {
        return years;
    }

    public Instant at() {
        return at;
    }

    public Actor by() {
        return by;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AgeCheck && toString().equals(other.toString());
    }

    @Override
    public int hashCode() {
        return Objects.hash(years, at, by);
    }

    @Override
    public String toString() {
        return years + " years, seen at " + at + " by " + by;
    }
}
