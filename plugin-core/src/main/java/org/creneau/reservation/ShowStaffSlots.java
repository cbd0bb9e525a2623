// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.creneau.eligibility.Inquiry;
import org.creneau.eligibility.SlotFinder;
import org.creneau.eligibility.Window;
import org.creneau.point.PickupPoint;
import org.creneau.slot.Basket;
import org.creneau.slot.Load;
import org.creneau.slot.SlotGrid;
import org.creneau.slot.SlotId;
import org.creneau.slot.SlotLedger;
import org.creneau.slot.SlotPattern;
import org.creneau.slot.SlotPlans;
import org.creneau.slot.Taken;
import org.jspecify.annotations.Nullable;

/**
 * Use case: the slots of a point on a day for an order, as staff see them who move its pickup or give it one: those that the shopper
 * would see, refused ones with their reasons. Two reads of counters, one of stock if goods are counted. Thread-safe.
 */
public final class ShowStaffSlots {

    private static final Duration LONGEST_SLOT = Duration.ofMinutes(SlotPattern.MAX_LENGTH_MINUTES);

    private final SlotFinder finder;
    private final SlotPlans plans;
    private final SlotLedger ledger;
    private final OverridePolicy policy;
    private final Clock clock;

    public ShowStaffSlots(SlotFinder finder, SlotPlans plans, SlotLedger ledger, OverridePolicy policy, Clock clock) {
        this.finder = Objects.requireNonNull(finder, "finder");
        this.plans = Objects.requireNonNull(plans, "plans");
        this.ledger = Objects.requireNonNull(ledger, "ledger");
        this.policy = Objects.requireNonNull(policy, "policy");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /**
     * Those that start on that day of the point's calendar, sorted.
     *
     * @param shopper the holder and what is in the order
     * @param current the pickup that is moved, whose load and goods count as its own; null for a new one
     */
    public List<StaffSlot> of(PickupPoint point, LocalDate day, Collector shopper, @Nullable Reservation current) {
        Instant now = clock.instant();
        Instant from = day.atStartOfDay(point.zone()).toInstant();
        Instant to = day.plusDays(1).atStartOfDay(point.zone()).toInstant();
        SlotGrid grid = SlotGrid.of(point, plans.of(point.id()));
        // A slot that starts on that day may end on the next.
        Taken taken = ledger.taken(point.id(), from, to.plus(LONGEST_SLOT));
        BigDecimal paid = current == null ? BigDecimal.ZERO : current.price();
        return finder.find(grid, Window.of(from, to), inquiry(shopper, current, now)).stream()
                .map(slot -> new StaffSlot(slot, takenOf(slot.slot().id(), taken), paid, policy))
                .collect(Collectors.toList());
    }

    private static Load takenOf(SlotId slot, Taken taken) {
        return taken.within(slot.start(), slot.end());
    }

    /** The same as is asked when the slot is taken. */
    private static Inquiry inquiry(Collector shopper, @Nullable Reservation current, Instant now) {
        if (current == null) {
            return shopper.asking(now);
        }
        Inquiry asked = shopper.with(Basket.weighing(current.load())).asking(now);
        return current.askingAgain(asked.with(asked.query().holding(current.slotId(), current.load())));
    }
}
