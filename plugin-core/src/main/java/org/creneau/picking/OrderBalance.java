// SPDX-License-Identifier: Apache-2.0
package org.creneau.picking;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Objects;

/**
 * What an order costs in all, and what of that was paid or is secured before anybody came to the counter, in one currency. Immutable
 * and thread-safe.
 */
public final class OrderBalance {

    private final BigDecimal total;
    private final BigDecimal paid;
    private final Currency currency;

    private OrderBalance(BigDecimal total, BigDecimal paid, Currency currency) {
        this.total = Objects.requireNonNull(total, "total");
        this.paid = Objects.requireNonNull(paid, "paid");
        this.currency = Objects.requireNonNull(currency, "currency");
    }

    public static OrderBalance of(BigDecimal total, BigDecimal paid, Currency currency) {
        return new OrderBalance(total, paid, currency);
    }

    public BigDecimal total() {
        return total;
    }

    /** Captured, or authorized and not reversed, less what was paid back. */
    public BigDecimal paid() {
        return paid;
    }

    public Currency currency() {
        return currency;
    }

    /** How many digits amounts of that currency have; 2 for one that has none of its own. */
    public int digits() {
        return currency.getDefaultFractionDigits() < 0 ? 2 : currency.getDefaultFractionDigits();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OrderBalance
                && total.compareTo(((OrderBalance) other).total) == 0
                && paid.compareTo(((OrderBalance) other).paid) == 0
                && currency.equals(((OrderBalance) other).currency);
    }

    @Override
    public int hashCode() {
        return total.stripTrailingZeros().hashCode();
    }

    @Override
    public String toString() {
        return total.toPlainString() + " " + currency + ", paid " + paid.toPlainString();
    }
}
