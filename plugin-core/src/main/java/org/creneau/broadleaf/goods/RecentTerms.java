// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.goods;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.creneau.broadleaf.store.Recent;
import org.creneau.slot.GoodsTerms;
import org.creneau.slot.TermsSheet;

/**
 * What is written about goods, for who looks only, as it was a moment ago. Within a transaction, where a basket is booked, everything
 * is read as if this were not there, see {@link Recent}. Bean {@code creneauGoodsTerms}, the moment is {@code creneau.shown.millis}.
 * Thread-safe.
 */
public final class RecentTerms implements GoodsTerms {

    private static final int MOST_BASKETS = 2_000;

    private final GoodsTerms terms;
    private final Recent<List<Set<Long>>, TermsSheet> sheets;

    /** @param oldestMillis 0 remembers nothing */
    public RecentTerms(GoodsTerms terms, long oldestMillis, Clock machineClock) {
        this.terms = terms;
        this.sheets = new Recent<>(Duration.ofMillis(oldestMillis), MOST_BASKETS, machineClock);
    }

    @Override
    public TermsSheet about(Set<Long> skuIds, Set<Long> productIds) {
        return sheets.get(Arrays.asList(copy(skuIds), copy(productIds)), any -> terms.about(skuIds, productIds));
    }

    private static Set<Long> copy(Set<Long> ids) {
        return Collections.unmodifiableSet(new HashSet<>(ids));
    }
}
