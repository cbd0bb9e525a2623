// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot;

import java.math.BigDecimal;
import java.util.Objects;
import org.creneau.point.OpeningRange;

/**
 * What slots that start within a stretch of the day cost: an amount in the shop's currency, added to the order;
 * negative for a discount. Within -10,000..10,000, at most three decimals. Immutable and thread-safe.
 */
public final class PriceBand {

    private static final BigDecimal MOST = BigDecimal.valueOf(10_000);

    private final OpeningRange hours;
    private final BigDecimal amount;

    private PriceBand(OpeningRange hours, BigDecimal amount) {
        this.hours = hours;
        this.amount = amount;
    }

    /** Throws {@link org.creneau.point.InvalidSettings} for an amount out of bounds. */
    public static PriceBand of(OpeningRange hours, BigDecimal amount) {
        Checks checks = new Checks();
        boolean sane =
                amount.abs().compareTo(MOST) <= 0 && amount.stripTrailingZeros().scale() <= 3;
        checks.require(sane, "amount", amount.toPlainString(), "-10000..10000 with at most three decimals");
        checks.refuseIfAny();
        return new PriceBand(Objects.requireNonNull(hours, "hours"), amount);
    }

    /** The wall times that have this price, half-open; may run past midnight. */
    public OpeningRange hours() {
        return hours;
    }

    public BigDecimal amount() {
        return amount;
    }

    /** True for a slot that starts at that minute of the day, 0..1439. */
    boolean holdsAt(int minuteOfDay) {
        int opens = hours.opens().toSecondOfDay() / 60;
        int sinceOpening = Math.floorMod(minuteOfDay - opens, 24 * 60);
        return sinceOpening < hours.lengthMinutes();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PriceBand
                && hours.equals(((PriceBand) other).hours)
                && amount.compareTo(((PriceBand) other).amount) == 0;
    }

    @Override
    public int hashCode() {
        return hours.hashCode();
    }

    @Override
    public String toString() {
        return amount.stripTrailingZeros().toPlainString() + " at " + hours;
    }
}
