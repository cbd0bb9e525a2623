// SPDX-License-Identifier: Apache-2.0
package org.creneau.memory;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.creneau.slot.CollectTerms;
import org.creneau.slot.GoodsTerms;
import org.creneau.slot.LeadRule;
import org.creneau.slot.TermsSheet;

/** Terms kept in memory. */
public final class InMemoryGoodsTerms implements GoodsTerms {

    private final Map<LeadRule.Scope, Map<Long, CollectTerms>> written = new EnumMap<>(LeadRule.Scope.class);

    public InMemoryGoodsTerms() {
        for (LeadRule.Scope scope : LeadRule.Scope.values()) {
            written.put(scope, new ConcurrentHashMap<>());
        }
    }

    /** In the place of what was written about it before. */
    public void write(LeadRule.Scope scope, long id, CollectTerms terms) {
        written.get(scope).put(id, terms);
    }

    @Override
    public TermsSheet about(Set<Long> skuIds, Set<Long> productIds) {
        TermsSheet sheet = of(TermsSheet.empty(), LeadRule.Scope.SKU, skuIds);
        sheet = of(sheet, LeadRule.Scope.PRODUCT, productIds);
        return of(
                sheet,
                LeadRule.Scope.CATEGORY,
                written.get(LeadRule.Scope.CATEGORY).keySet());
    }

    private TermsSheet of(TermsSheet sheet, LeadRule.Scope scope, Set<Long> ids) {
        TermsSheet more = sheet;
        for (long id : ids) {
            CollectTerms terms = written.get(scope).get(id);
            more = terms == null ? more : more.with(scope, id, terms);
        }
        return more;
    }
}
