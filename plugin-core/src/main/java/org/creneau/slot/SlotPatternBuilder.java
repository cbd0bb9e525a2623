// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.creneau.point.HandoverMode;
import org.creneau.point.OpeningRange;
import org.creneau.point.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Collects the parts of a {@link SlotPattern}: length and step 5..720 minutes, capacity 0..10,000 orders (0: nothing
 * can be booked) and, if counted, 1..1,000,000 items and minutes, pause 0..720 minutes, at most 50 breaks and 50
 * prices. For one thread.
 */
public final class SlotPatternBuilder {

    int lengthMinutes = 30;
    int stepMinutes;
    Capacity capacity = Capacity.ofOrders(4);
    int pauseMinutes;

    @Nullable
    Gauge gauge;

    @Nullable
    KeptBack keptBack;

    private final Map<HandoverMode, Throughput> throughput = new EnumMap<>(HandoverMode.class);
    private List<OpeningRange> breaks = Collections.emptyList();
    private List<PriceBand> prices = Collections.emptyList();

    SlotPatternBuilder() {}

    public SlotPatternBuilder lengthMinutes(int value) {
        this.lengthMinutes = value;
        return this;
    }

    /** 0 means the length. */
    public SlotPatternBuilder stepMinutes(int value) {
        this.stepMinutes = value;
        return this;
    }

    public SlotPatternBuilder capacity(Capacity value) {
        this.capacity = value;
        return this;
    }

    /** Null where people are not counted. */
    public SlotPatternBuilder gauge(@Nullable Gauge value) {
        this.gauge = value;
        return this;
    }

    public SlotPatternBuilder throughput(HandoverMode mode, Throughput value) {
        throughput.put(mode, value);
        return this;
    }

    public SlotPatternBuilder pauseMinutes(int value) {
        this.pauseMinutes = value;
        return this;
    }

    public SlotPatternBuilder breaks(List<OpeningRange> value) {
        this.breaks = value;
        return this;
    }

    public SlotPatternBuilder prices(List<PriceBand> value) {
        this.prices = value;
        return this;
    }

    /** Null where all orders of a slot can be had as soon as it is released. */
    public SlotPatternBuilder keptBack(@Nullable KeptBack value) {
        this.keptBack = value;
        return this;
    }

    int step() {
        return stepMinutes == 0 ? lengthMinutes : stepMinutes;
    }

    Map<HandoverMode, Throughput> copyOfThroughput() {
        return new EnumMap<>(throughput);
    }

    List<OpeningRange> copyOfBreaks() {
        return Collections.unmodifiableList(new ArrayList<>(breaks));
    }

    List<PriceBand> copyOfPrices() {
        return Collections.unmodifiableList(new ArrayList<>(prices));
    }

    /** Everything that is wrong, for the form; empty if {@link #build()} will do. */
    public List<Problem> problems() {
        return check().problems();
    }

    private Checks check() {
        Checks checks = new Checks();
        checks.within("lengthMinutes", lengthMinutes, SlotPattern.MIN_LENGTH_MINUTES, SlotPattern.MAX_LENGTH_MINUTES);
        checks.within("stepMinutes", step(), SlotPattern.MIN_LENGTH_MINUTES, SlotPattern.MAX_LENGTH_MINUTES);
        checks.within("capacityOrders", capacity.orders(), 0, 10_000);
        counted(checks, "capacityItems", capacity.items());
        counted(checks, "capacityMinutes", capacity.minutes());
        checks.within("pauseMinutes", pauseMinutes, 0, SlotPattern.MAX_LENGTH_MINUTES);
        checks.require(breaks.size() <= 50, "breaks", breaks.size(), "50 at most");
        checks.require(prices.size() <= 50, "prices", prices.size(), "50 at most");
        if (checks.problems().isEmpty()) {
            throughput.forEach((mode, through) -> checkThroughput(checks, mode, through));
        }
        return checks;
    }

    private static void counted(Checks checks, String field, int value) {
        boolean sane = value == Capacity.UNLIMITED || value >= 1 && value <= 1_000_000;
        checks.require(sane, field, value, "1..1000000, or nothing where it is not counted");
    }

    /** A slot too short for one hand-over would silently close the point. */
    private void checkThroughput(Checks checks, HandoverMode mode, Throughput through) {
        int orders = through.ordersWithin(lengthMinutes, Math.min(step(), lengthMinutes), pauseMinutes);
        checks.require(
                orders >= 1,
                "throughput of " + mode,
                through + " with a pause of " + pauseMinutes + " min",
                "what lets at least one order through in the " + Math.min(step(), lengthMinutes) + " min of a slot");
    }

    /** Throws {@link org.creneau.point.InvalidSettings} naming every part that is wrong. */
    public SlotPattern build() {
        check().refuseIfAny();
        return new SlotPattern(this);
    }
}
