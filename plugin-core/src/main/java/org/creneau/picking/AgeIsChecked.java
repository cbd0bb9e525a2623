// SPDX-License-Identifier: Apache-2.0
package org.creneau.picking;

import org.creneau.eligibility.Refusal;
import org.creneau.eligibility.Verdict;
import org.creneau.reservation.HandOverGate;
import org.creneau.reservation.Refusals;
import org.creneau.reservation.Reservation;

/**
 * Nothing that asks for an age is handed over before somebody of the staff has said that who collects was looked at, whoever vouches
 * for the shopper. Thread-safe.
 */
public final class AgeIsChecked implements HandOverGate {

    private final CheckAge checkAge;

    public AgeIsChecked(CheckAge checkAge) {
        this.checkAge = checkAge;
    }

    @Override
    public Verdict judge(Reservation reservation) {
        return checkAge.isChecked(reservation)
                ? Verdict.allowed()
                : Verdict.refusedBy(Refusal.of(Refusals.AGE_NOT_CHECKED).with("years", checkAge.yearsFor(reservation)));
    }
}
