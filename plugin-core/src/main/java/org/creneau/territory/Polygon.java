// SPDX-License-Identifier: Apache-2.0
package org.creneau.territory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * An area drawn on the map: one ring of at least three corners, closed by itself, that does not cross the 180th
 * meridian. Sides are straight in degrees, which for an area of some kilometres is as good as the eye. A place on the
 * western or southern side is inside, one on the eastern or northern side is not, so that two areas that touch never
 * share a place. Immutable and thread-safe.
 */
public final class Polygon {

    private final List<GeoPoint> corners;

    private Polygon(List<GeoPoint> corners) {
        this.corners = corners;
    }

    /** Throws {@link IllegalArgumentException} for fewer than three corners. */
    public static Polygon of(List<GeoPoint> corners) {
        if (corners.size() < 3) {
            throw new IllegalArgumentException("corners are " + corners.size() + ", allowed is 3 or more");
        }
        return new Polygon(Collections.unmodifiableList(new ArrayList<>(corners)));
    }

    public List<GeoPoint> corners() {
        return corners;
    }

    /** Counts the sides to the east of the place: odd is inside. */
    public boolean contains(GeoPoint place) {
        boolean inside = false;
        GeoPoint from = corners.get(corners.size() - 1);
        for (GeoPoint to : corners) {
            if (straddles(from, to, place) && place.longitude() < crossing(from, to, place)) {
                inside = !inside;
            }
            from = to;
        }
        return inside;
    }

    private static boolean straddles(GeoPoint from, GeoPoint to, GeoPoint place) {
        return (from.latitude() > place.latitude()) != (to.latitude() > place.latitude());
    }

    private static double crossing(GeoPoint from, GeoPoint to, GeoPoint place) {
        double share = (place.latitude() - from.latitude()) / (to.latitude() - from.latitude());
        return from.longitude() + share * (to.longitude() - from.longitude());
    }
}
