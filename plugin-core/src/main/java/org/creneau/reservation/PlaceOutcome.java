// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.math.BigDecimal;
import org.creneau.eligibility.Verdict;

/** What became of asking for a place: the verdict and, if it is allowed, what the slot costs. Immutable and thread-safe. */
final class PlaceOutcome {

    private final Verdict verdict;
    private final BigDecimal price;

    private PlaceOutcome(Verdict verdict, BigDecimal price) {
        this.verdict = verdict;
        this.price = price;
    }

    static PlaceOutcome at(BigDecimal price) {
        return new PlaceOutcome(Verdict.allowed(), price);
    }

    static PlaceOutcome refused(Verdict verdict) {
        return new PlaceOutcome(verdict, BigDecimal.ZERO);
    }

    Verdict verdict() {
        return verdict;
    }

    boolean isTaken() {
        return verdict.isBookable();
    }

    BigDecimal price() {
        return price;
    }
}
