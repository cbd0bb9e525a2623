// SPDX-License-Identifier: Apache-2.0
package org.creneau.point;

import java.util.List;
import org.creneau.format.geodesic.GeographicLibGeodesic;
import org.creneau.territory.GeoPoint;

/** An index and the shoppers who ask it, one after the other. For one thread. */
final class Search {
    private static final double NO_LIMIT = Double.POSITIVE_INFINITY;

    private final NearestPoints index;
    private final GeoPoint[] shoppers = FrenchPoints.shoppers();
    private int next;

    Search(int points) {
        index = NearestPoints.over(FrenchPoints.some(points), new GeographicLibGeodesic());
    }

    List<PointDistance> nearest10() {
        return index.find(shopper(), 10, NO_LIMIT);
    }

    List<PointDistance> nearest10Within(double meters) {
        return index.find(shopper(), 10, meters);
    }

    double distanceToNext() {
        return shoppers[next].distanceMetersTo(shopper());
    }

    private GeoPoint shopper() {
        next = next + 1 & shoppers.length - 1;
        return shoppers[next];
    }
}
