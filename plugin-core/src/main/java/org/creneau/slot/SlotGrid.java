// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.creneau.point.PickupPoint;
import org.creneau.point.WallClock;

/**
 * The slots of a point, computed from its hours and its plan; nothing is stored but what is taken. Each opening range
 * has a grid of its own: slots start at its opening and every step after, measured on the time line, as long as the
 * whole slot lies within the range and overlaps no break. A slot is named by point, start and length, so that edits of
 * hours or plan never rename one that remains. Cheap to make; immutable and thread-safe.
 *
 * <p>Windows are half-open and about the starts: those that touch share no slot and miss none. One of more than 400
 * days is refused with an {@link IllegalArgumentException}.
 */
public final class SlotGrid {

    private static final Duration LONGEST_WINDOW = Duration.ofDays(400);

    private final PickupPoint point;
    private final SlotPlan plan;

    private SlotGrid(PickupPoint point, SlotPlan plan) {
        this.point = point;
        this.plan = plan;
    }

    public static SlotGrid of(PickupPoint point, SlotPlan plan) {
        return new SlotGrid(Objects.requireNonNull(point, "point"), Objects.requireNonNull(plan, "plan"));
    }

    public PickupPoint point() {
        return point;
    }

    public SlotPlan plan() {
        return plan;
    }

    /** The slots that start in [from, to), sorted, whatever is taken. */
    public List<Slot> between(Instant from, Instant to) {
        List<Slot> slots = new ArrayList<>();
        GridWalk walk = walk(from, to);
        while (walk.next()) {
            slots.add(walk.slot());
        }
        return slots;
    }

    /** The slot of that id, only if this point with this plan really has it. */
    public Optional<Slot> slotAt(SlotId id) {
        if (!id.point().equals(point.id())) {
            return Optional.empty();
        }
        GridWalk walk = walk(id.start(), id.start().plusSeconds(1));
        boolean found = walk.next() && walk.pattern().lengthMinutes() == id.minutes();
        return found ? Optional.of(walk.slot()) : Optional.empty();
    }

    /** The slots that start in [from, to), sorted, each with all that speaks against it for that shopper. */
    public List<SlotOffer> offers(SlotQuery query, Taken taken, Instant from, Instant to) {
        List<SlotOffer> offers = new ArrayList<>();
        OfferWalk walk = walk(query, taken, from, to);
        while (walk.next()) {
            offers.add(walk.offer());
        }
        return offers;
    }

    /** That slot with all that speaks against it; empty if the point has no such slot. */
    public Optional<SlotOffer> offerOf(SlotId id, SlotQuery query, Taken taken) {
        if (!slotAt(id).isPresent()) {
            return Optional.empty();
        }
        OfferWalk walk = walk(query, taken, id.start(), id.start().plusSeconds(1));
        walk.next();
        return Optional.of(walk.offer());
    }

    /** The first slot that is free for that shopper, if one starts in [from, to). */
    public Optional<SlotOffer> firstFree(SlotQuery query, Taken taken, Instant from, Instant to) {
        OfferWalk walk = walk(query, taken, from, to);
        while (walk.next()) {
            if (walk.isFree()) {
                return Optional.of(walk.offer());
            }
        }
        return Optional.empty();
    }

    /**
     * The same slots as {@link #offers}, one after the other and without making an object for those that are passed
     * over.
     */
    public OfferWalk walk(SlotQuery query, Taken taken, Instant from, Instant to) {
        return new OfferWalk(walk(from, to), point, plan, query, taken);
    }

    private GridWalk walk(Instant from, Instant to) {
        if (Duration.between(from, to).compareTo(LONGEST_WINDOW) > 0) {
            throw new IllegalArgumentException("window is " + from + " to " + to + ", allowed is 400 days at most");
        }
        long first = BookingTimes.roundedUp(from);
        long last = BookingTimes.roundedUp(to);
        return new GridWalk(point, plan, WallClock.of(point.zone(), first, last), first, last);
    }
}
