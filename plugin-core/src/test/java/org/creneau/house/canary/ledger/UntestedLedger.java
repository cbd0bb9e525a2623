// SPDX-License-Identifier: Apache-2.0
package org.creneau.house.canary.ledger;

import java.time.Instant;
import java.util.Map;
import org.creneau.point.PointId;
import org.creneau.slot.SlotId;
import org.creneau.slot.SlotLedger;

/** Implements a port without a contract run. */
public final class UntestedLedger implements SlotLedger {
    @Override
    public Map<Instant, Integer> taken(PointId point, Instant from, Instant to) {
        return Map.of();
    }

    @Override
    public boolean take(SlotId slot, int capacity) {
        return true;
    }

    @Override
    public void giveBack(SlotId slot) {}
}
