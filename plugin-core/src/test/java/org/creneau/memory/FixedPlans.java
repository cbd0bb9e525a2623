// SPDX-License-Identifier: Apache-2.0
package org.creneau.memory;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.creneau.point.PointId;
import org.creneau.slot.SlotPlan;
import org.creneau.slot.SlotPlans;

/** One plan for all points but those a test gives their own. */
public final class FixedPlans implements SlotPlans {

    private final Map<PointId, SlotPlan> own = new ConcurrentHashMap<>();
    private final SlotPlan standard;

    public FixedPlans(SlotPlan standard) {
        this.standard = standard;
    }

    public void put(PointId point, SlotPlan plan) {
        own.put(point, plan);
    }

    @Override
    public SlotPlan of(PointId point) {
        return own.getOrDefault(point, standard);
    }
}
