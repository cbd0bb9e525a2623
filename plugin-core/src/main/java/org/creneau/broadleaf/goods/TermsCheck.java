// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.goods;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.persistence.EntityManager;
import javax.persistence.FlushModeType;
import javax.persistence.PersistenceContext;
import org.creneau.point.InvalidSettings;
import org.creneau.point.Problem;
import org.creneau.reservation.Transactions;

/**
 * What is wrong with terms from the admin's form: fields that cannot be read, and terms that are there already for the same
 * thing. Reads in a transaction of its own, because the caller's entity
 * manager knows the row already and would write it. Bean {@code creneauTermsCheck}. Thread-safe.
 */
public final class TermsCheck {

    private static final Long NOT_STORED = -1L;

    private final Transactions transactions;
    private EntityManager em;

    public TermsCheck(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Called once, by the container. */
    @PersistenceContext(unitName = "blPU")
    public void setEntityManager(EntityManager manager) {
        this.em = manager;
    }

    /** Empty if nothing is; other entities have no problems. */
    public List<Problem> problemsOf(Object entity) {
        if (!(entity instanceof CollectTermsEntity)) {
            return Collections.emptyList();
        }
        CollectTermsEntity row = (CollectTermsEntity) entity;
        List<Problem> found = new ArrayList<>();
        try {
            WrittenRow.of(row);
        } catch (InvalidSettings e) {
            found.addAll(e.problems());
        }
        if (row.scope != null && row.targetId != null && isThereTwice(row)) {
            found.add(Problem.of("targetId", row.targetId, "one row for each SKU, product or category")
                    .coded("terms-twice"));
        }
        return found;
    }

    private boolean isThereTwice(CollectTermsEntity row) {
        Long own = row.id == null ? NOT_STORED : row.id;
        return transactions.separate(() -> !em.createQuery("select id from CollectTermsEntity"
                        + " where scope = :scope and targetId = :target and id <> :own")
                .setParameter("scope", row.scope)
                .setParameter("target", row.targetId)
                .setParameter("own", own)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList()
                .isEmpty());
    }
}
