// SPDX-License-Identifier: Apache-2.0
package org.creneau.compliance;

import org.creneau.house.ContractRun;
import org.creneau.memory.DirectTransactions;
import org.creneau.memory.InMemoryHistory;
import org.creneau.memory.InMemorySaleLog;
import org.creneau.point.PointId;
import org.creneau.reservation.Actor;
import org.creneau.reservation.History;
import org.creneau.reservation.HistoryEntry;
import org.creneau.reservation.ReservationState;
import org.creneau.reservation.Transactions;

/** The contract, in memory. */
@ContractRun(InMemorySaleLog.class)
class InMemorySaleLogTest extends SaleLogContract {
    private final InMemoryHistory history = new InMemoryHistory();
    private final InMemorySaleLog log = new InMemorySaleLog(history);
    private final DirectTransactions transactions = new DirectTransactions();

    @Override
    protected SaleLog log() {
        return log;
    }

    @Override
    protected History history() {
        return history;
    }

    @Override
    protected Transactions transactions() {
        return transactions;
    }

    @Override
    protected void setRules(PointId point, long number, String rules) {
        SealedSale row = row(point, number);
        Sale sale = row.sale();
        log.tamper(
                point,
                number,
                SealedSale.of(
                        number,
                        Sale.of(HistoryEntry.builder(sale.token(), sale.version())
                                .states(sale.from(), sale.to())
                                .slotId(sale.slotId())
                                .by(Actor.shopper(), sale.at())
                                .rulesVersion(rules)
                                .build()),
                        row.hash()));
    }

    @Override
    protected void setState(PointId point, long number, String state) {
        boolean known = java.util.Arrays.stream(ReservationState.values())
                .anyMatch(each -> each.name().equals(state));
        if (known) {
            throw new IllegalArgumentException("state is " + state + ", allowed is one that there is not");
        }
        log.tamper(
                point,
                number,
                SealedSale.unreadable(point, number, row(point, number).hash()));
    }

    @Override
    protected void setNumber(PointId point, long number, long other) {
        SealedSale row = row(point, number);
        log.tamper(point, number, (SealedSale) null);
        log.tamper(point, other, SealedSale.of(other, row.sale(), row.hash()));
    }

    @Override
    protected void remove(PointId point, long number) {
        log.tamper(point, number, (SealedSale) null);
    }

    @Override
    protected void setHead(PointId point, long number, String hash) {
        log.tamper(point, ChainHead.of(point, number, hash, log.head(point).signature()));
    }

    @Override
    protected void removeHead(PointId point) {
        log.tamper(point, (ChainHead) null);
    }

    private SealedSale row(PointId point, long number) {
        return log.rows(point, number - 1, 1).get(0);
    }
}
