// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.place;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.creneau.confinement.TravelMode;
import org.creneau.confinement.TravelTimes;
import org.creneau.point.PickupPoint;
import org.creneau.point.PickupPoints;
import org.creneau.point.PointDistance;
import org.creneau.storefront.inquiry.VisitorInquiry;
import org.creneau.territory.GeoPoint;

/**
 * Looks for points for a program, which pages through them in an order of its own; how they stand {@link FindPoints} says. The list
 * is the snapshot's, some seconds old at most. Bean {@code creneauPointSearch}. Thread-safe.
 */
public class PointSearch {
    private final PickupPoints points;
    private final FindPoints findPoints;
    private final TravelTimes travel;
    private final VisitorInquiry visitor;

    public PointSearch(PickupPoints points, FindPoints findPoints, TravelTimes travel, VisitorInquiry visitor) {
        this.points = points;
        this.findPoints = findPoints;
        this.travel = travel;
        this.visitor = visitor;
    }

    /** The nearest first, equal distances by number; so many at most, within so many metres. */
    public List<PointDistance> near(GeoPoint from, int most, double maxMeters) {
        return points.nearest().find(from, most, maxMeters);
    }

    /** All of them by number, each as if it were 0 metres off. */
    public List<PointDistance> all() {
        List<PointDistance> all = new ArrayList<PointDistance>();
        for (PickupPoint point : points.all()) {
            all.add(PointDistance.of(point, 0));
        }
        return all;
    }

    /** How those stand for the visitor of this request, in their order. */
    public List<PointFacts> look(List<PointDistance> shown, boolean measured) {
        return findPoints.look(shown, measured);
    }

    /** How long the way takes, in whole minutes. */
    public long travelMinutes(GeoPoint from, PickupPoint point, TravelMode mode) {
        Duration way = travel.oneWay(from, point.location(), mode);
        return Math.max(1, (way.getSeconds() + 59) / 60);
    }

    /** How the visitor of this request comes; on foot if they have not said. */
    public TravelMode mode() {
        String said = visitor.mode();
        return said.isEmpty() ? TravelMode.WALK : TravelMode.valueOf(said);
    }

    /** Whether its shop is open, and no pause has stopped it, at that moment. */
    public boolean isOpen(PickupPoint point, Instant now) {
        return OpenTimes.isOpen(point, now);
    }

    /** The moment at which it is looked; reads nothing. */
    public Instant now() {
        return visitor.moment();
    }
}
