// SPDX-License-Identifier: Apache-2.0
package org.creneau.picking;

import org.creneau.house.ContractRun;
import org.creneau.memory.InMemoryOrderLines;

@ContractRun(InMemoryOrderLines.class)
class InMemoryOrderLinesTest extends OrderLinesContract {
    private final InMemoryOrderLines lines = new InMemoryOrderLines();

    @Override
    protected OrderLines lines() {
        return lines;
    }

    @Override
    protected void write(long group, OrderLine line) {
        lines.put(group, line);
    }
}
