// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.math.BigDecimal;
import org.creneau.eligibility.Verdict;

/** What became of asking for a place: the verdict and, if it is allowed, what the slot costs. Immutable and thread-safe. */
final class Place {

    private final Verdict verdict;
    private final BigDecimal price;

    private Place(Verdict verdict, BigDecimal price) {
        this.verdict = verdict;
        this.price = price;
    }

    static Place at(BigDecimal price) {
        return new Place(Verdict.allowed(), price);
    }

    static Place refused(Verdict verdict) {
        return new Place(verdict, BigDecimal.ZERO);
    }

    Verdict verdict() {
        return verdict;
    }

    boolean isTaken() {
        return verdict.isAllowed();
    }

    BigDecimal price() {
        return price;
    }
}
