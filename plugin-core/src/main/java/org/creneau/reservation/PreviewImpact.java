// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.time.Instant;
import java.util.Objects;
import java.util.function.Consumer;
import org.creneau.confinement.RegimeBook;
import org.creneau.eligibility.Outings;
import org.creneau.eligibility.RuleBook;
import org.creneau.eligibility.SlotFinder;
import org.creneau.point.PickupPoints;
import org.creneau.slot.SlotLedger;
import org.creneau.slot.SlotPlans;

/**
 * Use case: which reservations would break if other regimes were published, by point, with the limits that break them
 * and the best alternatives. Nothing is changed, nobody is told. Reservations are read one after the other and shown as
 * they are found, so that a page can begin to write at once and memory does not grow with their number. Those that the
 * regimes in force surely refuse already are not counted. Of a home only the distance band is kept: what breaks at its
 * least distance by the fastest mode is certain, what breaks only on foot from its most, or in other areas than those of
 * the point, is told as perhaps. Thread-safe.
 */
public final class PreviewImpact {

    private final Reservations reservations;
    private final PickupPoints points;
    private final SlotPlans plans;
    private final SlotLedger ledger;
    private final Outings outings;

    public PreviewImpact(
            Reservations reservations, PickupPoints points, SlotPlans plans, SlotLedger ledger, Outings outings) {
        this.reservations = Objects.requireNonNull(reservations, "reservations");
        this.points = Objects.requireNonNull(points, "points");
        this.plans = Objects.requireNonNull(plans, "plans");
        this.ledger = Objects.requireNonNull(ledger, "ledger");
        this.outings = Objects.requireNonNull(outings, "outings");
    }

    /** Shows every reservation from that instant on that the proposed book would newly refuse, sorted by point. */
    public ImpactSummary preview(RegimeBook proposed, Instant now, Consumer<Impact> reader) {
        Outings then = outings.under(proposed);
        SlotFinder finder = new SlotFinder(ledger, RuleBook.standard(then));
        ImpactWalk walk = new ImpactWalk(id -> points.find(id)
                .map(point -> new PointImpact(point, outings, then, new FreeSlots(finder, plans, now)))
                .orElse(null));
        reservations.eachLiveFrom(now, reservation -> walk.see(reservation, reader));
        return walk.summary();
    }
}
