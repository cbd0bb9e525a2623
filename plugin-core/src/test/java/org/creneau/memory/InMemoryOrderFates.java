// SPDX-License-Identifier: Apache-2.0
package org.creneau.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.creneau.reservation.HistoryEntry;
import org.creneau.reservation.OrderFate;
import org.creneau.reservation.OrderFates;
import org.creneau.reservation.OrderTerms;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationToken;

/** Orders of a host that is kept in memory; everything awaited is suspect. */
public final class InMemoryOrderFates implements OrderFates {

    private final Map<Long, String> orders = new ConcurrentHashMap<>();
    private final Map<Long, Boolean> groups = new ConcurrentHashMap<>();
    private final InMemoryReservations reservations;
    private final InMemoryHistory history;

    public InMemoryOrderFates(InMemoryReservations reservations, InMemoryHistory history) {
        this.reservations = reservations;
        this.history = history;
    }

    /** The order stands so from now on; an empty status is none. */
    public void order(long id, String status) {
        orders.put(id, status);
    }

    public void group(long id, boolean collected) {
        groups.put(id, collected);
    }

    public void deleteOrder(long id) {
        orders.remove(id);
    }

    public void deleteGroup(long id) {
        groups.remove(id);
    }

    @Override
    public List<ReservationToken> suspects(OrderTerms terms, Instant now, ReservationToken after, int limit) {
        return reservations.everything().stream()
                .filter(each -> each.state().isAwaited() && of(each).isPresent())
                .map(Reservation::token)
                .filter(token -> after == null || token.toString().compareTo(after.toString()) > 0)
                .sorted(Comparator.comparing(ReservationToken::toString))
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<OrderFate> of(Reservation expected) {
        return reservations
                .find(expected.token())
                .flatMap(found -> history.of(expected.token()).stream()
                        .filter(entry -> entry.version() == expected.version() && found.version() == expected.version())
                        .findFirst()
                        .map(HistoryEntry::at)
                        .map(since -> fate(found, since)));
    }

    private OrderFate fate(Reservation found, Instant since) {
        String status = orders.get(found.holder().orderId());
        OrderFate fate = status == null ? OrderFate.gone(since) : OrderFate.in(status.isEmpty() ? null : status, since);
        Boolean collected = groups.get(found.holder().groupId());
        return collected == null ? fate : fate.withGroup(collected);
    }
}
