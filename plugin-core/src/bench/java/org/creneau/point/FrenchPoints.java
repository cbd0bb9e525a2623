// SPDX-License-Identifier: Apache-2.0
package org.creneau.point;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.creneau.territory.GeoPoint;
import org.creneau.territory.PeopledPlaces;

/** Pickup points all over France, and shoppers who look for one. */
final class FrenchPoints {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Address ADDRESS = Address.of("1 rue de la Poste", "75010", "Paris");

    private FrenchPoints() {}

    static List<PickupPoint> some(int count) {
        PickupPointBuilder point =
                PickupPoint.builder().name("Point").address(ADDRESS).zone(PARIS);
        List<PickupPoint> points = new ArrayList<>(count);
        for (GeoPoint place : PeopledPlaces.some(count, 1)) {
            points.add(point.id(PointId.of(points.size() + 1)).location(place).build());
        }
        return points;
    }

    /** So many that no branch predictor learns them by heart; a power of two. */
    static GeoPoint[] shoppers() {
        return PeopledPlaces.some(1 << 14, 2).toArray(GeoPoint[]::new);
    }
}
