// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.creneau.confinement.Finding;
import org.creneau.confinement.Judge;
import org.creneau.confinement.Reason;
import org.creneau.confinement.Treatment;
import org.creneau.eligibility.Outings;
import org.creneau.point.PickupPoint;
import org.creneau.territory.DistanceBand;

/** What some regimes refuse somebody of one distance band at one point: surely, and at worst. */
final class BandJudges {

    private static final Set<Reason> DEPENDS_ON_HOME =
            EnumSet.of(Reason.DISTANCE_UNKNOWN, Reason.SHOPPER_UNKNOWN, Reason.OTHER_DEPARTMENT, Reason.OTHER_AREA);

    private final Judge best;
    private final Judge worst;

    BandJudges(Outings outings, DistanceBand band, PickupPoint point) {
        this.best = outings.atBest(band, point);
        this.worst = outings.atWorst(band, point);
    }

    boolean surelyAllow(long start, long end) {
        return worst.allows(start, end);
    }

    /** What refuses wherever the home lies; empty if nothing does. */
    List<Finding> sure(long start, long end) {
        List<Finding> refusing = refusing(best, start, end);
        return refusing.isEmpty()
                ? refusing
                : refusing.stream()
                        .filter(finding -> !DEPENDS_ON_HOME.contains(finding.reason()))
                        .collect(Collectors.toList());
    }

    /** What may refuse. */
    List<Finding> perhaps(long start, long end) {
        return refusing(worst, start, end);
    }

    private static List<Finding> refusing(Judge judge, long start, long end) {
        if (judge.allows(start, end)) {
            return Collections.emptyList();
        }
        return judge.judge(start, end).treated(Treatment.ENFORCE);
    }
}
