// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.creneau.confinement.Finding;
import org.creneau.eligibility.Outings;
import org.creneau.point.PickupPoint;
import org.creneau.slot.SlotId;
import org.creneau.territory.DistanceBand;
import org.jspecify.annotations.Nullable;

/** What other regimes would mean for the reservations of one point; judges are made once for each distance band. */
final class PointImpact {

    private final PickupPoint point;
    private final Outings now;
    private final Outings then;
    private final FreeSlots freeSlots;
    private final Map<DistanceBand, BandJudges> judgesNow = new EnumMap<>(DistanceBand.class);
    private final Map<DistanceBand, BandJudges> judgesThen = new EnumMap<>(DistanceBand.class);

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
        BandJudges proposed = judgesThen.computeIfAbsent(band, each -> new BandJudges(then, each, point));
        if (proposed.surelyAllow(start, end)) {
            return null;
        }
        BandJudges inForce = judgesNow.computeIfAbsent(band, each -> new BandJudges(now, each, point));
        if (!inForce.sure(start, end).isEmpty()) {
            return null;
        }
        List<Finding> sure = proposed.sure(start, end);
        if (!sure.isEmpty()) {
            return impact(reservation, sure, true);
        }
        List<Finding> more = added(proposed.perhaps(start, end), inForce.perhaps(start, end));
        return more.isEmpty() ? null : impact(reservation, more, false);
    }

    /** What may refuse already for the same reason is nothing new. */
    private static List<Finding> added(List<Finding> proposed, List<Finding> inForce) {
        if (inForce.isEmpty()) {
            return proposed;
        }
        List<Finding> more = new ArrayList<>();
        for (Finding finding : proposed) {
            if (inForce.stream().noneMatch(known -> isSame(known, finding))) {
                more.add(finding);
            }
        }
        return more;
    }

    private static boolean isSame(Finding one, Finding other) {
        return one.reason() == other.reason()
                && one.regimeId().equals(other.regimeId())
                && one.regimeVersion().equals(other.regimeVersion());
    }

    private Impact impact(Reservation reservation, List<Finding> findings, boolean certain) {
        SlotId broken =
                reservation.slotId(); // for somebody next door it may be possible: it is no other slot all the same
        return new Impact(
                reservation,
                findings,
                certain,
                freeSlots.nearest(point, broken.start(), slot -> !slot.id().sharesPlacesWith(broken)));
    }
}
