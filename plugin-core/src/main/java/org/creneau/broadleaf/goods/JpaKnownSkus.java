// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.goods;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.creneau.reservation.stock.KnownSkus;

/**
 * Reads {@code BLC_SKU} by its primary key, in one statement and without making entities of what a list of many thousands names.
 * Thread-safe.
 */
public final class JpaKnownSkus implements KnownSkus {
    private EntityManager em;

    /** Called once, by the container. */
    @PersistenceContext(unitName = "blPU")
    public void setEntityManager(EntityManager manager) {
        this.em = manager;
    }

    @Override
    public Set<Long> among(Set<Long> numbers) {
        if (numbers.isEmpty()) {
            return Collections.emptySet();
        }
        List<?> rows = em.createNativeQuery("SELECT SKU_ID FROM {h-schema}BLC_SKU WHERE SKU_ID IN (:numbers)")
                .setParameter("numbers", numbers)
                .getResultList();
        Set<Long> known = new HashSet<>();
        rows.forEach(row -> known.add(((Number) row).longValue()));
        return known;
    }
}
