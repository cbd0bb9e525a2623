// SPDX-License-Identifier: Apache-2.0
package org.creneau.eligibility;

import java.time.Instant;
import java.util.Objects;
import org.creneau.point.PickupPoint;
import org.creneau.slot.Basket;
import org.creneau.slot.Slot;
import org.creneau.slot.SlotGrid;
import org.creneau.slot.SlotId;
import org.creneau.slot.SlotOffer;
import org.creneau.slot.SlotPlan;
import org.creneau.slot.SlotQuery;
import org.creneau.slot.SlotReason;

/**
 * The question put to the rules: may this basket be collected at this point in this slot, asked at this instant?
 * Carries how the slot stands for the asking shopper. Immutable and thread-safe.
 */
public final class CollectRequest {

    private final SlotGrid grid;
    private final SlotOffer offer;
    private final Inquiry inquiry;

    private CollectRequest(SlotGrid grid, SlotOffer offer, Inquiry inquiry) {
        this.grid = Objects.requireNonNull(grid, "grid");
        this.offer = Objects.requireNonNull(offer, "offer");
        this.inquiry = Objects.requireNonNull(inquiry, "inquiry");
    }

    /** The offer is one of that grid, made for that inquiry. */
    public static CollectRequest of(SlotGrid grid, SlotOffer offer, Inquiry inquiry) {
        return new CollectRequest(grid, offer, inquiry);
    }

    /** For a shopper of whom no more is known than the calendar asks. */
    public static CollectRequest of(SlotGrid grid, SlotOffer offer, SlotQuery query) {
        return of(grid, offer, Inquiry.of(query));
    }

    public PickupPoint point() {
        return grid.point();
    }

    public SlotPlan plan() {
        return grid.plan();
    }

    public Slot slot() {
        return offer.slot();
    }

    /** How the slot stands for the shopper, as the calendar sees it. */
    public SlotOffer offer() {
        return offer;
    }

    /** Who asks. */
    public Inquiry inquiry() {
        return inquiry;
    }

    public Instant now() {
        return inquiry.query().now();
    }

    public Basket basket() {
        return inquiry.query().basket();
    }

    /** True if the calendar has that against the slot. */
    boolean isRefusedFor(SlotReason reason) {
        return offer.isRefusedFor(reason);
    }

    /** True if the shopper holds this very slot, so that one of the taken places is theirs. */
    public boolean heldByShopper() {
        SlotId held = inquiry.query().held();
        return held != null && held.equals(slot().id());
    }

    /** Places the shopper can have: what is left, and at least the one they hold. Never negative. */
    public int remaining() {
        return offer.remaining();
    }
}
