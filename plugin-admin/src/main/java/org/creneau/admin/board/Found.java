// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.board;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.creneau.eligibility.Verdict;
import org.creneau.reservation.Reservation;

/** The pickups that what the shopper shows stands for, or why there are none. Immutable. */
final class Found {

    private final List<Reservation> reservations;
    private final Verdict verdict;

    private Found(List<Reservation> reservations, Verdict verdict) {
        this.reservations = Collections.unmodifiableList(new ArrayList<>(reservations));
        this.verdict = verdict;
    }

    static Found of(List<Reservation> reservations) {
        return new Found(reservations, Verdict.allowed());
    }

    static Found nothing(Verdict verdict) {
        return new Found(Collections.emptyList(), verdict);
    }

    boolean isEmpty() {
        return reservations.isEmpty();
    }

    List<Reservation> reservations() {
        return reservations;
    }

    Verdict verdict() {
        return verdict;
    }
}
