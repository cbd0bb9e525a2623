// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What collecting costs at a point: a fee of 0..10,000, and the worth of the goods, 0.001..1,000,000, from which on it costs
 * nothing, neither the fee nor what a slot adds. Amounts are in one currency that the caller knows, with at most three
 * decimals. Immutable and thread-safe.
 */
public final class PriceTerms {

    private static final BigDecimal MOST_FEE = BigDecimal.valueOf(10_000);
    private static final BigDecimal MOST_GOODS = BigDecimal.valueOf(1_000_000);
    private static final PriceTerms NOTHING = new PriceTerms(BigDecimal.ZERO, null);

    private final BigDecimal fee;
    private final @Nullable BigDecimal freeFrom;

    private PriceTerms(BigDecimal fee, @Nullable BigDecimal freeFrom) {
        this.fee = fee;
        this.freeFrom = freeFrom;
    }

    /** Those of a point that asks for nothing, unless a slot does. */
    public static PriceTerms none() {
        return NOTHING;
    }

    /** Whatever the goods are worth. Throws {@link org.creneau.point.InvalidSettings} for an amount out of bounds. */
    public static PriceTerms of(BigDecimal fee) {
        boolean sane = fee.signum() >= 0 && fee.compareTo(MOST_FEE) <= 0 && isPlain(fee);
        check(sane, "fee", fee, "0..10000 with at most three decimals");
        return new PriceTerms(fee, null);
    }

    /** The same, and nothing for goods worth that much or more. Throws as {@link #of} does. */
    public PriceTerms freeFrom(BigDecimal goods) {
        boolean sane = goods.signum() > 0 && goods.compareTo(MOST_GOODS) <= 0 && isPlain(goods);
        check(sane, "freeFrom", goods, "0.001..1000000 with at most three decimals");
        return new PriceTerms(fee, goods);
    }

    private static boolean isPlain(BigDecimal amount) {
        return amount.stripTrailingZeros().scale() <= 3;
    }

    private static void check(boolean sane, String field, BigDecimal amount, String allowed) {
        Checks checks = new Checks();
        checks.require(sane, field, amount.toPlainString(), allowed);
        checks.refuseIfAny();
    }

    public BigDecimal fee() {
        return fee;
    }

    /** Empty where it is never free because of what was bought. */
    public Optional<BigDecimal> freeFrom() {
        return Optional.ofNullable(freeFrom);
    }

    /**
     * What collecting those goods in such a slot costs.
     *
     * @param slotPrice what the slot adds, negative for a discount, as {@link PriceBand} has it
     * @param goods what the goods are worth, after every discount on them; never the price of collecting itself
     */
    public CollectPrice price(BigDecimal slotPrice, BigDecimal goods) {
        BigDecimal regular = fee.add(slotPrice.max(BigDecimal.ZERO));
        BigDecimal asked = fee.add(slotPrice).max(BigDecimal.ZERO);
        if (freeFrom == null || asked.signum() == 0) {
            return CollectPrice.of(regular, asked);
        }
        BigDecimal missing = freeFrom.subtract(goods);
        return missing.signum() > 0
                ? CollectPrice.of(regular, asked).missing(missing)
                : CollectPrice.of(regular, BigDecimal.ZERO);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PriceTerms
                && fee.compareTo(((PriceTerms) other).fee) == 0
                && plain(freeFrom).equals(plain(((PriceTerms) other).freeFrom));
    }

    @Override
    public int hashCode() {
        return Objects.hash(plain(fee), plain(freeFrom));
    }

    @Override
    public String toString() {
        return plain(fee) + (freeFrom == null ? "" : ", free from " + plain(freeFrom));
    }

    private static String plain(@Nullable BigDecimal amount) {
        return amount == null ? "" : amount.stripTrailingZeros().toPlainString();
    }
}
