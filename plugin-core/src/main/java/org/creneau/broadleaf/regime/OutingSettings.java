// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.regime;

import org.creneau.confinement.Basis;
import org.creneau.confinement.Treatment;
import org.creneau.confinement.Treatments;
import org.creneau.eligibility.OutingPolicy;

/** How a site judges outings, from its properties {@code creneau.outing.*}. For the container, which sets it once. */
public class OutingSettings {
    private final OutingPolicy.Builder policy = OutingPolicy.builder();
    private Treatments treatments = Treatments.usual();

    /** What is done when a law is broken: ENFORCE, CONFIRM or INFORM; default ENFORCE. */
    public void setLaw(Treatment treatment) {
        treatments = treatments.with(Basis.LAW, treatment);
    }

    /** What is done when something only announced is not kept to; default CONFIRM. */
    public void setAnnounced(Treatment treatment) {
        treatments = treatments.with(Basis.ANNOUNCED, treatment);
    }

    /** 0..240, default 0. */
    public void setQueueMinutes(int minutes) {
        policy.queueMinutes(minutes);
    }

    /** 0..240, default 5. */
    public void setHandoverMinutes(int minutes) {
        policy.handoverMinutes(minutes);
    }

    /** True if shoppers are asked to come at the start of their slot; default false. */
    public void setArrivingAtSlotStart(boolean value) {
        policy.arrivingAtSlotStart(value);
    }

    Treatments treatments() {
        return treatments;
    }

    OutingPolicy.Builder policy() {
        return policy.treatments(treatments);
    }
}
