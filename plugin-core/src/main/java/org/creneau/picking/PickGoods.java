// SPDX-License-Identifier: Apache-2.0
package org.creneau.picking;

import java.time.Clock;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.creneau.reservation.Actor;
import org.creneau.reservation.Conflict;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationState;
import org.creneau.reservation.ReservationToken;
import org.creneau.reservation.Reservations;
import org.creneau.reservation.Transactions;

/**
 * Use case: a picker says which lines of a pickup are in the bag, which are missing and what was taken instead, and where the bags
 * are. All or nothing of it is stored, in a short transaction of its own, and only over what the picker has seen: of two who pick the
 * same order at once the second is told. Changes neither the state of the pickup nor the host's order. Thread-safe.
 */
public final class PickGoods {

    /** How many digits prices have where the order tells no currency. */
    private static final int USUAL_DIGITS = 2;

    private final Reservations reservations;
    private final OrderLines orderLines;
    private final OrderBalances balances;
    private final Pickings pickings;
    private final Transactions transactions;
    private final Clock clock;

    public PickGoods(
            Reservations reservations,
            OrderLines orderLines,
            OrderBalances balances,
            Pickings pickings,
            Transactions transactions,
            Clock clock) {
        this.reservations = reservations;
        this.orderLines = orderLines;
        this.balances = balances;
        this.pickings = pickings;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Stores it.
     *
     * @param version that of the picking that was seen
     * @param entries by the numbers of the lines; lines that are left out stay what they are, what is no line of it is wrong
     */
    public PickOutcome save(
            ReservationToken token, long version, Map<Long, PickEntry> entries, Bags bags, Actor actor) {
        return changed(token, reservation -> {
            Picking before = ofToken(reservation);
            if (before.version() != version) {
                return PickOutcome.STALE;
            }
            Optional<Map<Long, LineMark>> marks = marks(reservation, entries);
            if (!marks.isPresent()) {
                return PickOutcome.WRONG;
            }
            Picking next = before.picked(marks.get(), bags, actor, clock.instant());
            if (!next.marks().equals(before.marks()) || !next.bags().equals(before.bags())) {
                pickings.write(next);
            }
            return PickOutcome.DONE;
        });
    }

    private PickOutcome changed(ReservationToken token, Function<Reservation, PickOutcome> work) {
        try {
            return transactions.separate(() -> reservations
                    .find(token)
                    .filter(PickGoods::isPicked)
                    .map(work)
                    .orElse(PickOutcome.OVER));
        } catch (Conflict faster) {
            return PickOutcome.STALE;
        }
    }

    /** Whether somebody still has to pick it, or may. */
    static boolean isPicked(Reservation reservation) {
        return reservation.state().isAwaited() && reservation.state() != ReservationState.HELD;
    }

    private Picking ofToken(Reservation reservation) {
        return pickings.of(Collections.singleton(reservation.token()))
                .getOrDefault(reservation.token(), Picking.none(reservation));
    }

    /** Empty if something of it cannot be. */
    private Optional<Map<Long, LineMark>> marks(Reservation reservation, Map<Long, PickEntry> entries) {
        long group = reservation.holder().groupId();
        List<OrderLine> lines =
                orderLines.ofGroups(Collections.singleton(group)).getOrDefault(group, Collections.emptyList());
        int digits = balances.of(reservation.holder().orderId())
                .map(OrderBalance::digits)
                .orElse(USUAL_DIGITS);
        Map<Long, PickEntry> left = new HashMap<>(entries);
        Map<Long, LineMark> marks = new HashMap<>();
        try {
            for (OrderLine line : lines) {
                PickEntry entry = left.remove(line.id());
                if (entry != null) {
                    marks.put(line.id(), entry.of(line, digits));
                }
            }
        } catch (IllegalArgumentException cannotBe) {
            return Optional.empty();
        }
        return left.isEmpty() ? Optional.of(marks) : Optional.empty();
    }
}
