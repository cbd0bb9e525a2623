// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What the host calls a fulfilment group that is collected, by the state of its reservation: its words for a parcel, of which
 * these are in all of 3.1, 6.2 and 7.0. A word only replaces none or one that comes before it, so that what the shop or another
 * system has written beyond stays. This is the one table of them.
 */
public enum GroupStatus {
    /** Being made ready at the point. */
    PROCESSING(ReservationState.PREPARING),
    /** All of it is ready: the shop has done its part. */
    FULFILLED(ReservationState.READY),
    /** Handed over. */
    DELIVERED(ReservationState.COLLECTED);

    private final ReservationState state;

    GroupStatus(ReservationState state) {
        this.state = state;
    }

    /** The word for a reservation in that state; empty if the host has none, and the group is left as it is. */
    public static Optional<GroupStatus> of(ReservationState state) {
        for (GroupStatus each : values()) {
            if (each.state == state) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** The state that it is the word for. */
    public ReservationState state() {
        return state;
    }

    /** The words that it replaces, besides none. */
    public Set<String> replaced() {
        return words(each -> each.compareTo(this) < 0);
    }

    /** The words that it replaces after a step was undone. */
    public Set<String> takenBack() {
        return words(each -> each.compareTo(this) > 0);
    }

    /** The states to which a step is undone that it is the word for; where the host has none, it is the first. */
    public Set<ReservationState> undoneTo() {
        switch (this) {
            case PROCESSING:
                return EnumSet.of(ReservationState.CONFIRMED, ReservationState.PREPARING);
            case FULFILLED:
                return EnumSet.of(ReservationState.READY);
            default:
                return EnumSet.noneOf(ReservationState.class);
        }
    }

    private static Set<String> words(Predicate<GroupStatus> which) {
        Set<String> words = new LinkedHashSet<>();
        for (GroupStatus each : values()) {
            if (which.test(each)) {
                words.add(each.name());
            }
        }
        return Collections.unmodifiableSet(words);
    }
}
