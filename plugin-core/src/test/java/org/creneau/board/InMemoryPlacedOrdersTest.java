// SPDX-License-Identifier: Apache-2.0
package org.creneau.board;

import org.creneau.house.ContractRun;
import org.creneau.memory.InMemoryPlacedOrders;

@ContractRun(InMemoryPlacedOrders.class)
class InMemoryPlacedOrdersTest extends PlacedOrdersContract {
    private final InMemoryPlacedOrders orders = new InMemoryPlacedOrders();

    @Override
    protected PlacedOrders orders() {
        return orders;
    }

    @Override
    protected void order(long id, String status, String number, String email, String first, String last) {
        orders.put(id, "SUBMITTED".equals(status), OrderFace.of(number, first + " " + last), email);
    }
}
