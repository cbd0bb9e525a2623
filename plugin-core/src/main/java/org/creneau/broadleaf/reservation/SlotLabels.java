// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.reservation;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.creneau.point.PickupPoint;
import org.creneau.point.PickupPoints;
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
        Optional<PickupPoint> point = points.find(slot.point());
        ZoneId zone = point.map(PickupPoint::zone).orElse(ZoneOffset.UTC);
        String name = point.map(PickupPoint::name).orElseGet(slot.point()::toString);
        return new SlotLabel(name, WALL_TIME.withZone(zone).format(slot.start()));
    }
}
