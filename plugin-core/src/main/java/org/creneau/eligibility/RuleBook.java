// SPDX-License-Identifier: Apache-2.0
package org.creneau.eligibility;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.creneau.point.PickupPoint;

/**
 * The rules in force, in the order in which their reasons are shown. All rules are asked, so that a shopper learns
 * every reason at once. Immutable and thread-safe as long as its rules are.
 */
public final class RuleBook {

    private final List<CollectRule> rules;

    /** All but those of which it is settled that they have nothing to say. */
    private final List<CollectRule> open = new ArrayList<>();

    private final List<CollectRule> openBeyondCalendar = new ArrayList<>();

    /** The list is the book's from now on. */
    private RuleBook(List<CollectRule> rules) {
        this.rules = Collections.unmodifiableList(rules);
        for (CollectRule rule : rules) {
            if (!isSettled(rule)) {
                open.add(rule);
                if (!(rule instanceof CalendarRule)) {
                    openBeyondCalendar.add(rule);
                }
            }
        }
    }

    private static boolean isSettled(CollectRule rule) {
        return rule instanceof SettledRule && ((SettledRule) rule).isSilent();
    }

    /** Throws {@link IllegalArgumentException} if two rules have the same code. */
    public static RuleBook of(List<CollectRule> rules) {
        Set<String> codes = new HashSet<>();
        for (CollectRule rule : rules) {
            if (!codes.add(rule.code())) {
                throw new IllegalArgumentException("rule code is '" + rule.code()
                        + "' twice, allowed is once. Maybe a rule was added where it should be replaced.");
            }
        }
        return new RuleBook(new ArrayList<>(rules));
    }

    /** What holds in every shop. */
    public static RuleBook standard() {
        return of(Arrays.asList(
                new PointIsActive(),
                new GoodsAreCollected(),
                new GoodsAreHadHere(),
                new PointIsNotPaused(),
                new PointTakesOrders(),
                new SlotIsAhead(),
                new SlotLeavesLeadTime(),
                new SlotIsBeforeCutOff(),
                new SlotIsWithinHorizon(),
                new SlotIsOpenToShopper(),
                new PlaceIsLeft(),
                new PlaceIsReleased(),
                new ItemsFit(),
                new PreparationFits(),
                new GoodsAreThere(),
                new GoodsSuffice(),
                new GoodsComeInTime()));
    }

    /** What holds in every shop, and last the goods and the outing under the regimes in force. */
    public static RuleBook standard(Outings outings) {
        return standard().and(new GoodsMayBeSold(outings)).and(new OutingIsAllowed(outings));
    }

    /** This book with one more rule at its end. */
    public RuleBook and(CollectRule rule) {
        List<CollectRule> more = new ArrayList<>(rules);
        more.add(rule);
        return of(more);
    }

    public List<CollectRule> rules() {
        return rules;
    }

    /**
     * This book for one shopper and one point, with all worked out that is the same for every slot. To be kept no longer
     * than the request: it may hold somebody's home.
     */
    public RuleBook preparedFor(Inquiry inquiry, PickupPoint point) {
        List<CollectRule> prepared = new ArrayList<>(rules.size());
        boolean changed = false;
        for (int i = 0; i < rules.size(); i++) {
            CollectRule rule = rules.get(i).preparedFor(inquiry, point);
            changed |= rule != rules.get(i);
            prepared.add(rule);
        }
        return changed ? new RuleBook(prepared) : this;
    }

    /** Whether some rule, once prepared, refuses every slot. False does not say that there is a free one. */
    boolean refusesAll() {
        for (CollectRule rule : open) {
            if (rule instanceof SettledRule && ((SettledRule) rule).isRefused()) {
                return true;
            }
        }
        return false;
    }

    /** Asks every rule that may have something to say. Costs no memory when all of them hold. */
    public Verdict judge(CollectRequest request) {
        List<CollectRule> asked = request.offer().isFree() ? openBeyondCalendar : open;
        Verdict verdict = Verdict.allowed();
        for (int i = 0; i < asked.size(); i++) {
            verdict = verdict.and(asked.get(i).judge(request));
        }
        return verdict;
    }

    /** Under which version of the regimes its rules judge a slot that starts at that instant; empty if none looks at any. */
    public String rulesVersion(Instant slotStart) {
        for (CollectRule rule : rules) {
            String version = rule.rulesVersion(slotStart);
            if (!version.isEmpty()) {
                return version;
            }
        }
        return "";
    }

    /** The answer of every rule, in order. Never disagrees with {@link #judge}. */
    public List<RuleAnswer> explain(CollectRequest request) {
        List<RuleAnswer> answers = new ArrayList<>();
        for (CollectRule rule : rules) {
            answers.addAll(rule.explain(request));
        }
        return answers;
    }
}
