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
import org.creneau.reservation.Reservation;
import org.creneau.reservation.SlotWish;
import org.creneau.slot.SlotId;

/** The places of one step: what the target is to hold, and what the pickup groups that goods come from need less. */
final class HeldParts {
    private final Step step;
    private final Part target;
    private final CartPlaces places;
    private final CartShopper shopper;

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
            step.liveOf(part)
                    .filter(places::isRunning)
                    .ifPresent(own -> lessened.add(wish(own, part, step.after())));
        }
        Collector collector = collector(target, step.after()).recording(outing);
        return places.hold(SlotWish.of(slot, collector), lessened);
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
                places.release(PickupGroups.holderOf(step.cart(), part.group()));
            }
        }
    }

    /** The cart stayed what it was, and so do the holds. The target goes first: it may sit on what the others had. */
    void back() {
        List<Part> parts = lessened();
        parts.add(0, target);
        for (Part part : parts) {
            Optional<Reservation> own = step.liveOf(part);
            if (own.isPresent()) {
                places.back(wish(own.get(), part, step.before()));
            } else if (part == target) {
                places.release(PickupGroups.holderOf(step.cart(), part.group()));
            }
        }
    }
}
