// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.regime;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import javax.persistence.PersistenceException;
import org.creneau.broadleaf.store.DatabaseRefusal;
import org.creneau.confinement.EditionStep;
import org.creneau.confinement.OwnRegimes;
import org.creneau.confinement.RegimeEdition;
import org.creneau.confinement.RegimeSignature;
import org.creneau.reservation.Conflict;
import org.creneau.reservation.Transactions;

/**
 * The own regimes in {@code CRN_REGIME_EDITION}, their texts in {@code CRN_REGIME_TEXT}. Reads in the running transaction if there is
 * one; past the entity cache. Thread-safe.
 */
public final class JpaOwnRegimes implements OwnRegimes {

    private static final int ATTEMPTS = 3;

    private static final String COUNT = "select count(e.id) from RegimeEditionEntity e";
    private static final String SELECT =
            "select e.regimeId, e.number, e.step, e.effectiveAt, e.writtenAt, e.staffId, e.note"
                    + " from RegimeEditionEntity e order by e.regimeId, e.number";
    private static final String LAST = "select max(e.number) from RegimeEditionEntity e where e.regimeId = :regime";
    private static final String TEXT = "select t.text from RegimeTextEntity t"
            + " where t.regimeId = :regime and t.number = :number order by t.part";

    private final Transactions transactions;
    private EntityManager em;

    public JpaOwnRegimes(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Called once, by the container. */
    @PersistenceContext(unitName = "blPU")
    public void setEntityManager(EntityManager manager) {
        this.em = manager;
    }

    @Override
    public long count() {
        return em.createQuery(COUNT, Long.class).getSingleResult();
    }

    @Override
    public List<RegimeEdition> editions() {
        return em.createQuery(SELECT, Object[].class).getResultList().stream()
                .map(JpaOwnRegimes::edition)
                .collect(Collectors.toList());
    }

    private static RegimeEdition edition(Object... row) {
        RegimeSignature by = RegimeSignature.of(
                (Long) row[5], Instant.ofEpochMilli((Long) row[4]), row[6] == null ? "" : (String) row[6]);
        Instant effectiveAt = row[3] == null ? null : Instant.ofEpochMilli((Long) row[3]);
        return RegimeEdition.of(
                (String) row[0], (Integer) row[1], EditionStep.valueOf((String) row[2]), effectiveAt, by);
    }

    @Override
    public Optional<String> textOf(String regimeId, int number) {
        List<String> parts = em.createQuery(TEXT, String.class)
                .setParameter("regime", regimeId)
                .setParameter("number", number)
                .getResultList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("", parts));
    }

    /** What a database refuses in passing is tried again: only the key says that somebody was faster. */
    @Override
    public boolean add(RegimeEdition edition, String text) {
        OwnRegimes.checkText(text);
        for (int attempt = 1; ; attempt++) {
            try {
                return transactions.separate(() -> insert(edition, text));
            } catch (Conflict e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            } catch (PersistenceException e) {
                if (DatabaseRefusal.isDuplicate(e)) {
                    return false;
                }
                throw e;
            }
        }
    }

    private boolean insert(RegimeEdition edition, String text) {
        Integer last = em.createQuery(LAST, Integer.class)
                .setParameter("regime", edition.regimeId())
                .getSingleResult();
        if (edition.number() != (last == null ? 1 : last + 1)) {
            return false;
        }
        List<Object> rows = new ArrayList<>();
        rows.add(new RegimeEditionEntity(edition));
        for (String part : TextParts.of(text, RegimeTextEntity.LONGEST)) {
            rows.add(new RegimeTextEntity(edition, rows.size() - 1, part));
        }
        rows.forEach(em::persist);
        em.flush();
        rows.forEach(em::detach);
        return true;
    }
}
