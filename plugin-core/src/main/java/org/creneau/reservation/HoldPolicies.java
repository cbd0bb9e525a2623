// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.util.Objects;
import org.creneau.point.PointId;
import org.creneau.slot.SlotPlans;

/** The policy of each point: the site's, with the minutes that the point's plan says instead. Thread-safe. */
public final class HoldPolicies {

    private final HoldPolicy site;
    private final SlotPlans plans;

    public HoldPolicies(HoldPolicy site, SlotPlans plans) {
        this.site = Objects.requireNonNull(site, "site");
        this.plans = Objects.requireNonNull(plans, "plans");
    }

    HoldPolicy of(PointId point) {
        int minutes = plans.of(point).holdMinutes();
        return minutes == 0 ? site : site.holdingFor(minutes);
    }
}
