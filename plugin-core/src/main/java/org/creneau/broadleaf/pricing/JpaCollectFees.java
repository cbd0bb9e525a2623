// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.pricing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.broadleafcommerce.core.order.domain.Order;
import org.creneau.point.PointId;
import org.creneau.slot.PriceTerms;

/**
 * Reads what the merchant set for the point, columns COLLECT_FEE and COLLECT_FREE_FROM of CRN_POINT: one statement, at every
 * call. Amounts that no form would have let through, such as a negative fee, count as none, for a cart must have a price.
 * Joins the running transaction. Thread-safe.
 */
public class JpaCollectFees implements CollectFees {
    private static final BigDecimal MOST_FEE = BigDecimal.valueOf(10_000);
    private static final BigDecimal MOST_GOODS = BigDecimal.valueOf(1_000_000);

    @PersistenceContext(unitName = "blPU")
    private EntityManager em;

    /** For tests; in a shop the container does it. */
    public void setEntityManager(EntityManager value) {
        this.em = value;
    }

    @Override
    public PriceTerms of(PointId point, Optional<Order> order) {
        List<Object[]> found = em.createQuery(
                        "SELECT p.collectFee, p.collectFreeFrom FROM org.creneau.broadleaf.point.PointEntity p"
                                + " WHERE p.id = :id",
                        Object[].class)
                .setParameter("id", point.value())
                .getResultList();
        return found.isEmpty() ? PriceTerms.none() : terms(found.get(0));
    }

    private static PriceTerms terms(Object[] row) {
        PriceTerms terms = PriceTerms.of(amount(row[0], MOST_FEE));
        BigDecimal freeFrom = amount(row[1], MOST_GOODS);
        return freeFrom.signum() == 0 ? terms : terms.freeFrom(freeFrom);
    }

    private static BigDecimal amount(Object value, BigDecimal most) {
        BigDecimal amount = value == null ? BigDecimal.ZERO : (BigDecimal) value;
        boolean sane = amount.signum() > 0 && amount.compareTo(most) <= 0;
        return sane ? amount.setScale(3, RoundingMode.HALF_EVEN) : BigDecimal.ZERO;
    }
}
