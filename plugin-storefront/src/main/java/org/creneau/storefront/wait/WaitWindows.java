// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.wait;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.creneau.point.PickupPoint;
import org.creneau.point.PickupPoints;
import org.creneau.point.PointId;
import org.creneau.reservation.WaitWindow;
import org.creneau.slot.SlotId;
import org.creneau.slot.SlotPlans;

/** What the form says is waited for. Thread-safe. */
public class WaitWindows {
    private static final int MOST_DAYS = 400;

    private final PickupPoints points;
    private final SlotPlans plans;
    private final Clock clock;

    public WaitWindows(PickupPoints points, SlotPlans plans, Clock clock) {
        this.points = points;
        this.plans = plans;
        this.clock = clock;
    }

    Optional<PickupPoint> pointOf(WaitWindow window) {
        return points.find(window.point());
    }

    /** Empty for a point that is not there; throws {@link IllegalArgumentException} or a date's error for what is malformed. */
    Optional<WaitWindow> read(String what) {
        String[] parts = what.split(":", -1);
        if (parts.length == 2 && "slot".equals(parts[0])) {
            return Optional.of(WaitWindow.ofSlot(SlotId.parse(parts[1])));
        }
        if (parts.length == 3 && "day".equals(parts[0])) {
            LocalDate day = LocalDate.parse(parts[2]);
            return points.find(PointId.of(Long.parseLong(parts[1]))).map(point -> WaitWindow.ofDay(point, day));
        }
        if (parts.length == 2 && "point".equals(parts[0])) {
            return points.find(PointId.of(Long.parseLong(parts[1]))).map(this::ofPoint);
        }
        throw new IllegalArgumentException("what is waited for is of " + what.length()
                + " characters, allowed is slot:ID, day:POINT:yyyy-mm-dd or point:POINT");
    }

    private WaitWindow ofPoint(PickupPoint point) {
        int days = plans.of(point.id()).window().horizonDays() + 1;
        return WaitWindow.ofPoint(point.id(), clock.instant(), Math.min(days, MOST_DAYS));
    }
}
