// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.creneau.eligibility.Verdict;

/**
 * Use case: the counter types a code and gets the reservation that waits to be handed over. Of all others, be they of
 * another point or day, collected, cancelled or only held, nothing is told but that none was found. Wrong ones are counted
 * for the point as in {@link CheckPickupCode}. Call it outside a transaction. Thread-safe.
 */
public final class FindByCode {

    private static final Set<ReservationState> WAITING =
            EnumSet.of(ReservationState.CONFIRMED, ReservationState.PREPARING, ReservationState.READY);

    private final ReservationBook book;
    private final GuessDesk desk;

    public FindByCode(ReservationBook book, GuessDesk desk) {
        this.book = book;
        this.desk = desk;
    }

    /**
     * The reservations with that code, or refused: {@link Refusals#CODE_NOT_FOUND} or {@link
     * Refusals#TOO_MANY_GUESSES}.
     */
    public CodeOutcome find(CodeLookup lookup, String typed) {
        if (!desk.isCode(typed)) {
            return CodeOutcome.refused(Refusals.because(Refusals.CODE_NOT_FOUND));
        }
        List<Reservation> found = new ArrayList<>();
        Verdict verdict = desk.judge(
                desk.limits().at(lookup, desk.now()),
                () -> found.addAll(matching(lookup, typed)),
                Refusals.CODE_NOT_FOUND);
        return verdict.isAllowed() ? CodeOutcome.found(found) : CodeOutcome.refused(verdict);
    }

    /** Compares with every one of them, so that the time it takes does not tell which. */
    private List<Reservation> matching(CodeLookup lookup, String typed) {
        List<Reservation> found = new ArrayList<>();
        for (Reservation each : book.joined(() -> book.all().ofPoint(lookup.point(), lookup.from(), lookup.to()))) {
            boolean matches = each.code().matches(typed);
            if (WAITING.contains(each.state()) && matches) {
                found.add(each);
            }
        }
        return found;
    }
}
