// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation.visit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationToken;
import org.creneau.reservation.Reservations;
import org.creneau.reservation.Transactions;

/**
 * Use case: a shopper says that they are on the way, or here and where they wait. Saying it twice is saying it once: the first
 * moment counts. Where one waits may be changed, every ten seconds at most. Runs in a short transaction of its own. Thread-safe.
 */
public final class SayComing {

    /** What came of it; the names end the keys of the messages about it. */
    public enum Outcome {
        /** The counter sees it, now or since it was said before. */
        NOTED,
        TOO_EARLY,
        /** Handed over, given up or long gone, or there is no such reservation. */
        OVER,
        /** The spot was changed a moment ago. */
        TOO_OFTEN,
        /** The spot is longer than {@link Arrival#MOST_SPOT}. */
        TOO_LONG
    }

    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final Visits visits;
    private final Reservations reservations;
    private final Tries tries;
    private final ArrivalPolicy policy;
    private final Clock clock;

    public SayComing(
            Visits visits, Reservations reservations, Transactions transactions, ArrivalPolicy policy, Clock clock) {
        this.visits = Objects.requireNonNull(visits, "visits");
        this.reservations = Objects.requireNonNull(reservations, "reservations");
        this.tries = new Tries(transactions);
        this.policy = Objects.requireNonNull(policy, "policy");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    public Outcome onTheWay(ReservationToken token) {
        return say(token, Coming.ON_THE_WAY, "");
    }

    /** @param spot where they wait, as typed; empty if they say nothing of it */
    public Outcome here(ReservationToken token, String spot) {
        return Arrival.isSpot(spot) ? say(token, Coming.HERE, Arrival.plainSpot(spot)) : Outcome.TOO_LONG;
    }

    private Outcome say(ReservationToken token, Coming coming, String spot) {
        Instant now = clock.instant();
        return tries.of(() -> {
            Optional<Reservation> found = reservations.find(token);
            if (!found.isPresent() || policy.isOver(found.get(), now)) {
                return Outcome.OVER;
            }
            return policy.allows(found.get(), now) ? noted(found.get(), coming, spot, now) : Outcome.TOO_EARLY;
        });
    }

    private Outcome noted(Reservation reservation, Coming coming, String spot, Instant now) {
        visits.noteComing(reservation, coming, now, policy.from(reservation));
        Visit visit = visits.of(reservation.token());
        if (!visit.arrival().since(policy.from(reservation)).coming().isPresent()) {
            return Outcome.OVER;
        }
        boolean isSaid = spot.isEmpty() || spot.equals(visit.arrival().spot());
        return isSaid || visits.writeSpot(reservation, spot, now, now.minus(PAUSE)) ? Outcome.NOTED : Outcome.TOO_OFTEN;
    }
}
