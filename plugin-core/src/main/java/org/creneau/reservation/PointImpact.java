// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.creneau.confinement.Finding;
import org.creneau.confinement.Findings;
import org.creneau.confinement.Judge;
import org.creneau.confinement.Reason;
import org.creneau.confinement.Treatment;
import org.creneau.eligibility.Outings;
import org.creneau.point.PickupPoint;
import org.creneau.territory.DistanceBand;
import org.jspecify.annotations.Nullable;

/** What other regimes would mean for the reservations of one point; judges are made once for each distance band. */
final class PointImpact {

    private final PickupPoint point;
    private final Outings now;
    private final Outings then;
    private final FreeSlots freeSlots;
    private final Map<DistanceBand, Judge> judgesNow = new EnumMap<>(DistanceBand.class);
    private final Map<DistanceBand, Judge> judgesThen = new EnumMap<>(DistanceBand.class);

    PointImpact(PickupPoint point, Outings now, Outings then, FreeSlots freeSlots) {
        this.point = point;
        this.now = now;
        this.then = then;
        this.freeSlots = freeSlots;
    }

    /** Null if the reservation does not break, or is broken already. */
    @Nullable
    Impact of(Reservation reservation) {
        DistanceBand band = reservation.outing().band();
        long start = reservation.slotId().start().getEpochSecond();
        long end = reservation.slotId().end().getEpochSecond();
        Judge proposed = judgesThen.computeIfAbsent(band, each -> then.judge(each, point));
        if (proposed.allows(start, end)) {
            return null;
        }
        Judge inForce = judgesNow.computeIfAbsent(band, each -> now.judge(each, point));
        return inForce.allows(start, end) ? impact(reservation, proposed.judge(start, end)) : null;
    }

    private Impact impact(Reservation reservation, Findings findings) {
        List<Finding> refusing = findings.all().stream()
                .filter(finding -> finding.treatment() == Treatment.ENFORCE)
                .collect(Collectors.toList());
        boolean certain = refusing.stream().anyMatch(PointImpact::isCertain);
        return new Impact(
                reservation,
                refusing,
                certain,
                freeSlots.nearest(point, reservation.slotId().start()));
    }

    private static boolean isCertain(Finding finding) {
        return finding.reason() != Reason.DISTANCE_UNKNOWN && finding.reason() != Reason.SHOPPER_UNKNOWN;
    }
}
