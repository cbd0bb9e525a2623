// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.creneau.eligibility.Outings;
import org.creneau.eligibility.SlotFinder;
import org.creneau.point.PickupPoint;
import org.creneau.point.PickupPoints;
import org.creneau.point.PointId;
import org.creneau.slot.SlotGrid;
import org.creneau.slot.SlotId;
import org.creneau.slot.SlotPattern;
import org.creneau.slot.SlotPlans;
import org.jspecify.annotations.Nullable;

/**
 * Use case: which reservations do not fit the hours, plan and regimes as they are now, why, and what could be had instead.
 * Nothing is changed, nobody is told. Holds are among them and marked as such, for they take places too; those that ran out
 * are not. Where more is booked than a slot can bear, those booked last are listed. What is read is shown as it is found:
 * of a point, no more is kept than may count in one slot. Thread-safe.
 */
public final class ListConflicts {

    /** What starts this much earlier may reach into a slot of now. */
    private static final Duration REACH = Duration.ofMinutes(SlotPattern.MAX_LENGTH_MINUTES);

    /** Nothing is booked farther ahead: a plan reaches 366 days, and may since have been shortened. */
    private static final Duration FARTHEST = Duration.ofDays(400);

    private static final Duration PART = Duration.ofDays(20);

    /** Reservations of one part, whether in conflict or not. */
    private static final int MOST_SEEN = 5_000;

    private final Reservations reservations;
    private final PickupPoints points;
    private final SlotPlans plans;
    private final SlotFinder finder;
    private final Outings outings;

    public ListConflicts(
            Reservations reservations, PickupPoints points, SlotPlans plans, SlotFinder finder, Outings outings) {
        this.reservations = Objects.requireNonNull(reservations, "reservations");
        this.points = Objects.requireNonNull(points, "points");
        this.plans = Objects.requireNonNull(plans, "plans");
        this.finder = Objects.requireNonNull(finder, "finder");
        this.outings = Objects.requireNonNull(outings, "outings");
    }

    /** Shows those of all points, sorted by point and start; the first whose slot starts now is the first seen. */
    public void everywhere(Instant now, Consumer<ReservationConflict> reader) {
        Walk walk = new Walk(now, reader);
        reservations.eachLiveFrom(now.minus(REACH), walk::see);
        walk.end();
    }

    /** Shows those of one point, sorted by start, reading twenty days at a time. */
    public void at(PointId point, Instant now, Consumer<ReservationConflict> reader) {
        Walk walk = new Walk(now, reader);
        Instant end = now.plus(FARTHEST);
        for (Instant from = now.minus(REACH); from.isBefore(end); from = from.plus(PART)) {
            reservations.ofPoint(point, from, from.plus(PART)).forEach(walk::see);
        }
        walk.end();
    }

    /**
     * Shows those that come next, sorted by point and start, until that many were shown, or many reservations were looked at. Whoever
     * goes on where this stopped, with whatever {@code now}, misses none that stays what it is.
     *
     * @param enough 1 or more; those that count in one slot are shown together, so that more may be shown
     */
    public ConflictPart some(ConflictPlace place, Instant now, int enough, Consumer<ReservationConflict> reader) {
        Part part = new Part(place, now, enough, reader);
        reservations.eachLiveWhile(place.point(), now.minus(REACH), part::goesOnAfter);
        return part.end();
    }

    /** That of one reservation, as it stands among the others of its point; empty if there is none. */
    public Optional<ReservationConflict> of(Reservation reservation, Instant now) {
        AtomicReference<ReservationConflict> found = new AtomicReference<>();
        Walk walk = new Walk(now, conflict -> {
            if (conflict.reservation().token().equals(reservation.token())) {
                found.set(conflict);
            }
        });
        SlotId slot = reservation.slotId();
        reservations
                .ofPoint(slot.point(), slot.start().minus(REACH), slot.start().plus(REACH))
                .forEach(walk::see);
        walk.end();
        return Optional.ofNullable(found.get());
    }

    /** What could be had instead of the slot of that reservation now, in conflict or not. */
    List<SlotId> insteadOf(Reservation reservation, Instant now) {
        PointConflicts point = conflictsOf(reservation.slotId().point(), now, conflict -> {});
        return point == null
                ? Collections.<SlotId>emptyList()
                : ReservationConflict.idsOf(point.alternatives(reservation));
    }

    private @Nullable PointConflicts conflictsOf(PointId id, Instant now, Consumer<ReservationConflict> reader) {
        PickupPoint point = points.find(id).orElse(null);
        return point == null
                ? null
                : new PointConflicts(
                        SlotGrid.of(point, plans.of(id)), outings, new FreeSlots(finder, plans, now), now, reader);
    }

    /** Goes through reservations sorted by point and start. For one thread. */
    private final class Walk {

        private final Instant now;
        private final Consumer<ReservationConflict> reader;
        private @Nullable PointId current;
        private @Nullable PointConflicts point;

        private Walk(Instant now, Consumer<ReservationConflict> reader) {
            this.now = now;
            this.reader = reader;
        }

        /** Shows what is there if that one cannot count in a slot with it. */
        private void settleBefore(Reservation reservation) {
            if (point != null && (!isOfCurrent(reservation) || point.isApartFrom(reservation))) {
                point.settle();
            }
        }

        private boolean isOfCurrent(Reservation reservation) {
            return current != null && reservation.slotId().point().equals(current);
        }

        private boolean isBetween() {
            return point == null || point.isSettled();
        }

        private void see(Reservation reservation) {
            if (!reservation.isLiveAt(now)) {
                return;
            }
            PointId id = reservation.slotId().point();
            if (!isOfCurrent(reservation)) {
                end();
                current = id;
                point = conflictsOf(id, now, reader);
            }
            if (point != null) {
                point.see(reservation);
            } else if (reservation.state().isAwaited()
                    && !reservation.slotId().start().isBefore(now)) {
                reader.accept(withoutPoint(reservation));
            }
        }

        private ReservationConflict withoutPoint(Reservation reservation) {
            return new ReservationConflict(
                    reservation,
                    ReservationConflict.about(reservation.slotId(), PlaceDesk.POINT_UNKNOWN),
                    true,
                    Collections.emptyList());
        }

        private void end() {
            if (point != null) {
                point.settle();
            }
        }
    }

    /** Goes through some of them. For one thread. */
    private final class Part {

        private final Walk walk;
        private final ConflictPlace place;
        private final Instant now;
        private final int enough;
        private int shown;
        private long seen;
        private @Nullable ConflictPlace next;

        private Part(ConflictPlace place, Instant now, int enough, Consumer<ReservationConflict> reader) {
            this.place = place;
            this.now = now;
            this.enough = enough;
            this.walk = new Walk(now, conflict -> {
                if (!place.isPassed(conflict.reservation())) {
                    shown++;
                    reader.accept(conflict);
                }
            });
        }

        private boolean goesOnAfter(Reservation reservation) {
            if (!reservation.isLiveAt(now)) {
                return true;
            }
            if (place.isOver(reservation)) {
                return false;
            }
            walk.settleBefore(reservation);
            if (walk.isBetween() && (shown >= enough || seen >= MOST_SEEN)) {
                SlotId slot = reservation.slotId();
                next = place.at(slot.point(), slot.start());
                return false;
            }
            seen += place.isPassed(reservation) ? 0 : 1;
            walk.see(reservation);
            return true;
        }

        private ConflictPart end() {
            walk.end();
            return new ConflictPart(next, seen);
        }
    }
}
