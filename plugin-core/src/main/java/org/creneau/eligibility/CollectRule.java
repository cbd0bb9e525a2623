// SPDX-License-Identifier: Apache-2.0
package org.creneau.eligibility;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.creneau.point.PickupPoint;

/**
 * SPI: one statement that must hold for an order to be collected in a slot. The class is named like the statement.
 *
 * <p>Called for every slot shown, in bulk and possibly on a cached snapshot, and again, in the transaction of the
 * booking and on fresh data, for the slot held. A rule must therefore be thread-safe, quick, without side effects and
 * without reading a clock: the instant is in the request. What a rule throws is not caught: the slot is neither shown
 * nor booked.
 *
 * <p>A shop adds rules to those of the bean {@code creneauRuleBook}, or replaces it.
 */
public interface CollectRule {

    /** The code of the refusals this rule gives, unique within a {@link RuleBook}. */
    String code();

    /** Empty if the statement holds; otherwise why not. */
    Optional<Refusal> check(CollectRequest request);

    /** For a rule that has more to say than one refusal: several, or something to confirm or to know. */
    default Verdict judge(CollectRequest request) {
        return check(request).map(Verdict::refusedBy).orElse(Verdict.allowed());
    }

    /** All that the rule has looked at, in order, for a page that explains; at least one answer if it was asked. */
    default List<RuleAnswer> explain(CollectRequest request) {
        return Collections.singletonList(check(request)
                .map(refusal -> RuleAnswer.of(code(), refusal, RuleAnswer.Outcome.REFUSES))
                .orElse(RuleAnswer.holds(code())));
    }

    /**
     * Under which version of the regimes it judges a slot that starts at that instant; empty for a rule that has nothing to do with them.
     * The first of a book that is not empty is kept with what is sold.
     */
    default String rulesVersion(Instant slotStart) {
        return "";
    }

    /**
     * This rule for one shopper and one point, with everything worked out that is the same for all slots. Called once
     * before many slots are judged, outside any transaction or inside the booking's.
     */
    default CollectRule preparedFor(Inquiry inquiry, PickupPoint point) {
        return this;
    }
}
