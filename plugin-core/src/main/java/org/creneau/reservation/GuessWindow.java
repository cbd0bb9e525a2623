// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.creneau.point.PointId;

/**
 * What guesses of pickup codes are counted for: one point or one reservation in one hour of the clock in UTC, and how many
 * are allowed in it. Immutable and thread-safe.
 */
public final class GuessWindow {

    private static final Duration LENGTH = Duration.ofHours(1);

    private final String key;
    private final Instant start;
    private final int most;

    private GuessWindow(String of, Instant now, int most) {
        this.start = now.truncatedTo(ChronoUnit.HOURS);
        this.key = of + "/" + start.getEpochSecond() / LENGTH.getSeconds();
        this.most = most;
    }

    /** The hour of the instant, for all that is typed at the point. */
    public static GuessWindow of(PointId point, Instant now, int most) {
        return new GuessWindow("P" + point.value(), now, most);
    }

    /** The hour of the instant, for what is typed for one reservation. */
    public static GuessWindow of(ReservationToken token, Instant now, int most) {
        return new GuessWindow("R" + token, now, most);
    }

    /** Names the point or reservation and the hour, in at most 50 characters; how many are allowed is no part of it. */
    public String key() {
        return key;
    }

    /** The first instant after it, from which on guesses are counted anew. */
    public Instant end() {
        return start.plus(LENGTH);
    }

    /** How many guesses are allowed in it. */
    public int most() {
        return most;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GuessWindow
                && key.equals(((GuessWindow) other).key)
                && most == ((GuessWindow) other).most;
    }

    @Override
    public int hashCode() {
        return 31 * key.hashCode() + most;
    }

    @Override
    public String toString() {
        return "at most " + most + " guesses of " + key;
    }
}
