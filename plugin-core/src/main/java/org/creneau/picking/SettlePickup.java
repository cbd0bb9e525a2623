// SPDX-License-Identifier: Apache-2.0
package org.creneau.picking;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.creneau.reservation.Actor;
import org.creneau.reservation.Conflict;
import org.creneau.reservation.History;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationState;
import org.creneau.reservation.ReservationToken;
import org.creneau.reservation.Reservations;
import org.creneau.reservation.Transactions;

/**
 * Use case: what is still due for an order is paid at the counter, or paid back, and somebody of the staff says so. Moves no money and
 * leaves the host's order as it is. At a pickup that was cancelled or given up nothing is taken any more, and what was taken before is
 * paid back. Two who take the money for one order at once, even at two points, never both record it. In a
 * short transaction of its own. Thread-safe.
 */
public final class SettlePickup {

    private static final Set<ReservationState> SETTLED = EnumSet.of(
            ReservationState.CONFIRMED, ReservationState.PREPARING, ReservationState.READY, ReservationState.COLLECTED);

    private static final Set<ReservationState> ENDED = EnumSet.of(ReservationState.NO_SHOW, ReservationState.CANCELLED);

    private final Reservations reservations;
    private final OrderBalances balances;
    private final PriceChanges changes;
    private final CounterPayments payments;
    private final Transactions transactions;
    private final Clock clock;

    public SettlePickup(
            Reservations reservations,
            History history,
            OrderLines orderLines,
            OrderBalances balances,
            Pickings pickings,
            CounterPayments payments,
            Transactions transactions,
            Clock clock) {
        this.reservations = reservations;
        this.balances = balances;
        this.changes = new PriceChanges(reservations, history, orderLines, pickings);
        this.payments = payments;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What is due for the whole order of that pickup; empty if the host knows no total. */
    public Optional<AmountDue> due(Reservation reservation) {
        long order = reservation.holder().orderId();
        return balances.of(order)
                .map(balance -> AmountDue.of(balance, changes.of(order, balance.digits()), payments.ofOrder(order)));
    }

    /**
     * All that is due was paid by those means.
     *
     * @param seen the amount that the staff saw; if another is due by now nothing is recorded
     */
    public PickOutcome settle(ReservationToken token, BigDecimal seen, Means means, Actor actor) {
        return recorded(token, (reservation, due) -> {
            BigDecimal amount = due.amount();
            if (amount.compareTo(seen) != 0) {
                return PickOutcome.STALE;
            }
            if (amount.signum() == 0) {
                return PickOutcome.WRONG;
            }
            if (amount.signum() > 0 && ENDED.contains(reservation.state())) {
                return PickOutcome.OVER;
            }
            add(reservation, due, amount, means, actor);
            return PickOutcome.DONE;
        });
    }

    /**
     * The last payment was recorded by mistake: the same with the other sign is recorded after it.
     *
     * @param number that of the payment that was seen as the last
     */
    public PickOutcome undo(ReservationToken token, int number, Actor actor) {
        return recorded(token, (reservation, due) -> {
            List<CounterPayment> all = due.payments();
            if (all.size() != number || all.isEmpty()) {
                return PickOutcome.STALE;
            }
            CounterPayment last = all.get(all.size() - 1);
            add(reservation, due, last.amount().negate(), last.means(), actor);
            return PickOutcome.DONE;
        });
    }

    private PickOutcome recorded(ReservationToken token, BiFunction<Reservation, AmountDue, PickOutcome> work) {
        try {
            return transactions.separate(() -> reservations
                    .find(token)
                    .flatMap(each ->
                            due(each).filter(due -> isSettled(each, due)).map(due -> work.apply(each, due)))
                    .orElse(PickOutcome.OVER));
        } catch (Conflict faster) {
            return PickOutcome.STALE;
        }
    }

    private static boolean isSettled(Reservation reservation, AmountDue due) {
        boolean isToPayBack =
                ENDED.contains(reservation.state()) && !due.payments().isEmpty();
        return SETTLED.contains(reservation.state()) || isToPayBack;
    }

    private void add(Reservation reservation, AmountDue due, BigDecimal amount, Means means, Actor actor) {
        payments.add(CounterPayment.of(
                        reservation.token(),
                        reservation.holder().orderId(),
                        due.payments().size() + 1)
                .amount(amount, due.balance().currency())
                .means(means)
                .said(actor, clock.instant())
                .build());
    }
}
