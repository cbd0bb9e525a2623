// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.util.function.Consumer;
import java.util.function.Function;
import org.creneau.point.PointId;
import org.jspecify.annotations.Nullable;

/** Goes through reservations sorted by point and keeps what is worked out of one point only. For one thread. */
final class ImpactWalk {

    private final Function<PointId, @Nullable PointImpact> pointOf;
    private @Nullable PointId current;
    private @Nullable PointImpact point;
    private long seen;
    private long broken;

    ImpactWalk(Function<PointId, @Nullable PointImpact> pointOf) {
        this.pointOf = pointOf;
    }

    void see(Reservation reservation, Consumer<Impact> reader) {
        seen++;
        PointId id = reservation.slotId().point();
        if (current == null || !current.equals(id)) {
            current = id;
            point = pointOf.apply(id);
        }
        Impact impact = point == null ? null : point.of(reservation);
        if (impact != null) {
            broken++;
            reader.accept(impact);
        }
    }

    ImpactSummary summary() {
        return new ImpactSummary(seen, broken);
    }
}
