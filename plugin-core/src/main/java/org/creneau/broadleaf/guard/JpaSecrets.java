// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.guard;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import javax.persistence.PersistenceException;
import org.creneau.broadleaf.store.DatabaseRefusal;
import org.creneau.broadleaf.store.Millis;
import org.creneau.reservation.Conflict;
import org.creneau.reservation.Transactions;
import org.creneau.reservation.guard.Secret;
import org.creneau.reservation.guard.Secrets;

/**
 * The secret in {@code CRN_SECRET}, made by whichever node asks first and read again once a minute, so that a change made
 * by hand is known everywhere soon. It is read in the running transaction. Only the very first one of an installation is
 * made in a transaction of its own, whose failure leaves the running one alone. Thread-safe.
 */
public final class JpaSecrets implements Secrets {

    private static final int ATTEMPTS = 8;
    private static final String SELECT = "select s.name, s.text from SecretEntity s where s.name in (:names)";

    private final Transactions transactions;
    private final SecureRandom random;
    private final Clock clock;
    private EntityManager em;
    private volatile KnownSecrets known;

    public JpaSecrets(Transactions transactions, SecureRandom random, Clock clock) {
        this.transactions = transactions;
        this.random = random;
        this.clock = clock;
    }

    /** Called once, by the container. */
    @PersistenceContext(unitName = "blPU")
    public void setEntityManager(EntityManager manager) {
        this.em = manager;
    }

    @Override
    public Secret current() {
        return known().current();
    }

    @Override
    public Optional<Secret> previous() {
        return known().previous();
    }

    /** Two threads may read at once; both read the same. */
    private KnownSecrets known() {
        KnownSecrets last = known;
        if (last == null || !last.isFreshAt(clock.instant())) {
            last = transactions.required(this::read);
            if (!last.isComplete()) {
                last = made();
            }
            known = last;
        }
        return last;
    }

    private KnownSecrets read() {
        Map<String, Secret> byName = new HashMap<>();
        for (Object[] row : em.createQuery(SELECT, Object[].class)
                .setParameter("names", Arrays.asList(KnownSecrets.CURRENT, KnownSecrets.PREVIOUS))
                .getResultList()) {
            byName.put((String) row[0], Secret.of((String) row[1]));
        }
        return new KnownSecrets(byName, clock.instant());
    }

    /** Reads in new transactions, because the running one may be unable to see what another node has made since. */
    private KnownSecrets made() {
        for (int attempt = 1; ; attempt++) {
            KnownSecrets found = transactions.separate(this::read);
            if (found.isComplete()) {
                return found;
            }
            try {
                transactions.separate(this::insert);
            } catch (PersistenceException | Conflict e) {
                boolean another = e instanceof Conflict || DatabaseRefusal.isDuplicate(e);
                if (!another || attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private Secret insert() {
        Secret secret = Secret.generate(random);
        em.persist(new SecretEntity(KnownSecrets.CURRENT, secret.text(), Millis.of(clock.instant())));
        em.flush();
        return secret;
    }
}
