// SPDX-License-Identifier: Apache-2.0
package org.creneau.house.canary.ledger;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.creneau.point.PointId;
import org.creneau.slot.Capacity;
import org.creneau.slot.Load;
import org.creneau.slot.SlotId;
import org.creneau.slot.SlotLedger;
import org.creneau.slot.Taken;

/** Implements a port without a contract run. */
public final class UntestedLedger implements SlotLedger {
    @Override
    public Taken taken(PointId point, Instant from, Instant to) {
        return Taken.nothing();
    }

    @Override
    public Map<PointId, Taken> taken(Collection<PointId> points, Instant from, Instant to) {
        return Map.of();
    }

    @Override
    public boolean take(SlotId slot, Load load, Capacity capacity) {
        return true;
    }

    @Override
    public void giveBack(SlotId slot, Load load) {}
}
