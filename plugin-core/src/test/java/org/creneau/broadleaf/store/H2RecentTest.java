// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

import java.time.Clock;
import org.creneau.broadleaf.goods.RecentTerms;
import org.creneau.broadleaf.slot.RecentLedger;
import org.creneau.broadleaf.stock.RecentStock;
import org.creneau.house.ContractRun;
import org.creneau.reservation.Transactions;
import org.creneau.slot.CollectTerms;
import org.creneau.slot.GoodsTerms;
import org.creneau.slot.GoodsTermsContract;
import org.creneau.slot.LeadRule;
import org.creneau.slot.SlotLedger;
import org.creneau.slot.SlotLedgerContract;
import org.creneau.stock.PointStock;
import org.creneau.stock.PointStockContract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;

/** Who remembers what was shown keeps the contracts of what they stand before: for an hour, so that nothing passes by waiting. */
class H2RecentTest {
    private static final long HOUR_MILLIS = 3_600_000;

    private final Schema schema = Databases.h2();

    @BeforeEach
    void empty() {
        schema.empty();
    }

    @Nested
    @ContractRun(RecentLedger.class)
    class Ledger extends SlotLedgerContract {
        private final SlotLedger ledger = new RecentLedger(schema.ledger(), HOUR_MILLIS, Clock.systemUTC());

        @Override
        protected SlotLedger ledger() {
            return ledger;
        }

        @Override
        protected Transactions transactions() {
            return schema.transactions();
        }
    }

    @Nested
    @ContractRun(RecentStock.class)
    class Stock extends PointStockContract {
        private final PointStock stock = new RecentStock(schema.stock(), HOUR_MILLIS, Clock.systemUTC());

        @Override
        protected PointStock stock() {
            return stock;
        }

        @Override
        protected Transactions transactions() {
            return schema.transactions();
        }
    }

    /** What is written about goods is written past it, so that here it remembers nothing. */
    @Nested
    @ContractRun(RecentTerms.class)
    class Terms extends GoodsTermsContract {
        private long rows;

        @Override
        protected GoodsTerms terms() {
            return new RecentTerms(schema.goodsTerms(), 0, Clock.systemUTC());
        }

        @Override
        protected void write(LeadRule.Scope scope, long id, CollectTerms terms) {
            TermsColumns.write(schema.sql(), ++rows, scope, id, terms);
        }
    }
}
