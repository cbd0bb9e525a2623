// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.creneau.eligibility.Refusal;
import org.creneau.eligibility.Verdict;

/**
 * How a held slot stands: why the checkout would refuse it, or else what keeps others from it by now while it is kept for its
 * shopper. Immutable and thread-safe.
 */
public final class HoldFinding {

    private final Verdict verdict;
    private final List<Refusal> keptDespite;

    private HoldFinding(Verdict verdict, List<Refusal> keptDespite) {
        this.verdict = verdict;
        this.keptDespite = keptDespite;
    }

    /** The checkout decides by that verdict. */
    static HoldFinding of(Verdict verdict) {
        return new HoldFinding(Objects.requireNonNull(verdict, "verdict"), Collections.emptyList());
    }

    /** The checkout lets it pass, whatever those say. */
    static HoldFinding keptDespite(List<Refusal> reasons) {
        return new HoldFinding(Verdict.allowed(), Collections.unmodifiableList(new ArrayList<>(reasons)));
    }

    /** Bookable if the checkout would let it pass as it is. */
    public Verdict verdict() {
        return verdict;
    }

    /** Why nobody could choose the slot now, had they not chosen it before; often empty. */
    public List<Refusal> keptDespite() {
        return keptDespite;
    }

    @Override
    public String toString() {
        return keptDespite.isEmpty() ? verdict.toString() : "kept despite " + keptDespite;
    }
}
