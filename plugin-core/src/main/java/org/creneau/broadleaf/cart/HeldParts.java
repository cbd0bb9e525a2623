// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.cart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creneau.broadleaf.checkout.LineUnits;
import org.creneau.broadleaf.checkout.PickupGroups;
import org.creneau.eligibility.OutingRecord;
import org.creneau.reservation.Collector;
import org.creneau.reservation.HoldOutcome;
import org.creneau.reservation.Holder;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.SlotWish;
import org.creneau.slot.SlotId;
import org.jspecify.annotations.Nullable;

/**
 * The places of one step: what the target is to hold, and what the pickup groups that goods come from need less. For one
 * request.
 */
final class HeldParts {
    private final Step step;
    private final Part target;
    private final CartPlaces places;
    private final CartShopper shopper;
    private final List<SlotWish> before = new ArrayList<SlotWish>();
    private @Nullable Holder fresh;

    HeldParts(Step step, Part target, CartPlaces places, CartShopper shopper) {
        this.step = step;
        this.target = target;
        this.places = places;
        this.shopper = shopper;
    }

    Part target() {
        return target;
    }

    HoldOutcome hold(SlotId slot, OutingRecord outing) {
        List<SlotWish> lessened = new ArrayList<SlotWish>();
        for (Part part : lessened()) {
            step.liveOf(part).filter(places::isRunning).ifPresent(own -> lessened.add(wish(own, part, step.after())));
        }
        Collector collector = collector(target, step.after());
        remember(collector);
        return places.hold(SlotWish.of(slot, collector.recording(outing)), lessened);
    }

    /** Now, since nothing can be read from the cart's lines any more once its transaction has failed. */
    private void remember(Collector collector) {
        Optional<Reservation> own = step.liveOf(target);
        if (own.isPresent()) {
            boolean same = step.after().units(target) == step.before().units(target);
            before.add(
                    same
                            ? SlotWish.of(
                                    own.get().slotId(),
                                    collector.recording(own.get().outing()))
                            : wish(own.get(), target, step.before()));
        } else {
            fresh = collector.holder();
        }
        for (Part part : lessened()) {
            step.liveOf(part).ifPresent(live -> before.add(wish(live, part, step.before())));
        }
    }

    private List<Part> lessened() {
        List<Part> parts = new ArrayList<Part>(step.before().parts(true));
        parts.removeIf(part -> part == target || !step.isLessened(part));
        return parts;
    }

    private SlotWish wish(Reservation own, Part part, CartPlan plan) {
        return SlotWish.of(own.slotId(), collector(part, plan).recording(own.outing()));
    }

    private Collector collector(Part part, CartPlan plan) {
        List<LineUnits> units = plan.in(part);
        return shopper.with(units, step.cart(), part.group());
    }

    /** The cart is changed: what is left without a line needs no place. */
    void releaseEmptied() {
        for (Part part : lessened()) {
            if (step.after().isEmpty(part) && step.liveOf(part).isPresent()) {
                Holder emptied = PickupGroups.holderOf(step.cart(), part.group());
                CartPlaces.attempt(emptied, () -> places.release(emptied));
            }
        }
    }

    /**
     * The cart stayed what it was, and so do the holds, each by itself: one that cannot be brought back keeps no other from it. The
     * target goes first: it may sit on what the others had.
     */
    void back() {
        Holder made = fresh;
        if (made != null) {
            CartPlaces.attempt(made, () -> places.release(made));
        }
        before.forEach(wish -> CartPlaces.attempt(wish, () -> places.back(wish)));
    }
}
