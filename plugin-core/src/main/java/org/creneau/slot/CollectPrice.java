// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The price of collecting: what it costs as a rule, what is asked, and what is missing until nothing would be. The first is
 * never less than the second, and none is negative. In one currency that the caller knows. Immutable and thread-safe.
 */
public final class CollectPrice {

    private final BigDecimal regular;
    private final BigDecimal asked;
    private final @Nullable BigDecimal missing;

    private CollectPrice(BigDecimal regular, BigDecimal asked, @Nullable BigDecimal missing) {
        this.regular = regular;
        this.asked = asked;
        this.missing = missing;
    }

    /** Throws {@link IllegalArgumentException} for an amount below zero, or more asked than usual. */
    public static CollectPrice of(BigDecimal regular, BigDecimal asked) {
        if (asked.signum() < 0 || asked.compareTo(regular) > 0) {
            throw new IllegalArgumentException("asked: " + asked + "; from 0 to the regular price of " + regular);
        }
        return new CollectPrice(regular, asked, null);
    }

    CollectPrice missing(BigDecimal goods) {
        return new CollectPrice(regular, asked, goods);
    }

    /** Without the discount of a quiet slot and whatever the goods are worth; with what a slot in demand adds. */
    public BigDecimal regular() {
        return regular;
    }

    /** What is to be paid. */
    public BigDecimal asked() {
        return asked;
    }

    /** What more goods would have to be worth for collecting to cost nothing; empty if it does not, or never will. */
    public Optional<BigDecimal> missing() {
        return Optional.ofNullable(missing);
    }

    /**
     * In whole units of a currency: prices to the nearest, a half to the even one as Broadleaf's Money does; what is missing
     * up, so that who adds what is named has enough.
     *
     * @param digits after the decimal sign, such as 2 for the euro; below zero counts as none
     */
    public CollectPrice roundedTo(int digits) {
        int scale = Math.max(0, digits);
        return new CollectPrice(
                regular.setScale(scale, RoundingMode.HALF_EVEN),
                asked.setScale(scale, RoundingMode.HALF_EVEN),
                missing == null ? null : missing.setScale(scale, RoundingMode.UP));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CollectPrice && toString().equals(other.toString());
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(toString());
    }

    @Override
    public String toString() {
        return plain(asked) + " of " + plain(regular)
                + (missing == null ? "" : ", free with " + plain(missing) + " more");
    }

    private static String plain(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }
}
