// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.creneau.broadleaf.cart.MovePlacedOrder;
import org.creneau.broadleaf.cart.StaffOrder;
import org.creneau.broadleaf.cart.StaffPickups;
import org.creneau.eligibility.Acknowledgement;
import org.creneau.eligibility.Refusal;
import org.creneau.eligibility.Verdict;
import org.creneau.point.PickupPoint;
import org.creneau.reservation.Actor;
import org.creneau.reservation.CancelReservation;
import org.creneau.reservation.ChangeOutcome;
import org.creneau.reservation.Collector;
import org.creneau.reservation.Refusals;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ShowStaffSlots;
import org.creneau.reservation.SlotOverride;
import org.creneau.reservation.StaffSlot;
import org.creneau.reservation.StaffWish;

/** What is done with the pickup of an order: which slots it may have, another slot, a first one, none any more. Thread-safe. */
public class ChangeBook {

    private final ShowStaffSlots showStaffSlots;
    private final StaffPickups pickups;
    private final MovePlacedOrder moves;
    private final CancelReservation cancelReservation;

    public ChangeBook(
            ShowStaffSlots showStaffSlots,
            StaffPickups pickups,
            MovePlacedOrder moves,
            CancelReservation cancelReservation) {
        this.showStaffSlots = showStaffSlots;
        this.pickups = pickups;
        this.moves = moves;
        this.cancelReservation = cancelReservation;
    }

    List<StaffSlot> slots(StaffOrder order, PickupPoint at, LocalDate day) {
        return showStaffSlots.of(
                at, day, order.shopper(), ChangeDesk.liveOf(order).orElse(null));
    }

    /** Why nothing of it can be collected at that point, whatever the slot. */
    Optional<Refusal> against(StaffOrder order, PickupPoint at) {
        return ChangeDesk.liveOf(order).flatMap(live -> moves.notHadAt(at.id(), live));
    }

    /** What the shopper has to be told of that slot as it stands now. */
    Set<String> toTell(StaffOrder order, PickupPoint at, SlotPick pick) {
        LocalDate day = pick.slot().start().atZone(at.zone()).toLocalDate();
        Set<String> keys = new TreeSet<>();
        slots(order, at, day).stream()
                .filter(slot -> slot.slotId().equals(pick.slot()))
                .flatMap(slot -> slot.toTell().stream())
                .forEach(each -> Acknowledgement.keyOf(each).ifPresent(keys::add));
        return keys;
    }

    /**
     * Moves the pickup that the page showed, or gives one to an order that had none.
     *
     * @param version of the pickup that the page showed; below 0 if it showed none
     * @param told what the shopper was told
     */
    ChangeOutcome save(StaffOrder order, SlotPick pick, Said said, Set<String> told) {
        Collector shopper = order.shopper().by(said.actor()).recording(pickups.record(pick.slot(), told));
        StaffWish wish = StaffWish.of(pick.slot(), shopper, said.reason());
        Optional<SlotOverride> override = pick.override();
        if (override.isPresent()) {
            wish = wish.overriding(override.get());
        }
        Optional<Reservation> live = ChangeDesk.liveOf(order);
        if (!live.isPresent() && said.version() >= 0) {
            return refused(Refusals.CHANGED_SINCE);
        }
        return live.isPresent() && said.version() >= 0
                ? moves.move(live.get(), wish.over(said.version()))
                : pickups.book(wish, shopper.holder());
    }

    /** Cancels the pickup that the page showed; one that was changed since is left alone. */
    ChangeOutcome cancel(StaffOrder order, Said said) {
        Reservation last = order.last();
        if (last == null || ChangeDesk.isHeld(last)) {
            return refused(Refusals.UNKNOWN);
        }
        return last.version() == said.version()
                ? cancelReservation.cancelSeen(last, said.actor(), said.reason())
                : refused(Refusals.CHANGED_SINCE);
    }

    private static ChangeOutcome refused(String code) {
        return ChangeOutcome.refused(Verdict.refusedBy(Refusal.of(code)));
    }

    /** Who says it, why, and over which version. Immutable. */
    static final class Said {

        private final Actor actor;
        private final String reason;
        private final long version;

        Said(Actor actor, String reason, long version) {
            this.actor = actor;
            this.reason = reason;
            this.version = version;
        }

        Actor actor() {
            return actor;
        }

        String reason() {
            return reason;
        }

        long version() {
            return version;
        }
    }
}
