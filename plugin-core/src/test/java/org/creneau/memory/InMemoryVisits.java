// SPDX-License-Identifier: Apache-2.0
package org.creneau.memory;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationState;
import org.creneau.reservation.ReservationToken;
import org.creneau.reservation.visit.Arrival;
import org.creneau.reservation.visit.ArrivalPolicy;
import org.creneau.reservation.visit.Coming;
import org.creneau.reservation.visit.PickupPerson;
import org.creneau.reservation.visit.Visit;
import org.creneau.reservation.visit.Visits;

/** What the counter is told of the reservations kept in memory. */
public final class InMemoryVisits implements Visits {

    private record Row(PickupPerson person, boolean asked, Arrival arrival, Instant spotAt) {}

    private static final Row EMPTY = new Row(PickupPerson.none(), false, Arrival.none(), null);

    private final InMemoryReservations reservations;
    private final Map<ReservationToken, Row> rows = new ConcurrentHashMap<>();
    private final RowLocks locks = new RowLocks();

    public InMemoryVisits(InMemoryReservations reservations) {
        this.reservations = reservations;
    }

    @Override
    public Visit of(ReservationToken token) {
        Row row = rows.getOrDefault(token, EMPTY);
        return Visit.of(row.person(), row.arrival());
    }

    @Override
    public Map<ReservationToken, Visit> ofAll(Collection<ReservationToken> tokens) {
        return tokens.stream().distinct().collect(Collectors.toMap(token -> token, this::of));
    }

    @Override
    public PickupPerson lastPersonOf(long orderId, long groupId) {
        return reservations.everything().stream()
                .filter(each ->
                        each.holder().orderId() == orderId && each.holder().groupId() == groupId)
                .filter(each -> rows.getOrDefault(each.token(), EMPTY).asked())
                .max((one, other) -> one.heldAt().compareTo(other.heldAt()))
                .map(each -> rows.get(each.token()).person())
                .orElse(PickupPerson.none());
    }

    @Override
    public boolean writePerson(ReservationToken token, PickupPerson person, Set<ReservationState> states) {
        return locks.with(token, () -> {
            Optional<Reservation> found = reservations.find(token).filter(each -> states.contains(each.state()));
            found.ifPresent(each -> change(token, row -> new Row(person, true, row.arrival(), row.spotAt())));
            return found.isPresent();
        });
    }

    @Override
    public boolean noteComing(Reservation expected, Coming coming, Instant at, Instant since) {
        return locks.with(expected.token(), () -> {
            Arrival before = rows.getOrDefault(expected.token(), EMPTY).arrival();
            Optional<Coming> said = before.since(since).coming();
            if (!isWaiting(expected) || said.isPresent() && said.get().compareTo(coming) >= 0) {
                return false;
            }
            Instant way = coming == Coming.ON_THE_WAY ? at : before.onTheWayAt().orElse(null);
            Instant here = coming == Coming.HERE ? at : before.hereAt().orElse(null);
            change(
                    expected.token(),
                    row -> coming == Coming.HERE
                            ? new Row(row.person(), row.asked(), Arrival.of(way, here, ""), null)
                            : new Row(row.person(), row.asked(), Arrival.of(way, here, before.spot()), row.spotAt()));
            return true;
        });
    }

    @Override
    public boolean writeSpot(Reservation expected, String spot, Instant at, Instant lastBefore) {
        return locks.with(expected.token(), () -> {
            Row row = rows.getOrDefault(expected.token(), EMPTY);
            boolean isTooSoon = row.spotAt() != null && !row.spotAt().isBefore(lastBefore);
            if (!isWaiting(expected) || row.arrival().hereAt().isEmpty() || isTooSoon) {
                return false;
            }
            Arrival there = Arrival.of(
                    row.arrival().onTheWayAt().orElse(null),
                    row.arrival().hereAt().get(),
                    spot);
            change(expected.token(), was -> new Row(was.person(), was.asked(), there, at));
            return true;
        });
    }

    private boolean isWaiting(Reservation expected) {
        return reservations
                .find(expected.token())
                .filter(now -> ArrivalPolicy.WAITING.contains(now.state()))
                .filter(now -> now.slotId().start().equals(expected.slotId().start()))
                .isPresent();
    }

    private void change(ReservationToken token, UnaryOperator<Row> by) {
        Row before = rows.getOrDefault(token, EMPTY);
        rows.put(token, by.apply(before));
        DirectTransactions.onRollback(() -> rows.put(token, before));
    }
}
