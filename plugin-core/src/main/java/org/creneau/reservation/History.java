// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Port: every change of every reservation, kept for good. Nothing in it is changed or taken out but by the purge of what
 * the law lets a shop keep no longer. Implementations are thread-safe and take part in the transaction that is running.
 */
public interface History {

    /**
     * Adds an entry.
     *
     * @throws Conflict if the reservation has an entry of that version already, or the store refuses in passing; the
     *     transaction must roll back
     */
    void add(HistoryEntry entry);

    /**
     * The last entry of each of those reservations, of those whose last is of that instant or later; the others are left out. One
     * read for each 500 of them.
     */
    Map<ReservationToken, HistoryEntry> latestOf(Collection<ReservationToken> tokens, Instant since);

    /** All entries of that reservation, by version; empty if there are none. */
    List<HistoryEntry> of(ReservationToken token);
}
