// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the lead rules of a line without going through those of everything else. Immutable and thread-safe. */
final class LeadIndex {

    private final Map<LeadRule.Scope, Map<Long, List<LeadRule>>> rules = new EnumMap<>(LeadRule.Scope.class);

    LeadIndex(List<LeadRule> all) {
        for (LeadRule.Scope scope : LeadRule.Scope.values()) {
            rules.put(scope, new HashMap<>());
        }
        for (LeadRule rule : all) {
            about(rule.scope())
                    .computeIfAbsent(rule.id(), id -> new ArrayList<>())
                    .add(rule);
        }
    }

    private Map<Long, List<LeadRule>> about(LeadRule.Scope scope) {
        return rules.getOrDefault(scope, Collections.emptyMap());
    }

    /** Those that count for the line: of the narrowest scope that has any, the ones of the largest quantity reached. */
    List<LeadRule> rulesOf(BasketLine line, Basket basket) {
        List<LeadRule> best = reached(LeadRule.Scope.SKU, Collections.singleton(line.skuId()), basket);
        if (best.isEmpty()) {
            best = reached(LeadRule.Scope.PRODUCT, Collections.singleton(line.productId()), basket);
        }
        return best.isEmpty() ? reached(LeadRule.Scope.CATEGORY, line.categoryIds(), basket) : best;
    }

    private List<LeadRule> reached(LeadRule.Scope scope, Iterable<Long> ids, Basket basket) {
        List<LeadRule> best = new ArrayList<>();
        for (Long id : ids) {
            List<LeadRule> known = about(scope).getOrDefault(id, Collections.emptyList());
            long quantity = known.isEmpty() ? 0 : quantityOf(scope, id, basket);
            for (LeadRule rule : known) {
                if (rule.fromQuantity() <= quantity) {
                    keep(best, rule);
                }
            }
        }
        return best;
    }

    /** Of all lines together: five and five of one thing are ten to whoever has to make them. */
    private static long quantityOf(LeadRule.Scope scope, long id, Basket basket) {
        long quantity = 0;
        for (BasketLine line : basket.lines()) {
            quantity += scope.isAbout(id, line) ? line.quantity() : 0;
        }
        return quantity;
    }

    private static void keep(List<LeadRule> best, LeadRule rule) {
        int most = best.isEmpty() ? 0 : best.get(0).fromQuantity();
        if (rule.fromQuantity() > most) {
            best.clear();
        }
        if (rule.fromQuantity() >= most) {
            best.add(rule);
        }
    }
}
