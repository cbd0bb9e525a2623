// SPDX-License-Identifier: Apache-2.0
package org.creneau.memory;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creneau.point.PointId;
import org.creneau.reservation.Holder;
import org.creneau.reservation.LiveReservationExists;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationState;
import org.creneau.reservation.ReservationToken;
import org.creneau.reservation.Reservations;
import org.creneau.reservation.Seats;
import org.jspecify.annotations.Nullable;

/** Reservations kept in memory. */
public final class InMemoryReservations implements Reservations {

    private record Row(long orderId, long groupId) {}

    private final Map<ReservationToken, Reservation> rows = new ConcurrentHashMap<>();
    private final Map<ReservationToken, Instant> reminded = new ConcurrentHashMap<>();
    private final RowLocks locks = new RowLocks();

    @Override
    public Optional<Reservation> find(ReservationToken token) {
        return Optional.ofNullable(rows.get(token));
    }

    @Override
    public Optional<Reservation> liveOf(long orderId, long groupId) {
        return of(orderId, groupId).filter(Reservation::holdsPlace).findFirst();
    }

    @Override
    public Optional<Reservation> liveOfOrder(long orderId) {
        return matching(row -> row.holder().orderId() == orderId && row.holdsPlace())
                .min(Comparator.comparing(row -> row.holder().groupId()));
    }

    @Override
    public List<Reservation> allOfOrder(long orderId) {
        return matching(row -> row.holder().orderId() == orderId)
                .sorted(Comparator.comparing(Reservation::heldAt))
                .collect(Collectors.toList());
    }

    @Override
    public List<Reservation> allLiveOfOrder(long orderId) {
        return matching(row -> row.holder().orderId() == orderId && row.holdsPlace())
                .sorted(Comparator.comparing(row -> row.holder().groupId()))
                .collect(Collectors.toList());
    }

    @Override
    public Optional<Reservation> latestOf(long orderId, long groupId) {
        return of(orderId, groupId).max(Comparator.comparing(Reservation::heldAt));
    }

    private Stream<Reservation> of(long orderId, long groupId) {
        return matching(row -> row.holder().orderId() == orderId && row.holder().groupId() == groupId);
    }

    private Stream<Reservation> matching(Predicate<Reservation> wanted) {
        return rows.values().stream().filter(wanted);
    }

    @Override
    public List<Reservation> around(Holder holder, String network, String household) {
        return matching(row -> row.holdsPlace() && rowOf(row.holder()).equals(rowOf(holder))
                        || sharesSeat(row, holder, network)
                        || row.state().isAwaited()
                                && !household.isEmpty()
                                && row.household().equals(household))
                .toList();
    }

    private static boolean sharesSeat(Reservation row, Holder holder, String network) {
        boolean sameCustomer = holder.customerId() != null
                && holder.customerId().equals(row.holder().customerId());
        return sameCustomer && row.seats().customerSeat() > 0
                || !network.isEmpty() && row.seats().network().equals(network);
    }

    @Override
    public boolean claim(Reservation expected) {
        return expected.equals(rows.get(expected.token()));
    }

    @Override
    public void add(Reservation reservation) {
        locks.with(rowOf(reservation.holder()), () -> {
            if (rows.containsKey(reservation.token())) {
                throw new IllegalArgumentException("token " + reservation.token() + " is known, allowed is a new one");
            }
            putUnlessRefused(reservation);
            DirectTransactions.onRollback(() -> rows.remove(reservation.token()));
            return null;
        });
    }

    @Override
    public boolean replace(Reservation expected, Reservation next) {
        if (!expected.token().equals(next.token()) || next.version() != expected.version() + 1) {
            throw new IllegalArgumentException(
                    "next is " + next + ", allowed is the version after " + expected + " of the same reservation");
        }
        return locks.with(
                rowOf(expected.holder()), () -> locks.with(rowOf(next.holder()), () -> store(expected, next)));
    }

    private boolean store(Reservation expected, Reservation next) {
        Reservation stored = rows.get(expected.token());
        if (stored == null || stored.version() != expected.version() || stored.state() != expected.state()) {
            return false;
        }
        putUnlessRefused(next);
        DirectTransactions.onRollback(() -> rows.put(stored.token(), stored));
        return true;
    }

    /** In one step, whoever else is at it: a unique key knows no moment between looking and writing. */
    private void putUnlessRefused(Reservation next) {
        synchronized (rows) {
            refuseSecondLive(next);
            rows.put(next.token(), next);
        }
    }

    private void refuseSecondLive(Reservation next) {
        Holder holder = next.holder();
        boolean another = of(holder.orderId(), holder.groupId())
                .anyMatch(row -> row.holdsPlace() && !row.token().equals(next.token()));
        boolean taken = matching(row -> !row.token().equals(next.token())).anyMatch(row -> collides(row, next));
        if (another && next.holdsPlace() || taken) {
            throw new LiveReservationExists(holder);
        }
    }

    /** On one seat, or of one household that may have one. */
    private static boolean collides(Reservation row, Reservation next) {
        Seats theirs = row.seats();
        Seats seats = next.seats();
        boolean sameCustomer = row.holder().customerId() != null
                && row.holder().customerId().equals(next.holder().customerId());
        return sameCustomer && seats.customerSeat() > 0 && theirs.customerSeat() == seats.customerSeat()
                || seats.networkSeat() > 0
                        && theirs.networkSeat() == seats.networkSeat()
                        && theirs.network().equals(seats.network())
                || !next.household().isEmpty()
                        && row.household().equals(next.household())
                        && row.state().isAwaited()
                        && next.state().isAwaited();
    }

    @Override
    public List<Reservation> heldExpiredBefore(Instant instant, int limit) {
        return matching(row ->
                        row.state() == ReservationState.HELD && !row.expiresAt().isAfter(instant))
                .sorted(Comparator.comparing(Reservation::expiresAt))
                .limit(limit)
                .toList();
    }

    @Override
    public List<Reservation> unreminded(Instant from, Instant to, int limit) {
        Duration ahead = Duration.between(from, to);
        return matching(row -> row.state().isAwaited()
                        && row.state() != ReservationState.HELD
                        && !row.slotId().start().isBefore(from)
                        && row.slotId().start().isBefore(to)
                        && !row.heldAt().plus(ahead).isAfter(row.slotId().start())
                        && !row.slotId().start().equals(reminded.get(row.token())))
                .sorted(Comparator.comparing(row -> row.slotId().start()))
                .limit(limit)
                .toList();
    }

    @Override
    public boolean noteReminded(Reservation expected) {
        return locks.with(expected.token(), () -> {
            Instant before = reminded.get(expected.token());
            Instant start = expected.slotId().start();
            if (!claim(expected) || start.equals(before)) {
                return false;
            }
            reminded.put(expected.token(), start);
            DirectTransactions.onRollback(() -> reminded.remove(expected.token()));
            return true;
        });
    }

    @Override
    public List<Reservation> ofPoint(PointId point, Instant from, Instant to) {
        return matching(row -> row.slotId().point().equals(point)
                        && !row.slotId().start().isBefore(from)
                        && row.slotId().start().isBefore(to))
                .sorted(Comparator.comparing((Reservation row) -> row.slotId().start())
                        .thenComparing(row -> row.token().toString()))
                .toList();
    }

    @Override
    public void eachLiveFrom(Instant from, Consumer<Reservation> reader) {
        liveFrom(from).forEach(reader);
    }

    @Override
    public void eachLiveWhile(@Nullable PointId first, Instant from, Predicate<Reservation> reader) {
        liveFrom(from).stream()
                .filter(row -> first == null || row.slotId().point().compareTo(first) >= 0)
                .allMatch(reader);
    }

    private List<Reservation> liveFrom(Instant from) {
        return matching(row -> row.holdsPlace() && !row.slotId().start().isBefore(from))
                .sorted(Comparator.comparing((Reservation row) -> row.slotId().point())
                        .thenComparing(row -> row.slotId().start())
                        .thenComparing(row -> row.token().toString()))
                .toList();
    }

    private static Row rowOf(Holder holder) {
        return new Row(holder.orderId(), holder.groupId());
    }

    /** Every reservation there is, a view. */
    public Collection<Reservation> everything() {
        return rows.values();
    }
}
