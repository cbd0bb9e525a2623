// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.util.Optional;
import org.creneau.eligibility.Verdict;

/**
 * Use case: is what the shopper says the code of this reservation? Wrong ones are counted for the point and for the
 * reservation; when the hour's guesses are used up, no code is looked at, right or wrong, until the next. Staff can still
 * hand over to a shopper they know otherwise, without a code, and that is recorded. What cannot be a code is wrong and
 * costs no guess, since it tells nothing. Call it outside a transaction. Thread-safe.
 */
public final class CheckPickupCode {

    private final ReservationBook book;
    private final GuessDesk desk;

    public CheckPickupCode(ReservationBook book, GuessDesk desk) {
        this.book = book;
        this.desk = desk;
    }

    /**
     * Allowed if the code is the reservation's. Otherwise refused: {@link Refusals#UNKNOWN}, {@link Refusals#WRONG_CODE}
     * or {@link Refusals#TOO_MANY_GUESSES}.
     */
    public Verdict check(ReservationToken token, String typed) {
        Optional<Reservation> found = book.joined(() -> book.all().find(token));
        if (!found.isPresent()) {
            return Refusals.because(Refusals.UNKNOWN);
        }
        if (!desk.isCode(typed)) {
            return Refusals.because(Refusals.WRONG_CODE);
        }
        Reservation reservation = found.get();
        return desk.judge(
                desk.limits().of(reservation, desk.now()),
                () -> reservation.code().matches(typed),
                Refusals.WRONG_CODE);
    }
}
