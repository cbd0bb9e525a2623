// SPDX-License-Identifier: Apache-2.0
package org.creneau.point;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.creneau.territory.GeoPoint;
import org.creneau.territory.Geodesic;
import org.creneau.territory.Near;
import org.creneau.territory.PlaceIndex;

/**
 * Pickup points by how near they are. Built once for a set of points, about 10 ms for 30,000 of them, then immutable;
 * as thread-safe as its geodesic.
 *
 * <p>Distances are great-circle metres; within 1 % of the radius of a search the geodesic decides, and its metres are
 * the ones reported ({@link PlaceIndex}).
 */
public final class NearestPoints {

    private final PlaceIndex<PickupPoint> index;

    private NearestPoints(PlaceIndex<PickupPoint> index) {
        this.index = index;
    }

    /** Indexes the points as they are now, in any order, none included. */
    public static NearestPoints over(Collection<PickupPoint> points, Geodesic geodesic) {
        List<PickupPoint> byId = new ArrayList<>(points);
        byId.sort(Comparator.comparing(PickupPoint::id));
        return new NearestPoints(PlaceIndex.of(byId, PickupPoint::location, geodesic));
    }

    /**
     * The nearest points first, equal distances by id; a point at exactly {@code maxMeters} is within.
     *
     * @param limit the most to return, 1 or more, otherwise {@link IllegalArgumentException}
     * @param maxMeters the radius in metres, 0 or more, infinity for no limit, otherwise
     *     {@link IllegalArgumentException}
     */
    public List<PointDistance> find(GeoPoint from, int limit, double maxMeters) {
        List<Near<PickupPoint>> near = index.nearest(from, limit, maxMeters);
        List<PointDistance> found = new ArrayList<>(near.size());
        for (Near<PickupPoint> one : near) {
            found.add(PointDistance.of(one.item(), one.meters()));
        }
        return Collections.unmodifiableList(found);
    }
}
