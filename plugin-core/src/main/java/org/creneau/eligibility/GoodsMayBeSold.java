// SPDX-License-Identifier: Apache-2.0
package org.creneau.eligibility;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.creneau.confinement.Goods;
import org.creneau.point.PickupPoint;
import org.creneau.slot.BasketLine;

/**
 * The regimes in force where the point stands let goods of these trades be collected when the slot begins. What the point
 * itself sells is no matter here: that is part of the outing. Goods of no trade are not asked about. Thread-safe.
 */
public final class GoodsMayBeSold implements CollectRule {

    /** The code of its refusals. */
    public static final String CODE = "goods-not-sold";

    private static final CollectRule NOTHING_TO_ASK = new Prepared(Collections.emptyList(), Collections.emptyList());

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
        return prepared(request.inquiry(), request.point(), OutingIsAllowed.earliest(request))
                .check(request);
    }

    @Override
    public CollectRule preparedFor(Inquiry inquiry, PickupPoint point) {
        Instant earliest = inquiry.query().now().minus(OutingIsAllowed.SHOWN_BEFORE);
        return outings.areFree(earliest) ? SettledRule.holding(this) : prepared(inquiry, point, earliest);
    }

    private CollectRule prepared(Inquiry inquiry, PickupPoint point, Instant earliest) {
        List<BasketLine> asked = new ArrayList<>();
        List<Predicate<Instant>> answers = new ArrayList<>();
        Map<Set<String>, Predicate<Instant>> byTrades = new HashMap<>();
        for (BasketLine line : inquiry.query().basket().lines()) {
            Set<String> trades = line.terms().trades();
            if (!trades.isEmpty()) {
                asked.add(line);
                answers.add(byTrades.computeIfAbsent(trades, words -> collecting(words, point, earliest)));
            }
        }
        return asked.isEmpty() ? NOTHING_TO_ASK : new Prepared(asked, answers);
    }

    private Predicate<Instant> collecting(Set<String> trades, PickupPoint point, Instant earliest) {
        return outings.selling(point, earliest).collecting(Goods.ofTrades(trades));
    }

    /** For one basket and one point. */
    private static final class Prepared implements CollectRule {

        private final List<BasketLine> asked;
        private final List<Predicate<Instant>> answers;

        private Prepared(List<BasketLine> asked, List<Predicate<Instant>> answers) {
            this.asked = asked;
            this.answers = answers;
        }

        @Override
        public String code() {
            return CODE;
        }

        @Override
        public Optional<Refusal> check(CollectRequest request) {
            for (int n = 0; n < asked.size(); n++) {
                if (!answers.get(n).test(request.slot().start())) {
                    return Optional.of(refusal(asked.get(n)));
                }
            }
            return Optional.empty();
        }

        private static Refusal refusal(BasketLine line) {
            return Refusal.of(CODE)
                    .with("goods", line.name())
                    .with("trades", String.join(", ", line.terms().trades()))
                    .with("skuId", line.skuId());
        }
    }
}
