// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation.asking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Port: what is to be asked of all, and how far that is. Implementations are thread-safe, across nodes too, and take part in the
 * transaction that is running. A lease is a change like any other: it must be committed before the part is begun, and whoever loses it
 * changes nothing any more.
 */
public interface Askings {

    /** Stores a new one and gives it its number, 1 or more. */
    Asking add(Asking asking);

    /** The one with the least number of those that wait, are due at that instant and leased to nobody then. */
    Optional<Asking> due(Instant now);

    /**
     * Stores {@code next} over {@code expected}, in one atomic step, if the stored one still has its version; {@code next} is one
     * version further.
     *
     * @return true if this call replaced it, false if another was faster or it is not there
     */
    boolean replace(Asking expected, Asking next);

    /** The newest first, at most limit. */
    List<Asking> latest(int limit);

    /** Keeps who could not be asked; whoever is kept already is kept once, as said now. */
    void addFailures(long number, List<AskingFailure> failures);

    /** Forgets who could not be asked, before they are tried again. */
    void forgetFailures(long number);

    /** Who could not be asked, in the order they were kept, at most limit. */
    List<AskingFailure> failuresOf(long number, int limit);
}
