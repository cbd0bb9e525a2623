// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.creneau.broadleaf.compliance.JpaSaleLog;
import org.creneau.broadleaf.overview.JpaOutcomes;
import org.creneau.broadleaf.overview.JpaRefusalCounts;
import org.creneau.broadleaf.overview.JpaTakenOrders;
import org.creneau.broadleaf.regime.JpaOwnRegimes;
import org.creneau.compliance.SaleLog;
import org.creneau.compliance.SaleLogContract;
import org.creneau.confinement.OwnRegimes;
import org.creneau.confinement.OwnRegimesContract;
import org.creneau.house.ContractRun;
import org.creneau.memory.SettableClock;
import org.creneau.overview.Outcomes;
import org.creneau.overview.OutcomesContract;
import org.creneau.overview.RefusalCounts;
import org.creneau.overview.RefusalCountsContract;
import org.creneau.overview.TakenOrders;
import org.creneau.overview.TakenOrdersContract;
import org.creneau.point.PointId;
import org.creneau.reservation.History;
import org.creneau.reservation.Transactions;
import org.creneau.slot.SlotLedger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What is kept and counted of sales, and the rules they are made under: the contracts of their ports on one database. */
abstract class ReportStores {

    private final SettableClock clock = new SettableClock(Instant.parse("2020-11-12T07:00:00Z"));

    protected abstract Schema schema();

    @BeforeEach
    void empty() {
        schema().empty();
    }

    @Nested
    @ContractRun(JpaOwnRegimes.class)
    class RegimesOfTheShop extends OwnRegimesContract {
        @Override
        protected OwnRegimes own() {
            return schema().ownRegimes();
        }

        @Override
        protected Transactions transactions() {
            return schema().transactions();
        }
    }

    @Nested
    @ContractRun(JpaSaleLog.class)
    class Sales extends SaleLogContract {
        @Override
        protected SaleLog log() {
            return schema().saleLog();
        }

        @Override
        protected History history() {
            return schema().history();
        }

        @Override
        protected Transactions transactions() {
            return schema().transactions();
        }

        @Override
        protected void setRules(PointId point, long number, String rules) {
            schema().sql()
                    .update(
                            "UPDATE CRN_SALE SET RULES_VERSION = ? WHERE POINT_ID = ? AND CHAIN_NUMBER = ?",
                            rules,
                            point.value(),
                            number);
        }

        @Override
        protected void setState(PointId point, long number, String state) {
            schema().sql()
                    .update(
                            "UPDATE CRN_SALE SET TO_STATE = ? WHERE POINT_ID = ? AND CHAIN_NUMBER = ?",
                            state,
                            point.value(),
                            number);
        }

        @Override
        protected void setNumber(PointId point, long number, long other) {
            schema().sql()
                    .update(
                            "UPDATE CRN_SALE SET CHAIN_NUMBER = ? WHERE POINT_ID = ? AND CHAIN_NUMBER = ?",
                            other,
                            point.value(),
                            number);
        }

        @Override
        protected void remove(PointId point, long number) {
            schema().sql()
                    .update("DELETE FROM CRN_SALE WHERE POINT_ID = ? AND CHAIN_NUMBER = ?", point.value(), number);
        }

        @Override
        protected void setHead(PointId point, long number, String hash) {
            schema().sql()
                    .update(
                            "UPDATE CRN_SALE_CHAIN SET LAST_NUMBER = ?, LAST_HASH = ? WHERE POINT_ID = ?",
                            number,
                            hash,
                            point.value());
        }

        @Override
        protected void removeHead(PointId point) {
            schema().sql().update("DELETE FROM CRN_SALE_CHAIN WHERE POINT_ID = ?", point.value());
        }
    }

    @Nested
    @ContractRun(JpaOutcomes.class)
    class HowItWent extends OutcomesContract {
        @Override
        protected Outcomes outcomes() {
            return schema().outcomes();
        }

        @Override
        protected SaleLog log() {
            return schema().saleLog();
        }

        @Override
        protected History history() {
            return schema().history();
        }

        @Override
        protected Transactions transactions() {
            return schema().transactions();
        }

        @Test
        void costs_one_statement() {
            assertThat(schema().statementsIn(() -> outcomes().between(Instant.EPOCH, clock.instant())))
                    .isEqualTo(1);
        }
    }

    @Nested
    @ContractRun(JpaTakenOrders.class)
    class HowFull extends TakenOrdersContract {
        @Override
        protected TakenOrders takenOrders() {
            return schema().takenOrders();
        }

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
    @ContractRun(JpaRefusalCounts.class)
    class TurnedAway extends RefusalCountsContract {
        @Override
        protected RefusalCounts counts() {
            return schema().refusalCounts();
        }

        @Override
        protected Transactions transactions() {
            return schema().transactions();
        }
    }
}
