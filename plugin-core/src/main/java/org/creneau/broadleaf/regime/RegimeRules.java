// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.regime;

import org.creneau.eligibility.Outings;
import org.creneau.eligibility.RuleBook;
import org.creneau.eligibility.RulesAreKnown;

/** Makes the rule book of a shop, by what it does while nobody can tell which regimes hold. */
public final class RegimeRules {
    private RegimeRules() {}

    /**
     * What holds in every shop, goods and outing last.
     *
     * @param refusing {@code creneau.regimes.refuseWhenOld}: whether slots are refused while the regimes are older than is allowed
     */
    public static RuleBook of(Outings outings, StoredRegimes regimes, boolean refusing) {
        RuleBook standard = RuleBook.standard(outings);
        return refusing ? standard.and(new RulesAreKnown(regimes::isCurrent)) : standard;
    }
}
