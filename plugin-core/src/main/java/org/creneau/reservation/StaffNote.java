// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a change by staff has beside a reason: the codes of the refusals that were overridden, and how much the slot costs more than was
 * paid, which nobody is charged, or less (below 0), which nobody gets back. Immutable and thread-safe.
 */
public final class StaffNote {

    private static final StaffNote NONE = new StaffNote(Collections.emptySortedSet(), BigDecimal.ZERO);

    private final SortedSet<String> overridden;
    private final BigDecimal uncharged;

    private StaffNote(SortedSet<String> overridden, BigDecimal uncharged) {
        this.overridden = overridden;
        this.uncharged = uncharged;
    }

    /** Nothing was overridden, nothing left uncharged. */
    public static StaffNote none() {
        return NONE;
    }

    /** Reads what {@link #codes()} writes. */
    public static StaffNote of(String codes, BigDecimal uncharged) {
        return NONE.overriding(Arrays.asList(codes.split(","))).notCharging(uncharged);
    }

    StaffNote overriding(Collection<String> codes) {
        SortedSet<String> all = codes.stream()
                .map(String::trim)
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        return new StaffNote(Collections.unmodifiableSortedSet(all), uncharged);
    }

    StaffNote notCharging(BigDecimal amount) {
        return new StaffNote(overridden, Objects.requireNonNull(amount, "amount"));
    }

    /** Sorted; empty if nothing was overridden. */
    public SortedSet<String> overridden() {
        return overridden;
    }

    /** The codes with commas between them, for a store; empty if nothing was overridden. */
    public String codes() {
        return String.join(",", overridden);
    }

    /** In the shop's currency; 0 if the slot costs what was paid for it. */
    public BigDecimal uncharged() {
        return uncharged;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StaffNote
                && overridden.equals(((StaffNote) other).overridden)
                && uncharged.compareTo(((StaffNote) other).uncharged) == 0;
    }

    @Override
    public int hashCode() {
        return overridden.hashCode();
    }

    /** Empty if it says nothing. */
    @Override
    public String toString() {
        return (overridden.isEmpty() ? "" : " in spite of " + overridden)
                + (uncharged.signum() == 0
                        ? ""
                        : " not charging " + uncharged.stripTrailingZeros().toPlainString());
    }
}
