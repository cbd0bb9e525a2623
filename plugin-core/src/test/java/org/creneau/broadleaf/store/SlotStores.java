// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.creneau.broadleaf.goods.JpaGoodsTerms;
import org.creneau.broadleaf.slot.JpaSlotLedger;
import org.creneau.broadleaf.stock.JpaPointStock;
import org.creneau.house.ContractRun;
import org.creneau.reservation.Transactions;
import org.creneau.slot.CollectTerms;
import org.creneau.slot.Collecting;
import org.creneau.slot.GoodsTerms;
import org.creneau.slot.GoodsTermsContract;
import org.creneau.slot.LeadRule;
import org.creneau.slot.SlotLedger;
import org.creneau.slot.SlotLedgerContract;
import org.creneau.slot.TermsSheet;
import org.creneau.stock.PointStock;
import org.creneau.stock.PointStockContract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Slots, what is taken of them, the goods at points and their terms: the contracts of their ports on one database. */
abstract class SlotStores {

    protected abstract Schema schema();

    @BeforeEach
    void empty() {
        schema().empty();
    }

    @Nested
    @ContractRun(JpaSlotLedger.class)
    class Ledger extends SlotLedgerContract {
        @Override
        protected SlotLedger ledger() {
            return schema().ledger();
        }

        @Override
        protected Transactions transactions() {
            return schema().transactions();
        }
    }

    @Nested
    @ContractRun(JpaPointStock.class)
    class Stock extends PointStockContract {
        @Override
        protected PointStock stock() {
            return schema().stock();
        }

        @Override
        protected Transactions transactions() {
            return schema().transactions();
        }
    }

    @Nested
    @ContractRun(JpaGoodsTerms.class)
    class Terms extends GoodsTermsContract {
        private long rows;

        @Override
        protected GoodsTerms terms() {
            return schema().goodsTerms();
        }

        @Override
        protected void write(LeadRule.Scope scope, long id, CollectTerms terms) {
            TermsColumns.write(schema().sql(), ++rows, scope, id, terms);
        }

        @Test
        void any_number_of_goods_costs_one_statement() {
            write(LeadRule.Scope.SKU, 3, CollectTerms.unsaid().countingAs(2));
            Set<Long> many = LongStream.rangeClosed(1, 5_000).boxed().collect(Collectors.toSet());
            GoodsTerms terms = terms();
            assertThat(schema().statementsIn(() -> assertThat(
                                    terms.about(many, many).of(3, 4, List.of()).itemsEach())
                            .isEqualTo(2)))
                    .isEqualTo(1);
            assertThat(schema().statementsIn(() -> terms.about(Set.of(3L), Set.of())))
                    .isEqualTo(1);
        }

        @Test
        void what_cannot_be_read_is_not_collected_and_harms_nothing_else() {
            write(LeadRule.Scope.SKU, 3, CollectTerms.unsaid().countingAs(2));
            write(LeadRule.Scope.SKU, 4, CollectTerms.unsaid().countingAs(2));
            schema().sql().update("UPDATE CRN_COLLECT_TERMS SET POINT_IDS = 'Lyon' WHERE TARGET_ID = 4");
            TermsSheet sheet = terms().about(Set.of(3L, 4L), Set.of());
            assertThat(sheet.of(4, 0, List.of()).collecting()).isEqualTo(Collecting.NEVER);
            assertThat(sheet.of(3, 0, List.of()).collecting()).isEqualTo(Collecting.ALLOWED);
        }
    }
}
