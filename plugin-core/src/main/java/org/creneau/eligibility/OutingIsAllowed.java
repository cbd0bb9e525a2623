// SPDX-License-Identifier: Apache-2.0
package org.creneau.eligibility;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.creneau.point.PickupPoint;

/**
 * The whole outing, home to home, keeps to the regimes in force where the shopper lives and where the point stands. Its
 * refusals carry the codes of {@link org.creneau.confinement.Reason}; what is only announced may ask the shopper to
 * confirm. Thread-safe.
 */
public final class OutingIsAllowed implements CollectRule {

    /** The code of the rule; its refusals have codes of their own. */
    public static final String CODE = "outing";

    /** Lists of slots begin a day ago. */
    static final Duration SHOWN_BEFORE = Duration.ofDays(1);

    private final Outings outings;

    public OutingIsAllowed(Outings outings) {
        this.outings = Objects.requireNonNull(outings, "outings");
    }

    @Override
    public String code() {
        return CODE;
    }

    /** Works out the trip for this one slot; for many slots, {@link #preparedFor} does it once. */
    @Override
    public Optional<Refusal> check(CollectRequest request) {
        return prepared(request).check(request);
    }

    @Override
    public Verdict judge(CollectRequest request) {
        return prepared(request).judge(request);
    }

    @Override
    public List<RuleAnswer> explain(CollectRequest request) {
        return prepared(request).explain(request);
    }

    @Override
    public String rulesVersion(Instant slotStart) {
        return outings.versionAt(slotStart);
    }

    @Override
    public CollectRule preparedFor(Inquiry inquiry, PickupPoint point) {
        Instant earliest = inquiry.query().now().minus(SHOWN_BEFORE);
        return outings.areFree(earliest) ? SettledRule.holding(this) : prepared(inquiry, point, earliest);
    }

    private CollectRule prepared(CollectRequest request) {
        return prepared(request.inquiry(), request.point(), earliest(request));
    }

    /** As for a list, so that both go by the same book; but a slot that somebody names may be long past. */
    static Instant earliest(CollectRequest request) {
        Instant start = request.slot().start();
        Instant shown = request.now().minus(SHOWN_BEFORE);
        return start.isBefore(shown) ? start : shown;
    }

    private CollectRule prepared(Inquiry inquiry, PickupPoint point, Instant earliest) {
        return new PreparedOuting(outings.judge(inquiry.journey(), point, earliest), inquiry.acknowledged());
    }
}
