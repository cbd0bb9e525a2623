// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import org.creneau.eligibility.Refusal;
import org.creneau.eligibility.Verdict;
import org.creneau.slot.SlotOffer;
import org.creneau.slot.Taken;
import org.creneau.stock.Allotment;
import org.jspecify.annotations.Nullable;

/** What was seen of a slot, on fresh data; no offer if the point has no such slot. Immutable. */
final class Look {

    private final Verdict verdict;
    private final @Nullable SlotOffer offer;
    private final Allotment allotment;
    private final Taken taken;
    private final String rulesVersion;

    Look(Verdict verdict, @Nullable SlotOffer offer, Allotment allotment, Taken taken) {
        this(verdict, offer, allotment, taken, "");
    }

    private Look(Verdict verdict, @Nullable SlotOffer offer, Allotment allotment, Taken taken, String rulesVersion) {
        this.verdict = verdict;
        this.offer = offer;
        this.allotment = allotment;
        this.taken = taken;
        this.rulesVersion = rulesVersion;
    }

    /** The same, under that version of the regimes. */
    Look judgedUnder(String version) {
        return new Look(verdict, offer, allotment, taken, version);
    }

    static Look refused(Refusal refusal) {
        return new Look(Verdict.refusedBy(refusal), null, Allotment.none(), Taken.nothing());
    }

    /** The claim with the goods, unless they are more than can be remembered. */
    PlaceOutcome found(Claim claim) {
        return allotment.text().length() > Allotment.MOST_CHARACTERS
                ? PlaceOutcome.refused(Verdict.refusedBy(Refusal.of(PlaceDesk.TOO_MANY_GOODS)))
                : PlaceOutcome.found(claim.with(allotment).judgedUnder(rulesVersion));
    }

    Verdict verdict() {
        return verdict;
    }

    @Nullable
    SlotOffer offer() {
        return offer;
    }

    /** What is taken of the point's slots around it. */
    Taken taken() {
        return taken;
    }
}
