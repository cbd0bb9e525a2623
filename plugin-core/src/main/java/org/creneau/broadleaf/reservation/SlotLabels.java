// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.reservation;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.creneau.point.PickupPoint;
import org.creneau.point.PickupPoints;
import org.creneau.point.PointId;
import org.creneau.slot.SlotId;

/**
 * Makes the label that is stored beside a reservation, in the zone of its point; for a point that is gone, its number
 * and UTC. Thread-safe.
 */
public final class SlotLabels {

    private static final DateTimeFormatter WALL_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final PickupPoints points;

    public SlotLabels(PickupPoints points) {
        this.points = points;
    }

    SlotLabel of(SlotId slot) {
        String name = points.find(slot.point()).map(PickupPoint::name).orElseGet(slot.point()::toString);
        return new SlotLabel(name, at(slot.point(), slot.start()));
    }

    /** The wall time of that moment at the point, such as {@code 2020-11-12 10:30}. */
    String at(PointId point, Instant moment) {
        ZoneId zone = points.find(point).map(PickupPoint::zone).orElse(ZoneOffset.UTC);
        return WALL_TIME.withZone(zone).format(moment);
    }
}
