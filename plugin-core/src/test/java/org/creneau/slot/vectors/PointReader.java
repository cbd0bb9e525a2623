// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot.vectors;

import java.time.Instant;
import org.creneau.memory.Shop;
import org.creneau.point.HandoverMode;
import org.creneau.point.OpeningHours;
import org.creneau.point.PickupPoint;
import org.creneau.point.Rush;
import org.creneau.point.Zones;
import org.jspecify.annotations.Nullable;

/** Reads {@code point}; everything but the zone may be left out. */
final class PointReader {

    private PointReader() {}

    static PickupPoint read(Node node, OpeningHours hours) {
        node.only("zone", "mode", "active", "pausedUntil", "rush");
        return Shop.aPoint()
                .zone(Zones.parse(node.at("zone").text()))
                .hours(hours)
                .mode(node.has("mode") ? mode(node.at("mode")) : HandoverMode.COUNTER)
                .active(node.at("active").truthOr(true))
                .pausedUntil(node.has("pausedUntil") ? Times.instant(node.at("pausedUntil")) : null)
                .rush(node.has("rush") ? rush(node.at("rush")) : null)
                .build();
    }

    static HandoverMode mode(Node node) {
        return node.parsed(HandoverMode::valueOf, "COUNTER, LOCKER, CAR_BOOT or HATCH");
    }

    private static @Nullable Rush rush(Node node) {
        node.only("until", "extraMinutes");
        Instant until = Times.instant(node.at("until"));
        return node.has("extraMinutes")
                ? Rush.slowedBy(node.at("extraMinutes").integer(), until)
                : Rush.withoutNewOrders(until);
    }
}
