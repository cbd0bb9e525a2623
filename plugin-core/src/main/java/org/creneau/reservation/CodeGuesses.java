// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.time.Instant;

/**
 * Port: how many pickup codes were guessed in each {@link GuessWindow}. Implementations are thread-safe, across nodes too,
 * and take part in the transaction that is running. They may throw {@link Conflict}; the transaction must then roll back
 * and may be run again.
 */
public interface CodeGuesses {

    /** Counts one more if fewer are counted than the window allows, in one atomic step; false if none is left. */
    boolean take(GuessWindow window);

    /** Counts one less, never below none; nothing happens in a window nobody guessed in. */
    void giveBack(GuessWindow window);

    /** Forgets the windows that ended at that instant or before; returns how many. Safe to run on all nodes at once. */
    int forgetEndedBefore(Instant instant);
}
