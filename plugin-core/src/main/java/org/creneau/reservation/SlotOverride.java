// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.creneau.slot.Load;

/**
 * That somebody of the staff takes a slot in spite of what speaks against it, as their page showed it: the codes of those
 * refusals, and how much of the slot was taken. It covers nothing else, so what has come up since is asked anew. Whether a refusal
 * can be overridden at all says {@link OverridePolicy}. Immutable and thread-safe.
 */
public final class SlotOverride {

    private final Set<String> refusals;
    private final Load taken;

    private SlotOverride(Set<String> refusals, Load taken) {
        this.refusals = refusals;
        this.taken = taken;
    }

    /**
     * Of refusals with those codes, in a slot of which so much was taken.
     *
     * @throws IllegalArgumentException for no code at all
     */
    public static SlotOverride of(Collection<String> refusals, Load taken) {
        if (refusals.isEmpty()) {
            throw new IllegalArgumentException("override is of no refusal, allowed is of one or more");
        }
        return new SlotOverride(Collections.unmodifiableSet(new TreeSet<>(refusals)), taken);
    }

    /** Sorted; at least one. */
    public Set<String> refusals() {
        return refusals;
    }

    /** What of the whole slot was taken when it was decided, in every measure: more may be taken of it by this one alone. */
    public Load taken() {
        return taken;
    }

    boolean covers(String refusal) {
        return refusals.contains(refusal);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SlotOverride
                && taken.equals(((SlotOverride) other).taken)
                && refusals.equals(((SlotOverride) other).refusals);
    }

    @Override
    public int hashCode() {
        return 31 * refusals.hashCode() + taken.hashCode();
    }

    @Override
    public String toString() {
        return "in spite of " + refusals + " with " + taken + " taken";
    }
}
