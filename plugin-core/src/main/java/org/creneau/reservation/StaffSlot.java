// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.creneau.eligibility.OfferedSlot;
import org.creneau.eligibility.Refusal;
import org.creneau.slot.Load;
import org.creneau.slot.SlotId;

/**
 * A slot as somebody of the staff sees it who looks for one for an order: what speaks against it, whether they may take it all the same,
 * how full it is and what it costs. Advice: taking it judges it anew. Immutable and thread-safe.
 */
public final class StaffSlot {

    private final OfferedSlot offered;
    private final List<Refusal> refusals;
    private final Load taken;
    private final BigDecimal difference;
    private final boolean overridable;

    StaffSlot(OfferedSlot offered, Load taken, BigDecimal paid, OverridePolicy policy) {
        this.offered = offered;
        this.refusals = Collections.unmodifiableList(OverridePolicy.binding(offered.verdict()));
        this.taken = taken;
        this.difference = offered.offer().price().subtract(paid);
        this.overridable = refusals.stream().allMatch(refusal -> policy.allows(refusal.code()));
    }

    public SlotId slotId() {
        return offered.slot().id();
    }

    /** What speaks against it, as it does for a shopper; empty if nothing does that could be told without one. */
    public List<Refusal> refusals() {
        return refusals;
    }

    /** What can only be told with the shopper, and is theirs to know: such as how far they live. */
    public List<Refusal> untold() {
        return offered.verdict().refusals().stream()
                .filter(PlaceFinder::isUntold)
                .collect(Collectors.toList());
    }

    /** What a shopper would have to confirm, and whoever books it for them should tell them. */
    public List<Refusal> toTell() {
        return offered.verdict().toConfirm();
    }

    public boolean isFree() {
        return refusals.isEmpty();
    }

    /** True if it is not free and all that speaks against it may be overridden by who has the right to. */
    public boolean isOverridable() {
        return !isFree() && overridable;
    }

    /** Of what speaks against it. */
    public Set<String> refusalCodes() {
        return OverridePolicy.codesOf(refusals);
    }

    /** What of the whole slot is taken now, by whoever asks, too. */
    public Load taken() {
        return taken;
    }

    /** Orders it can bear. */
    public int capacityOrders() {
        return offered.offer().capacity().orders();
    }

    /** What it costs. */
    public BigDecimal price() {
        return offered.offer().price();
    }

    /** What it costs more than was paid, below 0 for less; the order is neither charged nor paid back. */
    public BigDecimal difference() {
        return difference;
    }

    @Override
    public String toString() {
        return offered + ", " + taken + " taken" + (isOverridable() ? ", can be overridden" : "");
    }
}
