// SPDX-License-Identifier: Apache-2.0
package org.creneau.stock;

import org.creneau.house.ContractRun;
import org.creneau.memory.DirectTransactions;
import org.creneau.memory.InMemoryPointStock;
import org.creneau.reservation.Transactions;

@ContractRun(InMemoryPointStock.class)
class InMemoryPointStockTest extends PointStockContract {
    private final InMemoryPointStock stock = new InMemoryPointStock();
    private final DirectTransactions transactions = new DirectTransactions();

    @Override
    protected PointStock stock() {
        return stock;
    }

    @Override
    protected Transactions transactions() {
        return transactions;
    }
}
