// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * That somebody of the staff takes a slot in spite of what speaks against it, as their page showed it: the codes of those
 * refusals, and how many orders the slot had. It covers nothing else, so what has come up since is asked anew. Whether a refusal
 * can be overridden at all says {@link OverridePolicy}. Immutable and thread-safe.
 */
public final class SlotOverride {

    private final Set<String> refusals;
    private final int takenOrders;

    private SlotOverride(Set<String> refusals, int takenOrders) {
        this.refusals = refusals;
        this.takenOrders = takenOrders;
    }

    /**
     * Of refusals with those codes, in a slot that had so many orders.
     *
     * @throws IllegalArgumentException for no code at all, and for less than 0 orders
     */
    public static SlotOverride of(Collection<String> refusals, int takenOrders) {
        if (refusals.isEmpty() || takenOrders < 0) {
            throw new IllegalArgumentException("override is of " + refusals + " with " + takenOrders
                    + " orders, allowed is of one refusal or more, with 0 orders or more");
        }
        return new SlotOverride(Collections.unmodifiableSet(new TreeSet<>(refusals)), takenOrders);
    }

    /** Sorted; at least one. */
    public Set<String> refusals() {
        return refusals;
    }

    /** What of the slot was taken when it was decided, in orders: more may be taken of it by this one alone. */
    public int takenOrders() {
        return takenOrders;
    }

    boolean covers(String refusal) {
        return refusals.contains(refusal);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SlotOverride
                && takenOrders == ((SlotOverride) other).takenOrders
                && refusals.equals(((SlotOverride) other).refusals);
    }

    @Override
    public int hashCode() {
        return 31 * refusals.hashCode() + takenOrders;
    }

    @Override
    public String toString() {
        return "in spite of " + refusals + " with " + takenOrders + " orders taken";
    }
}
