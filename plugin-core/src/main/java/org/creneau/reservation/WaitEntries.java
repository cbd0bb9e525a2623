// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.creneau.point.PointId;
import org.creneau.slot.SlotId;

/**
 * Port: who waits for places. Implementations are thread-safe, across nodes too, and take part in the transaction that is
 * running; nobody sees what another has not committed. The store itself sees to it that no order and group waits twice for
 * the same window, that nobody sits on two waits of one number, and that a position of a point is given once.
 */
public interface WaitEntries {

    Optional<WaitEntry> find(ReservationToken token);

    /** The open ones of that order and, where the customer is known, of that customer; in no order. */
    List<WaitEntry> openOf(Holder holder);

    /**
     * Draws the next number of the point, from 1. Others who draw there wait until the running transaction ends, so that
     * who has a lower number is in line before who has a higher one.
     *
     * @throws Conflict if another drew the first number of the point at the same moment
     */
    long drawPosition(PointId point);

    /**
     * Stores a new entry.
     *
     * @throws WaitExists if the order and group waits for that already, or its seat is taken; the transaction must roll back
     */
    void add(WaitEntry entry);

    /**
     * Stores {@code next} over {@code expected}, in one atomic step, if it still has the state and version of
     * {@code expected}; {@code next} is one version further. Waits for another transaction that is changing it.
     *
     * @return true if this call replaced it, false if another was faster or it is not there
     */
    boolean replace(WaitEntry expected, WaitEntry next);

    /** Like {@link Reservations#claim}. */
    boolean claim(WaitEntry expected);

    /**
     * Those in state {@code WAITING} whose window covers the slot, by position, those passed on included.
     *
     * @param after only positions above that; 0 for all
     */
    List<WaitEntry> waitingFor(SlotId slot, long after, int limit);

    /** The open ones of a point by position. */
    List<WaitEntry> openAt(PointId point);

    /** How many are in state {@code WAITING} before that one, for a window that overlaps its own. */
    int countBefore(WaitEntry entry);

    /** The points at which somebody is in state {@code WAITING}, sorted. */
    List<PointId> awaitedPoints();

    /** Those whose offer ended at or before that instant, the longest ended first. */
    List<WaitEntry> offersEndedBefore(Instant instant, int limit);

    /** Those in state {@code WAITING} whose window ended at or before that instant. */
    List<WaitEntry> windowsEndedBefore(Instant instant, int limit);

    /** Deletes those that are no longer open and whose window ended before that instant; how many. */
    int forgetEndedBefore(Instant instant);
}
