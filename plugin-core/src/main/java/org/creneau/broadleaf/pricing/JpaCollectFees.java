// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.pricing;

import java.math.BigDecimal;
import java.util.List;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.creneau.point.PointId;

/** Reads the fee that the merchant set for the point, column COLLECT_FEE of CRN_POINT. Joins the running transaction. */
public class JpaCollectFees implements CollectFees {
    @PersistenceContext(unitName = "blPU")
    private EntityManager em;

    @Override
    public BigDecimal of(PointId point) {
        List<BigDecimal> found = em.createQuery(
                        "SELECT p.collectFee FROM org.creneau.broadleaf.point.PointEntity p WHERE p.id = :id",
                        BigDecimal.class)
                .setParameter("id", point.value())
                .getResultList();
        return found.isEmpty() || found.get(0) == null
                ? BigDecimal.ZERO
                : found.get(0).max(BigDecimal.ZERO);
    }
}
