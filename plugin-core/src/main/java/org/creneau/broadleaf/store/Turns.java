// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

import java.util.Collections;
import javax.persistence.EntityManager;
import org.creneau.reservation.Transactions;

/**
 * Lets what must be done by one at a time be done so, on all nodes: for what no row that is there already could be locked, such as
 * adding rows that nobody else may add meanwhile. Thread-safe.
 */
public final class Turns {

    /** Bringing a list of points: it adds those that are not there. */
    public static final long LIST_OF_POINTS = 1;

    private static final RowBatch TAKE = RowBatch.update("CRN_TURN", "TURN_ID = TURN_ID WHERE TURN_ID = :id");

    private final Transactions transactions;
    private final EntityManager em;

    public Turns(Transactions transactions, EntityManager em) {
        this.transactions = transactions;
        this.em = em;
    }

    /**
     * Waits for whoever has that turn; it is the caller's until the end of the running transaction. To be asked for before anything
     * is read: some databases go on showing what was there when a transaction first looked. Throws {@link IllegalStateException} if
     * somebody takes the row of the turn away meanwhile.
     */
    public void take(long turn) {
        addIfMissing(turn);
        if (TAKE.run(em, Collections.singletonList(Collections.singletonMap("id", turn)))[0] == 0) {
            throw new IllegalStateException("CRN_TURN has no row " + turn + " any more, which was there a moment ago");
        }
    }

    /**
     * The row comes with the shipped SQL, but not with the tables that Hibernate makes. Looked for and added before the caller's
     * transaction touches the table: in MySQL's REPEATABLE READ a change that finds no row locks the gap, and adding the row would
     * wait for its own thread. Of several who add it at once one is enough.
     */
    private void addIfMissing(long turn) {
        try {
            transactions.separate(() -> {
                if (em.find(TurnEntity.class, turn) == null) {
                    em.persist(new TurnEntity(turn));
                    em.flush();
                }
                return turn;
            });
        } catch (RuntimeException e) {
            if (!DatabaseRefusal.isDuplicate(e)) {
                throw e;
            }
        }
    }
}
