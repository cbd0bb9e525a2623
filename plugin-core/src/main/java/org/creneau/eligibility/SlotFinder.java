// SPDX-License-Identifier: Apache-2.0
package org.creneau.eligibility;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creneau.point.PickupPoint;
import org.creneau.slot.Slot;
import org.creneau.slot.SlotGrid;
import org.creneau.slot.SlotId;
import org.creneau.slot.SlotLedger;
import org.creneau.slot.SlotOffer;
import org.creneau.slot.SlotPlan;
import org.jspecify.annotations.Nullable;

/**
 * Use case: the slots of a point, each with the places left and the verdict of the rules. This is advice for the
 * page; holding a slot checks everything again. One read of the ledger per call. Thread-safe.
 */
public final class SlotFinder {

    private static final Duration CHUNK = Duration.ofDays(1);

    private final SlotLedger ledger;
    private final RuleBook rules;
    private final SlotGrid grid = new SlotGrid();

    public SlotFinder(SlotLedger ledger, RuleBook rules) {
        this.ledger = ledger;
        this.rules = rules;
    }

    /**
     * The slots that start in the window, sorted, refused ones included. The window is cut to what can be of
     * interest: from one day ago to one day past the booking horizon, whatever was asked for.
     *
     * @param heldByShopper the slot the asking shopper holds, shown to them as free; null if none
     */
    public List<OfferedSlot> find(
            PickupPoint point, SlotPlan plan, Window window, Instant now, @Nullable SlotId heldByShopper) {
        Window cut = window.within(reach(point.zone(), plan, now));
        if (cut.isEmpty()) {
            return new ArrayList<>();
        }
        Map<Instant, Integer> taken = ledger.taken(point.id(), cut.from(), cut.to());
        List<OfferedSlot> found = new ArrayList<>();
        for (Slot slot : grid.between(point, plan, cut.from(), cut.to())) {
            CollectRequest request = CollectRequest.of(point, plan, slot, now)
                    .withTaken(taken.getOrDefault(slot.start(), 0))
                    .withHeldByShopper(heldByShopper != null && slot.id().equals(heldByShopper));
            found.add(judged(request));
        }
        return found;
    }

    /** The earliest slot the rules allow, if there is one within the horizon. */
    public Optional<OfferedSlot> firstFree(PickupPoint point, SlotPlan plan, Instant now) {
        Instant end = reach(point.zone(), plan, now).to();
        Map<Instant, Integer> taken = ledger.taken(point.id(), now, end);
        for (Instant from = now; from.isBefore(end); from = from.plus(CHUNK)) {
            Window day = Window.of(from, from.plus(CHUNK)).within(Window.of(now, end));
            for (Slot slot : grid.between(point, plan, day.from(), day.to())) {
                OfferedSlot offered = judged(
                        CollectRequest.of(point, plan, slot, now).withTaken(taken.getOrDefault(slot.start(), 0)));
                if (offered.verdict().isAllowed()) {
                    return Optional.of(offered);
                }
            }
        }
        return Optional.empty();
    }

    private OfferedSlot judged(CollectRequest request) {
        return OfferedSlot.of(SlotOffer.of(request.slot(), request.remaining()), rules.judge(request));
    }

    private static Window reach(ZoneId zone, SlotPlan plan, Instant now) {
        Instant end = now.atZone(zone)
                .toLocalDate()
                .plusDays(plan.horizonDays() + 2L)
                .atStartOfDay(zone)
                .toInstant();
        return Window.of(now.minus(CHUNK), end);
    }
}
