// SPDX-License-Identifier: Apache-2.0
package org.creneau.picking;

import java.time.Clock;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.creneau.reservation.Actor;
import org.creneau.reservation.Conflict;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationToken;
import org.creneau.reservation.Reservations;
import org.creneau.reservation.Transactions;

/**
 * Use case: somebody of the staff has seen that who collects is old enough, which is recorded with their account. Until then goods
 * that ask for an age are not handed over, see {@link AgeIsChecked}. Thread-safe.
 */
public final class CheckAge {

    private final Reservations reservations;
    private final OrderLines orderLines;
    private final AgeLimits ages;
    private final Pickings pickings;
    private final Transactions transactions;
    private final Clock clock;

    public CheckAge(
            Reservations reservations,
            OrderLines orderLines,
            AgeLimits ages,
            Pickings pickings,
            Transactions transactions,
            Clock clock) {
        this.reservations = reservations;
        this.orderLines = orderLines;
        this.ages = ages;
        this.pickings = pickings;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** How old one must be for those lines; 0 if anybody may be handed them. */
    public int yearsFor(Collection<OrderLine> lines) {
        return ages.of(lines).values().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }

    /**
     * It was checked, in a short transaction of its own.
     *
     * @param seen the years that the staff saw asked for; if more are asked for by now nothing is recorded
     */
    public PickOutcome confirm(ReservationToken token, int seen, Actor actor) {
        try {
            return attempt(token, seen, actor);
        } catch (Conflict begunByAnother) {
            return attempt(token, seen, actor);
        }
    }

    private PickOutcome attempt(ReservationToken token, int seen, Actor actor) {
        return transactions.separate(() -> reservations
                .find(token)
                .filter(PickGoods::isPicked)
                .map(reservation -> confirmed(reservation, seen, actor))
                .orElse(PickOutcome.OVER));
    }

    private PickOutcome confirmed(Reservation reservation, int seen, Actor actor) {
        int years = yearsFor(reservation);
        if (years != seen) {
            return PickOutcome.STALE;
        }
        Picking before = pickingOf(reservation);
        if (!before.allowsAge(years, clock.instant())) {
            pickings.checkAge(before, AgeCheck.of(years, clock.instant(), actor));
        }
        return PickOutcome.DONE;
    }

    /** Whether it was checked lately, see {@link AgeCheck#COUNTS}, or nobody asks for it. */
    boolean isChecked(Reservation reservation) {
        int years = yearsFor(reservation);
        return years == 0 || pickingOf(reservation).allowsAge(years, clock.instant());
    }

    /** How old one must be for all of it; 0 for any age. */
    int yearsFor(Reservation reservation) {
        long group = reservation.holder().groupId();
        List<OrderLine> lines =
                orderLines.ofGroups(Collections.singleton(group)).getOrDefault(group, Collections.emptyList());
        return yearsFor(lines);
    }

    private Picking pickingOf(Reservation reservation) {
        return pickings.of(Collections.singleton(reservation.token()))
                .getOrDefault(reservation.token(), Picking.none(reservation));
    }
}
