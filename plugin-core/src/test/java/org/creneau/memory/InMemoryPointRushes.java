// SPDX-License-Identifier: Apache-2.0
package org.creneau.memory;

import java.util.Optional;
import org.creneau.board.PointRushes;
import org.creneau.point.PickupPoint;
import org.creneau.point.PointId;
import org.creneau.point.Rush;

/** Rushes of points that are kept in memory. */
public final class InMemoryPointRushes implements PointRushes {

    private final FixedPoints points;

    public InMemoryPointRushes(FixedPoints points) {
        this.points = points;
    }

    @Override
    public boolean set(PointId point, Rush rush) {
        Optional<PickupPoint> found = points.find(point);
        found.ifPresent(each -> points.put(each.toBuilder().rush(rush).build()));
        return found.isPresent();
    }
}
