// SPDX-License-Identifier: Apache-2.0
package org.creneau.notice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Port: the messages that wait to be sent, seen by who sends them. A message is leased before it is sent, so that of many
 * nodes one sends it; a lease that ran out, as after a crash, can be taken by the next. Whoever has a lease that another took
 * over changes nothing any more. Implementations are thread-safe, across nodes too, and take part in the transaction that is
 * running; a lease must be committed before its message is handed over.
 */
public interface Outbox {

    /** How a message ends. Stored by name: never rename a constant. */
    enum End {
        /** It was handed over. */
        SENT,
        /** What it says is no longer so, or there is nobody to tell. */
        DROPPED,
        /** It could not be handed over, however often that was tried. */
        GIVEN_UP
    }

    /** Those that wait, are due at that instant and leased to nobody then; the longest due first, at most limit. */
    List<Outgoing> due(Instant now, int limit);

    /**
     * Takes a message, in one atomic step, until that instant, if it is still as it was seen and leased to nobody.
     *
     * @return as it is then; empty if another was faster or it is not there any more
     */
    Optional<Outgoing> lease(Outgoing seen, Instant now, Instant until);

    /** Ends a message that is leased; false if the lease was taken over by another, and nothing is changed. */
    boolean end(Outgoing leased, End how, Instant at);

    /** Lets a message that is leased wait until that instant; false as above. It can be withdrawn again. */
    boolean putOff(Outgoing leased, Instant dueAt);
}
