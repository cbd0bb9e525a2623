// SPDX-License-Identifier: Apache-2.0
package org.creneau.point;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.creneau.territory.GeoPoint;

/** Finds the points around a position by measuring each: a few milliseconds for 30,000 points. No state. */
public final class NearestPoints {

    private static final Comparator<PointDistance> NEAREST_FIRST = Comparator.comparingDouble(PointDistance::meters)
            .thenComparing(found -> found.point().id());

    private NearestPoints() {}

    /**
     * The nearest points first, equal distances by id; a point at exactly {@code maxMeters} is within.
     *
     * @param limit the most to return, 1 or more, otherwise {@link IllegalArgumentException}
     * @param maxMeters the radius in metres, 0 or more, infinity for no limit, otherwise
     *     {@link IllegalArgumentException}
     */
    public static List<PointDistance> find(Collection<PickupPoint> points, GeoPoint from, int limit, double maxMeters) {
        if (limit < 1 || !(maxMeters >= 0)) {
            throw new IllegalArgumentException("limit is " + limit + " and maxMeters is " + maxMeters
                    + ", allowed is a limit of 1 or more and a radius of 0 or more");
        }
        List<PointDistance> within = new ArrayList<>();
        for (PickupPoint point : points) {
            double meters = from.distanceMetersTo(point.location());
            if (meters <= maxMeters) {
                within.add(PointDistance.of(point, meters));
            }
        }
        within.sort(NEAREST_FIRST);
        return new ArrayList<>(within.subList(0, Math.min(limit, within.size())));
    }
}
