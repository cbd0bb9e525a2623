// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation.asking;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.creneau.reservation.Asked;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationConflict;

/** What comes of one part of an asking. For one thread. */
final class AskingPart {

    /** One or two are reservations that somebody else is at; that three follow each other means more. */
    static final int MOST_IN_A_ROW = 3;

    private final boolean goesOnAnyhow;
    private final List<AskingFailure> failures = new ArrayList<>();
    private long asked;
    private long before;
    private int failedInARow;

    /** @param goesOnAnyhow however many fail: it was tried often enough */
    AskingPart(boolean goesOnAnyhow) {
        this.goesOnAnyhow = goesOnAnyhow;
    }

    /** Throws what the last of too many in a row threw. */
    void ask(ReservationConflict conflict, Function<ReservationConflict, Asked> question) {
        try {
            Asked what = question.apply(conflict);
            asked += what == Asked.ASKED ? 1 : 0;
            before += what == Asked.BEFORE ? 1 : 0;
            failedInARow = 0;
        } catch (RuntimeException e) {
            failedInARow++;
            if (!goesOnAnyhow && failedInARow >= MOST_IN_A_ROW) {
                throw e;
            }
            Reservation found = conflict.reservation();
            failures.add(new AskingFailure(found.token(), found.holder().orderId(), found.slotId(), AskingWhy.of(e)));
        }
    }

    AskingTally tally(long seen) {
        return AskingTally.of(seen, asked, before, failures.size());
    }

    List<AskingFailure> failures() {
        return failures;
    }
}
