// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.goods;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.broadleafcommerce.core.catalog.domain.Sku;
import org.broadleafcommerce.core.catalog.service.CatalogService;
import org.creneau.reservation.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The names of the catalogue, as Broadleaf translates them for the running request. A page may show a reason for each of many
 * slots: a name is looked up once in a minute on each node, in a short transaction of its own, since a mail has no request whose
 * session a SKU could lean on. At most {@value #MOST} are remembered. Thread-safe.
 */
public final class CatalogueNames implements GoodsNames {
    private static final Logger LOG = LoggerFactory.getLogger(CatalogueNames.class);
    private static final Duration FRESH = Duration.ofMinutes(1);

    /** Then all are forgotten. */
    private static final int MOST = 1_000;

    private final CatalogService catalogue;
    private final Transactions transactions;
    private final Clock clock;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    public CatalogueNames(CatalogService catalogue, Transactions transactions, Clock clock) {
        this.catalogue = catalogue;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String of(long skuId, Locale language) {
        String key = skuId + " " + language;
        Instant now = clock.instant();
        Known before = known.get(key);
        if (before != null && before.until.isAfter(now)) {
            return before.name;
        }
        Known found = new Known(lookedUp(skuId), now.plus(FRESH));
        if (known.size() >= MOST) {
            known.clear();
        }
        known.put(key, found);
        return found.name;
    }

    /** A name that cannot be had must not cost anybody the reason. */
    private String lookedUp(long skuId) {
        try {
            return transactions.separate(() -> nameOf(catalogue.findSkuById(skuId)));
        } catch (RuntimeException e) {
            LOG.warn("the name of SKU {} cannot be read, a general word is told instead", skuId, e);
            return "";
        }
    }

    private static String nameOf(Sku sku) {
        return sku == null || sku.getName() == null ? "" : sku.getName();
    }

    /** Remembered until then. */
    private static final class Known {
        private final String name;
        private final Instant until;

        private Known(String name, Instant until) {
            this.name = name;
            this.until = until;
        }
    }
}
