// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.util.Objects;
import org.creneau.eligibility.Verdict;

/** Whether a hold can be kept for its shopper, and under which version of the regimes that was found. Immutable and thread-safe. */
public final class PromiseFinding {

    private static final PromiseFinding KEPT = new PromiseFinding(Verdict.allowed(), "");

    private final Verdict verdict;
    private final String rulesVersion;

    private PromiseFinding(Verdict verdict, String rulesVersion) {
        this.verdict = Objects.requireNonNull(verdict, "verdict");
        this.rulesVersion = Objects.requireNonNull(rulesVersion, "rulesVersion");
    }

    /** It is kept whatever the regimes say. */
    public static PromiseFinding kept() {
        return KEPT;
    }

    /** @param rulesVersion empty if no regime was looked at */
    static PromiseFinding of(Verdict verdict, String rulesVersion) {
        return new PromiseFinding(verdict, rulesVersion);
    }

    /** Bookable if it can be kept. */
    public Verdict verdict() {
        return verdict;
    }

    /** Empty if no regime was looked at. */
    public String rulesVersion() {
        return rulesVersion;
    }

    @Override
    public String toString() {
        return verdict + " under '" + rulesVersion + "'";
    }
}
