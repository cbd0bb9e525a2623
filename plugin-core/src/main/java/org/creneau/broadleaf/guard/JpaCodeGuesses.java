// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.guard;

import java.time.Instant;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import javax.persistence.PersistenceException;
import org.creneau.broadleaf.store.DatabaseRefusal;
import org.creneau.broadleaf.store.Millis;
import org.creneau.reservation.CodeGuesses;
import org.creneau.reservation.Conflict;
import org.creneau.reservation.GuessWindow;

/**
 * The guesses in {@code CRN_CODE_GUESS}, counted by single conditional statements, past the entity cache. Who loses the
 * race for a new row gets a {@link Conflict} and starts over, to find it there. Needs a running transaction. Thread-safe.
 */
public final class JpaCodeGuesses implements CodeGuesses {

    private static final String TAKE =
            "update CodeGuessEntity set guesses = guesses + 1 where key = :key and guesses < :most";
    private static final String GIVE_BACK =
            "update CodeGuessEntity set guesses = guesses - 1 where key = :key and guesses > 0";
    private static final String FORGET = "delete from CodeGuessEntity where endsAt <= :instant";

    private EntityManager em;

    /** Called once, by the container. */
    @PersistenceContext(unitName = "blPU")
    public void setEntityManager(EntityManager manager) {
        this.em = manager;
    }

    @Override
    public boolean take(GuessWindow window) {
        makeRow(window);
        return em.createQuery(TAKE)
                        .setParameter("key", window.key())
                        .setParameter("most", window.most())
                        .executeUpdate()
                == 1;
    }

    @Override
    public void giveBack(GuessWindow window) {
        em.createQuery(GIVE_BACK).setParameter("key", window.key()).executeUpdate();
    }

    @Override
    public int forgetEndedBefore(Instant instant) {
        return em.createQuery(FORGET)
                .setParameter("instant", Millis.of(instant))
                .executeUpdate();
    }

    /** Looks by reading: a change that meets nothing would lock the gap in MySQL. */
    private void makeRow(GuessWindow window) {
        Long rows = em.createQuery("select count(g.key) from CodeGuessEntity g where g.key = :key", Long.class)
                .setParameter("key", window.key())
                .getSingleResult();
        if (rows > 0) {
            return;
        }
        CodeGuessEntity row = new CodeGuessEntity(window.key(), Millis.of(window.end()));
        try {
            em.persist(row);
            em.flush();
            em.detach(row);
        } catch (PersistenceException e) {
            throw DatabaseRefusal.isDuplicate(e)
                    ? new Conflict("guesses of " + window.key() + " were first counted by another", e)
                    : e;
        }
    }
}
