// SPDX-License-Identifier: Apache-2.0
package org.creneau.eligibility;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.creneau.confinement.Goods;
import org.creneau.confinement.Selling;
import org.creneau.point.PickupPoint;
import org.creneau.slot.BasketLine;

/**
 * The regimes in force where the point stands let goods of these trades be collected when the slot begins. What the point
 * itself sells is no matter here: that is part of the outing. Goods of no trade are not asked about. Thread-safe.
 */
public final class GoodsMayBeSold implements CollectRule {

    /** The code of its refusals. */
    public static final String CODE = "goods-not-sold";

    private final Outings outings;

    public GoodsMayBeSold(Outings outings) {
        this.outings = Objects.requireNonNull(outings, "outings");
    }

    @Override
    public String code() {
        return CODE;
    }

    /** Works out the regimes for this one slot; for many slots, {@link #preparedFor} does it once. */
    @Override
    public Optional<Refusal> check(CollectRequest request) {
        return preparedFor(request.inquiry(), request.point()).check(request);
    }

    @Override
    public CollectRule preparedFor(Inquiry inquiry, PickupPoint point) {
        Map<BasketLine, Predicate<Instant>> asked = new LinkedHashMap<>();
        Map<Set<String>, Predicate<Instant>> byTrades = new LinkedHashMap<>();
        for (BasketLine line : inquiry.query().basket().lines()) {
            Set<String> trades = line.terms().trades();
            if (!trades.isEmpty()) {
                asked.put(line, byTrades.computeIfAbsent(trades, words -> collecting(words, point)));
            }
        }
        return new Prepared(asked);
    }

    private Predicate<Instant> collecting(Set<String> trades, PickupPoint point) {
        Selling selling = outings.selling(point);
        return selling.collecting(Goods.ofTrades(trades));
    }

    /** For one basket and one point. */
    private static final class Prepared implements CollectRule {

        private final Map<BasketLine, Predicate<Instant>> asked;

        private Prepared(Map<BasketLine, Predicate<Instant>> asked) {
            this.asked = asked;
        }

        @Override
        public String code() {
            return CODE;
        }

        @Override
        public Optional<Refusal> check(CollectRequest request) {
            for (Map.Entry<BasketLine, Predicate<Instant>> each : asked.entrySet()) {
                if (!each.getValue().test(request.slot().start())) {
                    BasketLine line = each.getKey();
                    return Optional.of(Refusal.of(CODE)
                            .with("goods", line.name())
                            .with("trades", String.join(", ", line.terms().trades()))
                            .with("skuId", line.skuId()));
                }
            }
            return Optional.empty();
        }
    }
}
