// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.point;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creneau.point.NearestPoints;
import org.creneau.point.PickupPoint;
import org.creneau.point.PointId;
import org.creneau.territory.Geodesic;

/** Every point and plan as they were at one moment. Immutable and thread-safe. */
final class PointSnapshot {

    /** Shorter than the five seconds promised, to leave time for the next one to be read. */
    private static final Duration MOST_AGE = Duration.ofSeconds(4);

    private final Instant takenAt;
    private final AllPoints all;
    private final Map<PointId, KnownPoint> points;
    private final List<PickupPoint> active;
    private final NearestPoints nearest;

    PointSnapshot(Instant takenAt, AllPoints all, Geodesic geodesic) {
        this.takenAt = takenAt;
        this.all = all;
        Map<PointId, KnownPoint> byId = new HashMap<>();
        List<PickupPoint> listed = new ArrayList<>();
        for (KnownPoint known : all.known()) {
            known.point().ifPresent(point -> byId.put(point.id(), known));
            known.point().filter(PickupPoint::active).ifPresent(listed::add);
        }
        this.points = byId;
        this.active = Collections.unmodifiableList(listed);
        this.nearest = NearestPoints.over(active, geodesic);
    }

    private PointSnapshot(Instant takenAt, PointSnapshot same) {
        this.takenAt = takenAt;
        this.all = same.all;
        this.points = same.points;
        this.active = same.active;
        this.nearest = same.nearest;
    }

    /** The same points, known to be so later. */
    PointSnapshot stillAt(Instant now) {
        return new PointSnapshot(now, this);
    }

    /** What it was made of. */
    AllPoints all() {
        return all;
    }

    /** False too if the clock was set back. */
    boolean isFreshAt(Instant now) {
        return isYoungerAt(now, MOST_AGE);
    }

    /** Whether it was taken less than that before; false too if the clock was set back. */
    boolean isYoungerAt(Instant now, Duration age) {
        return !now.isBefore(takenAt) && now.isBefore(takenAt.plus(age));
    }

    Optional<KnownPoint> find(PointId id) {
        return Optional.ofNullable(points.get(id));
    }

    /** Sorted by id. */
    List<PickupPoint> active() {
        return active;
    }

    /** Of the active ones. */
    NearestPoints nearest() {
        return nearest;
    }
}
