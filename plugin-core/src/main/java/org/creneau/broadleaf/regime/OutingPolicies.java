// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.regime;

import org.creneau.confinement.TravelTimes;
import org.creneau.confinement.Treatments;
import org.creneau.eligibility.OutingPolicy;
import org.creneau.territory.Geodesic;

/** Makes the site's policy of the settings and the exchangeable parts. */
public final class OutingPolicies {
    private OutingPolicies() {}

    /** What is done when a limit is broken, by its basis. */
    public static Treatments treatmentsOf(OutingSettings settings) {
        return settings.treatments();
    }

    public static OutingPolicy of(TravelTimes travelTimes, Geodesic geodesic, OutingSettings settings) {
        return settings.policy().travelTimes(travelTimes).geodesic(geodesic).build();
    }
}
