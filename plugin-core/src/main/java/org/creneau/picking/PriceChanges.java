// SPDX-License-Identifier: Apache-2.0
package org.creneau.picking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.creneau.reservation.History;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationState;
import org.creneau.reservation.ReservationToken;
import org.creneau.reservation.Reservations;

/**
 * What became of the pickups of an order changes what it costs: goods that are missing or replaced, and pickups that were cancelled or
 * given up while the host's order still has their lines. Thread-safe.
 */
final class PriceChanges {

    private final Reservations reservations;
    private final History history;
    private final OrderLines orderLines;
    private final Pickings pickings;

    PriceChanges(Reservations reservations, History history, OrderLines orderLines, Pickings pickings) {
        this.reservations = reservations;
        this.history = history;
        this.orderLines = orderLines;
        this.pickings = pickings;
    }

    /** Of one order, as it is now: five reads, and one for each pickup that ended. */
    Sum of(long order, int digits) {
        List<Reservation> all = reservations.allOfOrder(order);
        Map<Long, List<OrderLine>> lines = orderLines.ofGroups(groups(all));
        Map<ReservationToken, Reservation> standing = all.stream()
                .filter(Reservation::holdsPlace)
                .collect(Collectors.toMap(Reservation::token, Function.identity()));
        BigDecimal picked = BigDecimal.ZERO;
        for (Picking picking : pickings.ofOrder(order)) {
            Reservation reservation = standing.get(picking.token());
            if (reservation != null) {
                picked = picked.add(
                        effect(picking, lines.getOrDefault(group(reservation), Collections.emptyList()), digits));
            }
        }
        return new Sum(picked, endedPrice(all, groups(standing.values()), lines).negate());
    }

    private static Set<Long> groups(Iterable<Reservation> some) {
        Set<Long> groups = new HashSet<>();
        some.forEach(each -> groups.add(group(each)));
        return groups;
    }

    private static long group(Reservation reservation) {
        return reservation.holder().groupId();
    }

    /** Lines that the order has no more have no effect, and of those that are fewer by now no more than these. */
    private static BigDecimal effect(Picking picking, List<OrderLine> lines, int digits) {
        BigDecimal sum = BigDecimal.ZERO;
        for (OrderLine line : lines) {
            LineMark mark = picking.mark(line.id());
            sum = sum.add(
                    mark.quantity() <= line.quantity()
                            ? mark.effect()
                            : mark.effect()
                                    .multiply(BigDecimal.valueOf(line.quantity()))
                                    .divide(BigDecimal.valueOf(mark.quantity()), digits, RoundingMode.HALF_UP));
        }
        return sum;
    }

    private BigDecimal endedPrice(List<Reservation> all, Set<Long> stand, Map<Long, List<OrderLine>> lines) {
        Map<Long, List<OrderLine>> ended = new HashMap<>();
        for (Reservation each : all) {
            List<OrderLine> some = lines.getOrDefault(group(each), Collections.emptyList());
            if (!some.isEmpty() && !stand.contains(group(each)) && hasEnded(each)) {
                ended.put(group(each), some);
            }
        }
        List<OrderLine> gone = new ArrayList<>();
        ended.values().forEach(gone::addAll);
        return gone.stream().map(OrderLine::total).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** A hold that was let go may have become a delivery, which costs what it costs. */
    private boolean hasEnded(Reservation reservation) {
        return reservation.state() == ReservationState.NO_SHOW
                || reservation.state() == ReservationState.CANCELLED
                        && history.of(reservation.token()).stream()
                                .anyMatch(entry -> entry.to() == ReservationState.CONFIRMED);
    }

    /** Both below 0 for less. Immutable. */
    static final class Sum {

        /** Of what is missing and replaced. */
        final BigDecimal picked;

        /** Of what was cancelled and given up. */
        final BigDecimal ended;

        private Sum(BigDecimal picked, BigDecimal ended) {
            this.picked = picked;
            this.ended = ended;
        }
    }
}
