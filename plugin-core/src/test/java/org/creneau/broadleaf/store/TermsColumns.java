// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

import java.util.stream.Collectors;
import org.creneau.slot.CollectTerms;
import org.creneau.slot.LeadTime;

/** Terms as the columns of {@code CRN_COLLECT_TERMS} that tests write: what is the usual is written as null. */
final class TermsColumns {

    private TermsColumns() {}

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
