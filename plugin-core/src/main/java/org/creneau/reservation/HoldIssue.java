// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.creneau.eligibility.Refusal;
import org.creneau.eligibility.TurnedAway;
import org.creneau.eligibility.Verdict;
import org.creneau.slot.Basket;
import org.creneau.slot.SlotId;

/**
 * Makes new holds: a token and a code nobody can guess, the expiry the policy of the point gives, and seats within the
 * limits. Thread-safe.
 */
public final class HoldIssue {

    private final HoldPolicies policies;
    private final HoldLimits limits;
    private final SecureRandom random;
    private PickupCodes codes;
    private HoldGate gate = HoldGate.open();
    private TurnedAway turnedAway = TurnedAway.unheard();

    public HoldIssue(HoldPolicies policies, HoldLimits limits, SecureRandom random) {
        this.policies = Objects.requireNonNull(policies, "policies");
        this.limits = Objects.requireNonNull(limits, "limits");
        this.random = Objects.requireNonNull(random, "random");
        this.codes = PickupCodes.standard(random);
    }

    /** How codes look; the usual unless set. Called by the container before anything else. */
    public void setCodes(PickupCodes value) {
        this.codes = Objects.requireNonNull(value, "codes");
    }

    /** Who may hold; everybody unless set. Called by the container before anything else. */
    public void setGate(HoldGate value) {
        this.gate = Objects.requireNonNull(value, "gate");
    }

    /** Who hears of those who were refused; nobody unless set. Called by the container before anything else. */
    public void setTurnedAway(TurnedAway value) {
        this.turnedAway = Objects.requireNonNull(value, "turnedAway");
    }

    /** Tells of a slot that was refused, after its transaction. */
    void tell(SlotId slot, Verdict verdict, Instant now) {
        if (!verdict.refusals().isEmpty()) {
            turnedAway.because(
                    slot.point(),
                    verdict.refusals().stream().map(Refusal::code).collect(Collectors.toCollection(LinkedHashSet::new)),
                    now);
        }
    }

    HoldGate gate() {
        return gate;
    }

    HoldPolicy policyOf(SlotId slot) {
        return policies.of(slot.point());
    }

    /** Seats for so many holds more, sorted; fewer if the customer or the network would hold more than is allowed. */
    List<Seats> seatsFor(Collector collector, List<Reservation> others, int wanted) {
        return limits.free(collector, others, wanted, random);
    }

    ReservationBuilder issue(SlotId slot, Collector collector, Instant now) {
        Basket basket = collector.basket();
        return Reservation.builder()
                .token(ReservationToken.generate(random))
                .slotId(slot)
                .load(basket.load())
                .basketKey(basket.key())
                .holder(collector.holder())
                .outing(collector.record())
                .language(collector.language())
                .code(codes.next())
                .heldAt(now)
                .expiresAt(policyOf(slot).expiryFrom(now));
    }
}
