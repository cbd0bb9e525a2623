// SPDX-License-Identifier: Apache-2.0
package org.creneau.memory;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationState;
import org.creneau.reservation.ReservationToken;
import org.creneau.reservation.UncollectedPickups;

/** What nobody came for, among reservations and points that are kept in memory. */
public final class InMemoryUncollectedPickups implements UncollectedPickups {

    private final InMemoryReservations reservations;
    private final FixedPoints points;

    public InMemoryUncollectedPickups(InMemoryReservations reservations, FixedPoints points) {
        this.reservations = reservations;
        this.points = points;
    }

    @Override
    public List<ReservationToken> keptLongEnough(Instant now, int skipped, int limit) {
        return reservations.everything().stream()
                .filter(row -> row.state().isAwaited() && row.state() != ReservationState.HELD)
                .filter(row -> isOver(row, now))
                .sorted(Comparator.comparing(row -> row.slotId().start()))
                .skip(skipped)
                .limit(limit)
                .map(Reservation::token)
                .toList();
    }

    private boolean isOver(Reservation row, Instant now) {
        int hours = points.find(row.slotId().point())
                .map(point -> point.stockPolicy().keptHours())
                .orElse(0);
        Instant until = row.slotId().end().plus(Duration.ofHours(hours));
        return hours > 0 && !until.isAfter(now) && until.plus(LOOKS_BACK).isAfter(now);
    }
}
