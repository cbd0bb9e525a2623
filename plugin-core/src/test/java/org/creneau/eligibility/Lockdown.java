// SPDX-License-Identifier: Apache-2.0
package org.creneau.eligibility;

import java.time.LocalTime;
import org.creneau.confinement.Hours;
import org.creneau.confinement.Regimes;
import org.creneau.confinement.Shopper;
import org.creneau.format.json.FileRegimes;
import org.creneau.territory.FrenchPlaces;
import org.creneau.territory.GeoPoint;
import org.creneau.territory.Place;

/** The French regimes of 2020 and 2021 over the shop in memory, and homes so far north of its point. */
public final class Lockdown {
    private static final double METERS_PER_DEGREE = 111_195;
    private static final FrenchPlaces FRANCE = FrenchPlaces.shared();
    private static final Regimes REGIMES = FileRegimes.of(java.util.Collections.singletonList("france-2020-2021.json"));

    private Lockdown() {}

    public static Outings outings() {
        return new Outings(
                REGIMES, new FrenchPointPlaces(FRANCE), OutingPolicy.builder().build());
    }

    public static RuleBook rules() {
        return RuleBook.standard(outings());
    }

    /** A home in Paris, known to the metre. */
    public static Journey from(double metersNorth) {
        Place paris = FRANCE.byInsee("75110").orElseThrow();
        return Journey.from(paris.movedTo(GeoPoint.of(48.87 + metersNorth / METERS_PER_DEGREE, 2.366)), 0);
    }

    public static Journey from(double metersNorth, String start, String end) {
        return from(metersNorth)
                .of(Shopper.builder()
                        .outOnlyDuring(Hours.of(LocalTime.parse(start), LocalTime.parse(end)))
                        .build());
    }
}
