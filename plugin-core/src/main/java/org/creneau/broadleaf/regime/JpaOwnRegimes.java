// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.regime;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import javax.persistence.PersistenceException;
import javax.persistence.TypedQuery;
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

    /** Editions whose texts are read in one statement. */
    private static final int TOGETHER = 100;

    private static final String COUNT = "select count(e.id) from RegimeEditionEntity e";
    private static final String SELECT =
            "select e.regimeId, e.number, e.step, e.effectiveAt, e.writtenAt, e.staffId, e.note"
                    + " from RegimeEditionEntity e order by e.regimeId, e.number";
    private static final String LAST = "select max(e.number) from RegimeEditionEntity e where e.regimeId = :regime";
    private static final String TEXT = "select t.text from RegimeTextEntity t"
            + " where t.regimeId = :regime and t.number = :number order by t.part";

    private static final String TEXTS = "select t.regimeId, t.number, t.text from RegimeTextEntity t where ";

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

    @Override
    public Map<RegimeEdition, String> textsOf(Collection<RegimeEdition> editions) {
        Map<String, RegimeEdition> wanted = new LinkedHashMap<>();
        editions.forEach(each -> wanted.put(each.toString(), each));
        List<RegimeEdition> all = new ArrayList<>(wanted.values());
        Map<RegimeEdition, String> texts = new HashMap<>();
        for (int from = 0; from < all.size(); from += TOGETHER) {
            for (Object[] part : parts(all.subList(from, Math.min(all.size(), from + TOGETHER)))) {
                texts.merge(
                        Objects.requireNonNull(wanted.get(part[0] + " " + part[1])), (String) part[2], String::concat);
            }
        }
        return texts;
    }

    /** Those of one edition in their order. */
    private List<Object[]> parts(List<RegimeEdition> editions) {
        StringJoiner any = new StringJoiner(" or ", TEXTS, " order by t.part");
        for (int n = 0; n < editions.size(); n++) {
            any.add("t.regimeId = :regime" + n + " and t.number = :number" + n);
        }
        TypedQuery<Object[]> query = em.createQuery(any.toString(), Object[].class);
        for (int n = 0; n < editions.size(); n++) {
            query.setParameter("regime" + n, editions.get(n).regimeId());
            query.setParameter("number" + n, editions.get(n).number());
        }
        return query.getResultList();
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
