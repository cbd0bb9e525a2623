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
    private final SlotQuery query;

    private CollectRequest(SlotGrid grid, SlotOffer offer, SlotQuery query) {
        this.grid = Objects.requireNonNull(grid, "grid");
        this.offer = Objects.requireNonNull(offer, "offer");
        this.query = Objects.requireNonNull(query, "query");
    }

    /** The offer is one of that grid, made for that query. */
    public static CollectRequest of(SlotGrid grid, SlotOffer offer, SlotQuery query) {
        return new CollectRequest(grid, offer, query);
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

    public Instant now() {
        return query.now();
    }

    public Basket basket() {
        return query.basket();
    }

    /** True if the calendar has that against the slot. */
    boolean isRefusedFor(SlotReason reason) {
        return offer.isRefusedFor(reason);
    }

    /** True if the shopper holds this very slot, so that one of the taken places is theirs. */
    public boolean heldByShopper() {
        SlotId held = query.held();
        return held != null && held.equals(slot().id());
    }

    /** Places the shopper can have: what is left, and at least the one they hold. Never negative. */
    public int remaining() {
        return offer.remaining();
    }
}
