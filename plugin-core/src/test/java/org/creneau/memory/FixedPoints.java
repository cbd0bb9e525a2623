// SPDX-License-Identifier: Apache-2.0
package org.creneau.memory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.creneau.point.NearestPoints;
import org.creneau.point.PickupPoint;
import org.creneau.point.PickupPoints;
import org.creneau.point.PointId;
import org.creneau.territory.SphericalGeodesic;

/** The points a test names. */
public final class FixedPoints implements PickupPoints {

    private final Map<PointId, PickupPoint> points = new ConcurrentSkipListMap<>();

    public FixedPoints(PickupPoint... points) {
        for (PickupPoint point : points) {
            put(point);
        }
    }

    /** Adds the point, or replaces the one of its id. */
    public void put(PickupPoint point) {
        points.put(point.id(), point);
    }

    @Override
    public Optional<PickupPoint> find(PointId id) {
        return Optional.ofNullable(points.get(id));
    }

    @Override
    public List<PickupPoint> all() {
        return points.values().stream().filter(PickupPoint::active).toList();
    }

    @Override
    public NearestPoints nearest() {
        return NearestPoints.over(all(), new SphericalGeodesic());
    }
}
