// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.privacy;

import java.time.Instant;
import org.creneau.reservation.GuessDesk;
import org.creneau.reservation.privacy.Purge;

/** Counts of wrong pickup codes, an hour after theirs is over. Thread-safe. */
public final class GuessPurge implements Purge {

    private final GuessDesk desk;

    public GuessPurge(GuessDesk desk) {
        this.desk = desk;
    }

    @Override
    public String kind() {
        return "guesses";
    }

    /** All at once, whatever the limit: there are no more than a few for each point and hour. */
    @Override
    public int run(Instant now, int limit) {
        return Math.min(desk.forgetOld(), limit - 1);
    }
}
