// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.goods;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.persistence.EntityManager;
import javax.persistence.FlushModeType;
import javax.persistence.PersistenceContext;
import javax.persistence.Query;
import org.creneau.point.InvalidSettings;
import org.creneau.slot.CollectTerms;
import org.creneau.slot.Collecting;
import org.creneau.slot.GoodsTerms;
import org.creneau.slot.LeadRule;
import org.creneau.slot.TermsSheet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The terms in {@code CRN_COLLECT_TERMS}: one statement, which reads columns and no entities, so that it sees what is there
 * now and not what the request has seen before. A row that cannot be read is complained of in the log, once, and what it is
 * about is not collected until it is mended: nobody knows on which terms. Bean {@code creneauGoodsTerms}. Thread-safe.
 */
public final class JpaGoodsTerms implements GoodsTerms {

    private static final Logger LOG = LoggerFactory.getLogger(JpaGoodsTerms.class);

    private static final String COLUMNS = "select scope, targetId, collecting, leadAmount, leadUnit, itemsEach,"
            + " minutesEach, trades, pointIds, minimumAge from CollectTermsEntity";

    /** With more numbers than that, all rows are read: a merchant writes fewer. */
    private static final int MOST_NUMBERS = 1_000;

    private final Map<String, String> complaints = new ConcurrentHashMap<>();
    private EntityManager em;

    /** Called once, by the container. */
    @PersistenceContext(unitName = "blPU")
    public void setEntityManager(EntityManager manager) {
        this.em = manager;
    }

    @Override
    public TermsSheet about(Set<Long> skuIds, Set<Long> productIds) {
        boolean some = skuIds.size() + productIds.size() <= MOST_NUMBERS;
        Query query = em.createQuery(some ? COLUMNS + where(skuIds, productIds) : COLUMNS);
        // Nothing of it waits in the request to be written, so that nothing need be looked through for it.
        query.setFlushMode(FlushModeType.COMMIT);
        if (some && !skuIds.isEmpty()) {
            query.setParameter("skus", skuIds);
        }
        if (some && !productIds.isEmpty()) {
            query.setParameter("products", productIds);
        }
        return sheet(query.getResultList());
    }

    private static String where(Set<Long> skuIds, Set<Long> productIds) {
        return " where scope = 'CATEGORY'"
                + (skuIds.isEmpty() ? "" : " or (scope = 'SKU' and targetId in (:skus))")
                + (productIds.isEmpty() ? "" : " or (scope = 'PRODUCT' and targetId in (:products))");
    }

    private TermsSheet sheet(List<?> rows) {
        Map<LeadRule.Scope, Map<Long, CollectTerms>> written = new EnumMap<>(LeadRule.Scope.class);
        for (Object row : rows) {
            CollectTermsEntity columns = columns((Object[]) row);
            scope(columns)
                    .ifPresent(scope -> written.computeIfAbsent(scope, any -> new HashMap<>())
                            .put(columns.targetId, terms(columns)));
        }
        TermsSheet sheet = TermsSheet.empty();
        for (Map.Entry<LeadRule.Scope, Map<Long, CollectTerms>> entry : written.entrySet()) {
            sheet = sheet.with(entry.getKey(), entry.getValue());
        }
        return sheet;
    }

    private static CollectTermsEntity columns(Object[] row) {
        CollectTermsEntity columns = new CollectTermsEntity();
        columns.scope = (String) row[0];
        columns.targetId = (Long) row[1];
        columns.collecting = (String) row[2];
        columns.leadAmount = (Integer) row[3];
        columns.leadUnit = (String) row[4];
        columns.itemsEach = (Integer) row[5];
        columns.minutesEach = (Integer) row[6];
        columns.trades = (String) row[7];
        columns.pointIds = (String) row[8];
        columns.minimumAge = (Integer) row[9];
        return columns;
    }

    private Optional<LeadRule.Scope> scope(CollectTermsEntity row) {
        try {
            return Optional.of(LeadRule.Scope.valueOf(row.scope));
        } catch (IllegalArgumentException e) {
            complain(row, "scope is " + row.scope + ", allowed is CATEGORY, PRODUCT or SKU");
            return Optional.empty();
        }
    }

    private CollectTerms terms(CollectTermsEntity row) {
        try {
            return WrittenRow.of(row);
        } catch (InvalidSettings e) {
            complain(row, String.valueOf(e.getMessage()));
            return CollectTerms.unsaid().collecting(Collecting.NEVER);
        }
    }

    private void complain(CollectTermsEntity row, String text) {
        if (!text.equals(complaints.put(row.getMainEntityName(), text))) {
            LOG.warn("what is written about {} cannot be read, it is not collected: {}", row.getMainEntityName(), text);
        }
    }
}
