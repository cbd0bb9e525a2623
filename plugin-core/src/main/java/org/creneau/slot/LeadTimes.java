// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.creneau.point.PickupPoint;
import org.creneau.point.Rush;

/**
 * How long an order takes at a point: the point's own lead time, those of what is in the basket, and the load of the
 * kitchen or back room. Immutable and thread-safe.
 *
 * <p>The slowest line decides, and the point's own lead time is the least; what the {@link CollectTerms} of a line say counts
 * beside the rules. For a line the most specific rules count:
 * those of its SKU, else of its product, else of its categories; of these, the ones of the largest quantity that
 * all lines of that SKU, product or category reach together, and of several the slowest.
 *
 * <p>With so many cooks (1..1,000) the preparation already taken adds to it: the minutes taken by the slots that start
 * in the hour up to and including the wanted one, divided by the cooks and rounded up. With none, load is not counted.
 */
public final class LeadTimes {

    private final LeadTime least;
    private final List<LeadRule> rules;
    private final LeadIndex index;
    private final int cooks;
    private final ReadyTimes ready;

    private LeadTimes(LeadTime least, List<LeadRule> rules, LeadIndex index, int cooks) {
        this(least, rules, index, cooks, ReadyTimes.asPlanned());
    }

    private LeadTimes(LeadTime least, List<LeadRule> rules, LeadIndex index, int cooks, ReadyTimes ready) {
        this.ready = Objects.requireNonNull(ready, "ready");
        this.least = Objects.requireNonNull(least, "least");
        this.rules = rules;
        this.index = index;
        this.cooks = cooks;
    }

    /** The same for everything, whatever the load. */
    public static LeadTimes of(LeadTime least) {
        return new LeadTimes(least, Collections.emptyList(), new LeadIndex(Collections.emptyList()), 0);
    }

    /** The same with these rules instead of the ones there were; at most 10,000. */
    public LeadTimes withRules(List<LeadRule> others) {
        Checks checks = new Checks();
        checks.require(others.size() <= 10_000, "lead rules", others.size(), "10000 at most");
        checks.refuseIfAny();
        List<LeadRule> copy = Collections.unmodifiableList(new ArrayList<>(others));
        return new LeadTimes(least, copy, new LeadIndex(copy), cooks, ready);
    }

    /** The same with so many cooks, 0 for not counting the load. */
    public LeadTimes withCooks(int count) {
        Checks checks = new Checks();
        checks.within("cooks", count, 0, 1_000);
        checks.refuseIfAny();
        return new LeadTimes(least, rules, index, count, ready);
    }

    /** The same with another's word on when orders are ready. It does not count when lead times are compared. */
    public LeadTimes decidedBy(ReadyTimes other) {
        return new LeadTimes(least, rules, index, cooks, other);
    }

    /** The point's own. */
    public LeadTime least() {
        return least;
    }

    public List<LeadRule> rules() {
        return rules;
    }

    /** Whether it matters which SKU, product or category a line is of: one may have a rule of its own, or another decides. */
    public boolean dependsOnGoods() {
        return !rules.isEmpty() || ready != ReadyTimes.asPlanned();
    }

    public int cooks() {
        return cooks;
    }

    /** The first instant at which that basket, ordered now, is ready there, before the load is counted. */
    public Instant readyAt(PickupPoint point, Basket basket, Instant now) {
        return ready.readyAt(point, basket, now, planned(point, basket, now));
    }

    private Instant planned(PickupPoint point, Basket basket, Instant now) {
        Instant planned = least.readyAt(point, now);
        for (BasketLine line : basket.lines()) {
            planned = later(planned, line.terms().leadTime().readyAt(point, now));
            for (LeadRule rule : index.rulesOf(line, basket)) {
                planned = later(planned, rule.leadTime().readyAt(point, now));
            }
        }
        Rush rush = point.rush();
        return rush == null ? planned : planned.plus(Duration.ofMinutes(rush.extraMinutesAt(now)));
    }

    private static Instant later(Instant one, Instant other) {
        return other.isAfter(one) ? other : one;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LeadTimes
                && least.equals(((LeadTimes) other).least)
                && rules.equals(((LeadTimes) other).rules)
                && cooks == ((LeadTimes) other).cooks;
    }

    @Override
    public int hashCode() {
        return 31 * least.hashCode() + rules.hashCode();
    }

    @Override
    public String toString() {
        return "lead " + least + (rules.isEmpty() ? "" : ", " + rules) + (cooks == 0 ? "" : ", " + cooks + " cooks");
    }
}
