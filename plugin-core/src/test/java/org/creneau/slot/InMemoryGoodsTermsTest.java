// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot;

import org.creneau.house.ContractRun;
import org.creneau.memory.InMemoryGoodsTerms;

/** The contract, in memory. */
@ContractRun(InMemoryGoodsTerms.class)
class InMemoryGoodsTermsTest extends GoodsTermsContract {
    private final InMemoryGoodsTerms terms = new InMemoryGoodsTerms();

    @Override
    protected GoodsTerms terms() {
        return terms;
    }

    @Override
    protected void write(LeadRule.Scope scope, long id, CollectTerms written) {
        terms.write(scope, id, written);
    }
}
