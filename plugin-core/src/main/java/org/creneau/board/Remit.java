// SPDX-License-Identifier: Apache-2.0
package org.creneau.board;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.creneau.point.PickupPoint;
import org.creneau.point.PointId;

/**
 * At which points somebody of the staff has any business: at all, those opened later included, or at some, or at none. What is
 * outside of it does not exist for them. Immutable and thread-safe.
 */
public final class Remit {

    private static final Remit EVERYWHERE = new Remit(true, Collections.emptySet());

    private final boolean everywhere;
    private final Set<PointId> points;

    private Remit(boolean everywhere, Set<PointId> points) {
        this.everywhere = everywhere;
        this.points = points;
    }

    public static Remit everywhere() {
        return EVERYWHERE;
    }

    /** At none if there are none. */
    public static Remit at(Set<PointId> points) {
        return new Remit(false, Collections.unmodifiableSet(new HashSet<>(points)));
    }

    public boolean isEverywhere() {
        return everywhere;
    }

    public boolean includes(PointId point) {
        return everywhere || points.contains(point);
    }

    /** The points by name; empty if it is everywhere. */
    public Set<PointId> points() {
        return points;
    }

    /** Those of them that it includes, in their order. */
    public List<PickupPoint> among(List<PickupPoint> all) {
        return all.stream().filter(point -> includes(point.id())).collect(Collectors.toList());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Remit
                && everywhere == ((Remit) other).everywhere
                && points.equals(((Remit) other).points);
    }

    @Override
    public int hashCode() {
        return 31 * Boolean.hashCode(everywhere) + points.hashCode();
    }

    @Override
    public String toString() {
        return everywhere ? "every point" : "points " + points;
    }
}
