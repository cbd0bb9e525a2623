// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.pricing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.creneau.slot.CollectPrice;
import org.creneau.slot.PriceTerms;

/** What each slot of one point costs for some goods, in units of their currency. Immutable. */
public final class Tariff {
    private final PriceTerms terms;
    private final BigDecimal goods;
    private final int digits;

    Tariff(PriceTerms terms, BigDecimal goods, int digits) {
        this.terms = terms;
        this.goods = goods;
        this.digits = digits;
    }

    /** For a slot that adds that much, negative for a discount. */
    public CollectPrice price(BigDecimal slotPrice) {
        return terms.price(slotPrice, goods).roundedTo(digits);
    }

    /** Such as 40 for "free from 40"; empty where it never is. */
    public Optional<BigDecimal> freeFrom() {
        return terms.freeFrom();
    }

    /** What the goods lack for it, rounded up; empty where it never is free, or is already. */
    public Optional<BigDecimal> missing() {
        return terms.freeFrom()
                .map(from -> from.subtract(goods).setScale(digits, RoundingMode.UP))
                .filter(lack -> lack.signum() > 0);
    }
}
