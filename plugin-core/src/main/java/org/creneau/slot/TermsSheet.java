// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the merchant has written about some goods, and how it is inherited: a SKU's own terms over its product's, over those of
 * its category, over those of that one's parent, and so on up, each field for itself. Immutable and thread-safe.
 */
public final class TermsSheet {

    private static final TermsSheet EMPTY = new TermsSheet(new EnumMap<>(LeadRule.Scope.class));

    private final Map<LeadRule.Scope, Map<Long, CollectTerms>> terms;

    private TermsSheet(Map<LeadRule.Scope, Map<Long, CollectTerms>> terms) {
        this.terms = terms;
    }

    /** Nothing is written about anything. */
    public static TermsSheet empty() {
        return EMPTY;
    }

    /** The same and what is written about that one thing. */
    public TermsSheet with(LeadRule.Scope scope, long id, CollectTerms written) {
        Map<LeadRule.Scope, Map<Long, CollectTerms>> more = new EnumMap<>(LeadRule.Scope.class);
        terms.forEach((each, byId) -> more.put(each, new HashMap<>(byId)));
        more.computeIfAbsent(scope, any -> new HashMap<>()).put(id, written);
        return new TermsSheet(more);
    }

    /** The same and all of that about things of one scope. */
    public TermsSheet with(LeadRule.Scope scope, Map<Long, CollectTerms> written) {
        Map<LeadRule.Scope, Map<Long, CollectTerms>> more = new EnumMap<>(LeadRule.Scope.class);
        more.putAll(terms);
        Map<Long, CollectTerms> all = new HashMap<>(about(scope));
        all.putAll(written);
        more.put(scope, all);
        return new TermsSheet(more);
    }

    private Map<Long, CollectTerms> about(LeadRule.Scope scope) {
        return terms.getOrDefault(scope, Collections.emptyMap());
    }

    /** False if no category says anything: whose it is need not be found out then. */
    public boolean asksForCategories() {
        return !about(LeadRule.Scope.CATEGORY).isEmpty();
    }

    /** The terms of a SKU by the host's numbers, 0 for not known; of the categories the nearest first. */
    public CollectTerms of(long skuId, long productId, List<Long> categoryIds) {
        CollectTerms found = about(LeadRule.Scope.SKU)
                .getOrDefault(skuId, CollectTerms.unsaid())
                .over(about(LeadRule.Scope.PRODUCT).getOrDefault(productId, CollectTerms.unsaid()));
        for (Long category : categoryIds) {
            found = found.over(about(LeadRule.Scope.CATEGORY).getOrDefault(category, CollectTerms.unsaid()));
        }
        return found;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TermsSheet && terms.equals(((TermsSheet) other).terms);
    }

    @Override
    public int hashCode() {
        return terms.hashCode();
    }

    @Override
    public String toString() {
        return terms.toString();
    }
}
