// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

import java.util.stream.Collectors;
import org.creneau.slot.CollectTerms;
import org.creneau.slot.LeadRule;
import org.creneau.slot.LeadTime;
import org.springframework.jdbc.core.JdbcTemplate;

/** Terms as the columns of {@code CRN_COLLECT_TERMS} that tests write: what is the usual is written as null. */
final class TermsColumns {

    private TermsColumns() {}

    /** Writes one row. */
    static void write(JdbcTemplate sql, long number, LeadRule.Scope scope, long id, CollectTerms terms) {
        sql.update(
                "INSERT INTO CRN_COLLECT_TERMS (TERMS_ID, TERMS_SCOPE, TARGET_ID, COLLECTING, LEAD_AMOUNT,"
                        + " LEAD_UNIT, ITEMS_EACH, MINUTES_EACH, TRADES, POINT_IDS, MINIMUM_AGE) VALUES ("
                        + number + ", '" + scope + "', " + id + ", ?, ?, ?, ?, ?, ?, ?, ?)",
                of(terms));
    }

    static Object[] of(CollectTerms terms) {
        boolean lead = !terms.leadTime().equals(LeadTime.none());
        return new Object[] {
            terms.equals(terms.collecting(terms.collecting()))
                    ? terms.collecting().name()
                    : null,
            lead ? terms.leadTime().amount() : null,
            lead ? terms.leadTime().unit().name() : null,
            terms.equals(terms.countingAs(terms.itemsEach())) ? terms.itemsEach() : null,
            terms.equals(terms.prepared(terms.minutesEach())) ? terms.minutesEach() : null,
            terms.trades().isEmpty() ? null : String.join(", ", terms.trades()),
            terms.points().isEmpty()
                    ? (terms.equals(terms.onlyAt(terms.points())) ? "*" : null)
                    : terms.points().stream().map(Object::toString).collect(Collectors.joining(",")),
            terms.equals(terms.fromAge(terms.minimumAge())) ? terms.minimumAge() : null
        };
    }
}
