// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * On what terms shoppers are asked to choose: how long they may take, 15..20160 minutes but never beyond the start of
 * their slot, and what happens if they do not answer. Immutable and thread-safe.
 */
public final class ChoiceTerms {

    private final int minutes;
    private final AtDeadline atDeadline;

    private ChoiceTerms(int minutes, AtDeadline atDeadline) {
        if (minutes < 15 || minutes > 20_160) {
            throw new IllegalArgumentException("minutes to choose is " + minutes + ", allowed is 15..20160");
        }
        this.minutes = minutes;
        this.atDeadline = Objects.requireNonNull(atDeadline, "atDeadline");
    }

    /** Throws {@link IllegalArgumentException} out of bounds. */
    public static ChoiceTerms of(int minutes, AtDeadline atDeadline) {
        return new ChoiceTerms(minutes, atDeadline);
    }

    /** A day, and then staff decide. */
    public static ChoiceTerms standard() {
        return of(1_440, AtDeadline.STAFF);
    }

    Instant deadline(Reservation reservation, Instant now) {
        Instant end = now.plus(Duration.ofMinutes(minutes));
        Instant start = reservation.slotId().start();
        return end.isBefore(start) ? end : start;
    }

    /** How long the shopper may take. */
    public int minutes() {
        return minutes;
    }

    public AtDeadline atDeadline() {
        return atDeadline;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChoiceTerms
                && minutes == ((ChoiceTerms) other).minutes
                && atDeadline == ((ChoiceTerms) other).atDeadline;
    }

    @Override
    public int hashCode() {
        return 31 * minutes + atDeadline.hashCode();
    }

    @Override
    public String toString() {
        return minutes + " min, then " + atDeadline;
    }
}
