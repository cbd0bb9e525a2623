// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.creneau.point.HandoverMode;
import org.creneau.point.OpeningRange;
import org.jspecify.annotations.Nullable;

/**
 * How a day's opening hours are cut into slots and what each can bear: length and step, capacity, gauge, throughput of
 * each way of handing over, breaks and prices. The tightest of capacity, gauge and throughput decides how many orders
 * a slot takes. Immutable and thread-safe.
 *
 * <p>A break drops the slots that overlap it and moves none, so that adding a break never shifts what is booked.
 */
public final class SlotPattern {

    public static final int MIN_LENGTH_MINUTES = 5;
    public static final int MAX_LENGTH_MINUTES = 720;

    private final int lengthMinutes;
    private final int stepMinutes;
    private final Capacity capacity;
    private final @Nullable Gauge gauge;
    private final Map<HandoverMode, Throughput> throughput;
    private final int pauseMinutes;
    private final List<OpeningRange> breaks;
    private final List<PriceBand> prices;
    private final @Nullable KeptBack keptBack;
    private final Capacity[] byMode;
    private final Capacity[] atFirst;

    SlotPattern(SlotPatternBuilder from) {
        this.lengthMinutes = from.lengthMinutes;
        this.stepMinutes = from.step();
        this.capacity = from.capacity;
        this.gauge = from.gauge;
        this.throughput = Collections.unmodifiableMap(from.copyOfThroughput());
        this.pauseMinutes = from.pauseMinutes;
        this.breaks = from.copyOfBreaks();
        this.prices = from.copyOfPrices();
        this.keptBack = from.keptBack;
        this.byMode = new Capacity[HandoverMode.values().length];
        this.atFirst = new Capacity[byMode.length];
        for (HandoverMode mode : HandoverMode.values()) {
            Capacity all = tightest(mode);
            byMode[mode.ordinal()] = all;
            atFirst[mode.ordinal()] = keptBack == null ? all : all.withOrdersAtMost(all.orders() - keptBack.orders());
        }
    }

    private Capacity tightest(HandoverMode mode) {
        int ownMinutes = Math.min(stepMinutes, lengthMinutes);
        Capacity tightest = gauge == null ? capacity : capacity.withOrdersAtMost(gauge.ordersWithin(ownMinutes));
        Throughput through = throughput.get(mode);
        return through == null
                ? tightest
                : tightest.withOrdersAtMost(through.ordersWithin(lengthMinutes, ownMinutes, pauseMinutes));
    }

    /** Starts from slots of 30 minutes for 4 orders. */
    public static SlotPatternBuilder builder() {
        return new SlotPatternBuilder();
    }

    /** A builder that starts with everything this pattern has. */
    public SlotPatternBuilder toBuilder() {
        SlotPatternBuilder copy = builder().lengthMinutes(lengthMinutes).stepMinutes(stepMinutes);
        throughput.forEach(copy::throughput);
        return copy.capacity(capacity)
                .gauge(gauge)
                .keptBack(keptBack)
                .pauseMinutes(pauseMinutes)
                .breaks(breaks)
                .prices(prices);
    }

    public int lengthMinutes() {
        return lengthMinutes;
    }

    /** From the start of a slot to the start of the next. */
    public int stepMinutes() {
        return stepMinutes;
    }

    /** As the merchant set it, before gauge and throughput. */
    public Capacity capacity() {
        return capacity;
    }

    /** What a slot can bear where orders change hands in that way: the tightest of all measures. */
    public Capacity capacityFor(HandoverMode mode) {
        return byMode[mode.ordinal()];
    }

    /** What of it can be had while some orders are kept back; the same if none are. */
    Capacity atFirstFor(HandoverMode mode) {
        return atFirst[mode.ordinal()];
    }

    /** Null where all orders of a slot can be had as soon as it is released. */
    public @Nullable KeptBack keptBack() {
        return keptBack;
    }

    /** Null where people are not counted. */
    public @Nullable Gauge gauge() {
        return gauge;
    }

    /** Ways of handing over that are not listed are limited by the capacity alone. */
    public Map<HandoverMode, Throughput> throughput() {
        return throughput;
    }

    /** Between two hand-overs of one lane. */
    public int pauseMinutes() {
        return pauseMinutes;
    }

    /** Wall times of each day; a break may run past midnight. */
    public List<OpeningRange> breaks() {
        return breaks;
    }

    /** The first that holds decides. */
    public List<PriceBand> prices() {
        return prices;
    }

    /** What a slot that starts at that minute of the day, 0..1439, costs; zero unless a band says otherwise. */
    BigDecimal priceAt(int minuteOfDay) {
        for (PriceBand band : prices) {
            if (band.holdsAt(minuteOfDay)) {
                return band.amount();
            }
        }
        return BigDecimal.ZERO;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SlotPattern && toString().equals(other.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** Everything in it, for logs and comparison. */
    @Override
    public String toString() {
        return lengthMinutes + " min every " + stepMinutes + " for " + capacity
                + (keptBack == null ? "" : ", kept back " + keptBack)
                + (gauge == null ? "" : ", gauge " + gauge)
                + (throughput.isEmpty() ? "" : ", through " + throughput)
                + (pauseMinutes == 0 ? "" : ", pause " + pauseMinutes + " min")
                + (breaks.isEmpty() ? "" : ", breaks " + breaks)
                + (prices.isEmpty() ? "" : ", prices " + prices);
    }
}
