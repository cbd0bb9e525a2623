// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.pricing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.broadleafcommerce.core.order.domain.Order;
import org.creneau.point.PointId;
import org.creneau.slot.PriceTerms;

/**
 * What the merchant set for a point, as it was at most four seconds ago on this node, like what is known of points otherwise: a cart is
 * priced at every step. An order keeps the price that its cart had. Only for fees that do not depend on the cart. Thread-safe.
 */
public final class RecentFees implements CollectFees {
    private static final Duration OLDEST = Duration.ofSeconds(4);

    /** More than any merchant has points; numbers that no point has must not fill the memory. */
    private static final int MOST_POINTS = 100_000;

    private final CollectFees fees;
    private final Clock clock;
    private final Map<PointId, Read> read = new ConcurrentHashMap<PointId, Read>();

    /** The clock measures the age alone: give the machine's, not one that a demo or a test of the shop sets. */
    public RecentFees(CollectFees fees, Clock clock) {
        this.fees = fees;
        this.clock = clock;
    }

    @Override
    public PriceTerms of(PointId point, Optional<Order> order) {
        Instant now = clock.instant();
        Read known = read.get(point);
        if (known == null || !known.isRecentAt(now)) {
            known = new Read(fees.of(point, order), now);
            if (read.size() >= MOST_POINTS) {
                read.clear();
            }
            read.put(point, known);
        }
        return known.terms;
    }

    private static final class Read {
        private final PriceTerms terms;
        private final Instant at;

        private Read(PriceTerms terms, Instant at) {
            this.terms = terms;
            this.at = at;
        }

        /** A clock that was set back must not make it last. */
        private boolean isRecentAt(Instant now) {
            return !now.isBefore(at) && now.isBefore(at.plus(OLDEST));
        }
    }
}
