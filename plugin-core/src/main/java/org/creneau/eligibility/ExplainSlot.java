// SPDX-License-Identifier: Apache-2.0
package org.creneau.eligibility;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.creneau.point.PickupPoint;
import org.creneau.slot.SlotGrid;
import org.creneau.slot.SlotId;
import org.creneau.slot.SlotLedger;
import org.creneau.slot.SlotPlans;
import org.creneau.slot.Taken;
import org.creneau.stock.PointStock;

/**
 * Use case: every rule asked about one slot, in order, with its answer. Advice for a page, like {@link SlotFinder}; one
 * read of the ledger, and one of the stock if the basket names goods. Thread-safe.
 */
public final class ExplainSlot {

    private final SlotPlans plans;
    private final SlotLedger ledger;
    private final RuleBook rules;
    private final PointStock stock;

    /** For a shop in which nothing is counted. */
    public ExplainSlot(SlotPlans plans, SlotLedger ledger, RuleBook rules) {
        this(plans, ledger, rules, PointStock.none());
    }

    public ExplainSlot(SlotPlans plans, SlotLedger ledger, RuleBook rules, PointStock stock) {
        this.plans = Objects.requireNonNull(plans, "plans");
        this.ledger = Objects.requireNonNull(ledger, "ledger");
        this.rules = Objects.requireNonNull(rules, "rules");
        this.stock = Objects.requireNonNull(stock, "stock");
    }

    /** Empty if that point has no such slot. */
    public List<RuleAnswer> explain(PickupPoint point, SlotId slot, Inquiry inquiry) {
        if (!slot.point().equals(point.id())) {
            return Collections.emptyList();
        }
        SlotGrid grid = SlotGrid.of(point, plans.of(point.id()));
        Taken taken = ledger.taken(slot.point(), slot.start().minus(Duration.ofHours(1)), slot.end());
        Inquiry looked = inquiry.lookingAt(stock, Collections.singleton(point.id()));
        return grid.offerOf(slot, inquiry.query(), taken)
                .map(offer -> rules.explain(CollectRequest.of(grid, offer, looked)))
                .orElse(Collections.emptyList());
    }

    /** The keys, as {@link Acknowledgement} writes them, that the shopper is asked to confirm before booking that slot. */
    public Set<String> asked(PickupPoint point, SlotId slot, Inquiry inquiry) {
        Set<String> keys = new TreeSet<>();
        for (RuleAnswer answer : explain(point, slot, inquiry)) {
            if (answer.outcome() == RuleAnswer.Outcome.ASKS_TO_CONFIRM) {
                answer.refusal().flatMap(Acknowledgement::keyOf).ifPresent(keys::add);
            }
        }
        return keys;
    }
}
