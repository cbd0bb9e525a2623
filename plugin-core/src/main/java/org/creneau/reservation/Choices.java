// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Port: what shoppers are asked, and were. Implementations are thread-safe, across nodes too, and take part in the
 * transaction that is running. The store itself sees to it that a reservation never has two open choices, nor two of one
 * round. Whoever changes a choice together with its reservation changes the choice first, so that none wait for each other.
 */
public interface Choices {

    /** The choice of the highest round of that reservation, in whatever state. */
    Optional<Choice> latestOf(ReservationToken token);

    /**
     * Stores a new choice.
     *
     * @throws Conflict if the reservation has an open one, or one of that round; the transaction must then roll back
     */
    void add(Choice choice);

    /**
     * Stores {@code next} over {@code expected}, in one atomic step, if the stored choice of that reservation and round
     * still has the version of {@code expected}; {@code next} is one version further.
     *
     * @return true if this call replaced it, false if another was faster or it is not there
     */
    boolean replace(Choice expected, Choice next);

    /** Keeps others from changing an open choice until the running transaction ends; see {@link Reservations#claim}. */
    boolean claim(Choice expected);

    /** Those that are open with a deadline at that instant or before, the earliest deadline first, at most limit. */
    List<Choice> openWithDeadlineBefore(Instant instant, int limit);

    /** Those after which staff have that to do and have not done it, the one that ended first first, at most limit. */
    List<Choice> leftToStaff(FollowUp followUp, int limit);
}
