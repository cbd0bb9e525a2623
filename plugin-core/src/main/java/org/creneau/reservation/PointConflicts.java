// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.creneau.confinement.Finding;
import org.creneau.eligibility.Outings;
import org.creneau.eligibility.Refusal;
import org.creneau.slot.Slot;
import org.creneau.slot.SlotConflict;
import org.creneau.slot.SlotConflicts;
import org.creneau.slot.SlotGrid;
import org.creneau.slot.SlotId;
import org.creneau.slot.SlotPlan;
import org.creneau.territory.DistanceBand;
import org.jspecify.annotations.Nullable;

/**
 * What is in conflict at one point, from its live reservations sorted by start. Only those that may count in one slot are
 * kept at a time; of them the earlier booked keep their places. For one thread.
 */
final class PointConflicts {

    private static final Comparator<Reservation> ORDER_OF_BOOKING = Comparator.comparing(Reservation::heldAt)
            .thenComparing(each -> each.token().toString());

    private final SlotGrid grid;
    private final Outings outings;
    private final FreeSlots freeSlots;
    private final Instant now;
    private final Consumer<ReservationConflict> reader;
    private final Map<DistanceBand, BandJudges> judges = new EnumMap<>(DistanceBand.class);
    private final List<Reservation> together = new ArrayList<>();

    PointConflicts(
            SlotGrid grid, Outings outings, FreeSlots freeSlots, Instant now, Consumer<ReservationConflict> reader) {
        this.grid = grid;
        this.outings = outings;
        this.freeSlots = freeSlots;
        this.now = now;
        this.reader = reader;
    }

    /** To be shown those of earlier slots too that may still count in one of now. */
    void see(Reservation reservation) {
        if (isApartFrom(reservation)) {
            settle();
        }
        together.add(reservation);
    }

    /** True if that one, the next, cannot count in a slot with any that is not settled. */
    boolean isApartFrom(Reservation reservation) {
        return !together.isEmpty() && isApart(together.get(together.size() - 1).slotId(), reservation.slotId());
    }

    boolean isSettled() {
        return together.isEmpty();
    }

    /** No slot that the first starts in reaches the second. A range that began the day before has that day's pattern. */
    private boolean isApart(SlotId first, SlotId second) {
        SlotPlan plan = grid.plan();
        LocalDate day = first.start().atZone(grid.point().zone()).toLocalDate();
        int minutes = Math.max(
                plan.patternOn(day).lengthMinutes(),
                plan.patternOn(day.minusDays(1)).lengthMinutes());
        return !second.start().isBefore(first.start().plusSeconds(60L * minutes));
    }

    /** To be called after the last. */
    void settle() {
        List<Reservation> booked = new ArrayList<>(together);
        booked.sort(ORDER_OF_BOOKING);
        Map<Reservation, SlotConflict> found = SlotConflicts.among(grid, booked, Reservation::bookedSlot);
        for (Reservation each : together) {
            if (each.state().isAwaited() && !each.slotId().start().isBefore(now)) {
                ReservationConflict conflict = conflict(each, found.get(each));
                if (conflict != null) {
                    reader.accept(conflict);
                }
            }
        }
        together.clear();
    }

    private @Nullable ReservationConflict conflict(Reservation each, @Nullable SlotConflict conflict) {
        if (conflict == null) {
            return underRegimes(each);
        }
        Refusal reason = ReservationConflict.about(each.slotId(), ReservationConflict.codeOf(conflict));
        return new ReservationConflict(each, reason, true, alternatives(each));
    }

    /** Who was judged under the same regimes with their true home is known to keep to them. */
    private @Nullable ReservationConflict underRegimes(Reservation each) {
        BandJudges judge = judgesOf(each);
        long start = each.slotId().start().getEpochSecond();
        long end = each.slotId().end().getEpochSecond();
        List<Finding> sure = judge.sure(start, end);
        if (!sure.isEmpty()) {
            return new ReservationConflict(each, reason(sure.get(0)), true, alternatives(each));
        }
        if (each.outing().rulesVersion().equals(outings.versionAt(each.slotId().start()))) {
            return null;
        }
        List<Finding> perhaps = judge.perhaps(start, end);
        return perhaps.isEmpty()
                ? null
                : new ReservationConflict(each, reason(perhaps.get(0)), false, alternatives(each));
    }

    private BandJudges judgesOf(Reservation each) {
        return judges.computeIfAbsent(each.outing().band(), band -> new BandJudges(outings, band, grid.point()));
    }

    private static Refusal reason(Finding finding) {
        Refusal[] reason = {Refusal.of(finding.code())};
        finding.eachFact((fact, value) -> reason[0] = reason[0].with(fact, value));
        return reason[0].with("basis", finding.basis().name());
    }

    /** Those that keep to the regimes wherever in the band the home lies; where there are none, those that may. */
    List<Slot> alternatives(Reservation each) {
        BandJudges judge = judgesOf(each);
        Predicate<Slot> other = slot -> !slot.id().sharesPlacesWith(each.slotId());
        List<Slot> surely = freeSlots.nearest(
                grid.point(),
                each.bookedSlot(),
                other.and(slot -> judge.surelyAllow(slot.startSecond(), slot.endSecond())));
        return surely.isEmpty()
                ? freeSlots.nearest(
                        grid.point(),
                        each.bookedSlot(),
                        other.and(slot ->
                                judge.sure(slot.startSecond(), slot.endSecond()).isEmpty()))
                : surely;
    }
}
