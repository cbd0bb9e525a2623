// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.creneau.eligibility.Verdict;

/**
 * What came of holding the slots of an order together: the reservation of every group, or of none and every reason why not,
 * group by group. Immutable and thread-safe.
 */
public final class TogetherOutcome {

    private final SortedMap<Long, Reservation> reservations;
    private final SortedMap<Long, Verdict> verdicts;

    private TogetherOutcome(Map<Long, Reservation> reservations, Map<Long, Verdict> verdicts) {
        this.reservations = Collections.unmodifiableSortedMap(new TreeMap<>(reservations));
        this.verdicts = Collections.unmodifiableSortedMap(new TreeMap<>(verdicts));
    }

    static TogetherOutcome held(Map<Long, Reservation> reservations) {
        Map<Long, Verdict> allowed = new TreeMap<>();
        reservations.keySet().forEach(group -> allowed.put(group, Verdict.allowed()));
        return new TogetherOutcome(reservations, allowed);
    }

    /** Throws {@link IllegalArgumentException} if every verdict lets one book. */
    static TogetherOutcome refused(Map<Long, Verdict> verdicts) {
        if (verdicts.values().stream().allMatch(Verdict::isBookable)) {
            throw new IllegalArgumentException(
                    "every verdict is bookable, allowed is one at least with a refusal or something to confirm");
        }
        return new TogetherOutcome(Collections.emptyMap(), verdicts);
    }

    /** True if every group has its slot; otherwise each has what it had. */
    public boolean isHeld() {
        return !reservations.isEmpty();
    }

    /** By the number of the group; empty if refused, unmodifiable. */
    public SortedMap<Long, Reservation> reservations() {
        return reservations;
    }

    /**
     * Why not, by the number of the group: allowed for one that could have had its slot, had all the others had theirs;
     * unmodifiable.
     */
    public SortedMap<Long, Verdict> verdicts() {
        return verdicts;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TogetherOutcome
                && reservations.equals(((TogetherOutcome) other).reservations)
                && verdicts.equals(((TogetherOutcome) other).verdicts);
    }

    @Override
    public int hashCode() {
        return 31 * reservations.hashCode() + verdicts.hashCode();
    }

    @Override
    public String toString() {
        return isHeld() ? "held " + reservations.values() : "refused, " + verdicts;
    }
}
