// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Orders change hands only in some places, such as outside or at a hatch; with none of them, nowhere. */
public final class HandoverPlaces extends Limit {

    private final Set<Handover> allowed;

    private HandoverPlaces(Terms terms, Set<Handover> allowed) {
        super(terms);
        this.allowed = allowed;
    }

    /** An empty set forbids collecting altogether. */
    public static HandoverPlaces of(Terms terms, Set<Handover> allowed) {
        EnumSet<Handover> copy = EnumSet.noneOf(Handover.class);
        copy.addAll(allowed);
        return new HandoverPlaces(terms, Collections.unmodifiableSet(copy));
    }

    @Override
    public String kind() {
        return "handover";
    }

    public Set<Handover> allowed() {
        return allowed;
    }

    @Override
    Check check(Trip trip, RegimeTimes times) {
        if (allowed.contains(trip.shop().handover())) {
            return Checks.ALWAYS_HOLDS;
        }
        Breach breach = allowed.isEmpty()
                ? Breach.of(Reason.COLLECT_FORBIDDEN)
                : Breach.of(Reason.HANDOVER_NOT_ALLOWED)
                        .with("handover", trip.shop().handover().name());
        return Checks.whenever(times.always(), breach);
    }
}
