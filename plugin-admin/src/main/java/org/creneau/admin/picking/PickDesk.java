// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.picking;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import javax.servlet.http.HttpServletResponse;
import org.creneau.admin.board.Counter;
import org.creneau.admin.rights.Clerk;
import org.creneau.point.PickupPoint;
import org.creneau.point.PickupPoints;
import org.creneau.point.PointId;
import org.creneau.reservation.Actor;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationState;
import org.creneau.reservation.ReservationToken;
import org.creneau.reservation.Reservations;

/**
 * Finds what an address of picking names, for those who may see it: whoever may look at the board of a point may see its lists, whoever
 * may work at it may change them. Thread-safe.
 */
public class PickDesk {

    /** Days. */
    private static final int FURTHEST = 731;

    private final Counter counter;
    private final PickupPoints points;
    private final Reservations reservations;
    private final Clock clock;

    public PickDesk(Counter counter, PickupPoints points, Reservations reservations, Clock clock) {
        this.counter = counter;
        this.points = points;
        this.reservations = reservations;
        this.clock = clock;
    }

    /** That point for whoever may look; throws {@link NoSuchPickup} unless it is the number of one. */
    PickupPoint toLook(String number) {
        return point(counter.mayLook(), number);
    }

    /** Whoever is signed in, if they may work there. */
    Actor toWork(String number) {
        Clerk clerk = counter.mayWork();
        point(clerk, number);
        return clerk.actor();
    }

    /** Whether to show what only those may do who may work somewhere. */
    boolean offersWork() {
        return counter.offersWork();
    }

    /** Those of others are not even looked up: who works elsewhere does not learn whether they exist. */
    private PickupPoint point(Clerk clerk, String number) {
        try {
            PointId id = PointId.of(Long.parseLong(number));
            if (clerk.remit().includes(id)) {
                return points.find(id).orElseThrow(() -> new NoSuchPickup("point " + number));
            }
        } catch (IllegalArgumentException e) {
            // the same answer as for a number that no point has
        }
        throw new NoSuchPickup("point " + number);
    }

    /** The pickup of that order and group that was placed at that point; throws {@link NoSuchPickup} otherwise. */
    Reservation pickup(PickupPoint point, String ref) {
        PickRef wanted = PickRef.parse(ref);
        Optional<Reservation> live = reservations.liveOf(wanted.order(), wanted.group());
        return (live.isPresent() ? live : reservations.latestOf(wanted.order(), wanted.group()))
                .filter(each -> isPlacedAt(point, each))
                .orElseThrow(() -> new NoSuchPickup("pickup " + ref + " at point " + point.id()));
    }

    /** The same by its token. */
    Reservation pickupOf(PickupPoint point, String token) {
        try {
            return reservations
                    .find(ReservationToken.parse(token))
                    .filter(each -> isPlacedAt(point, each))
                    .orElseThrow(() -> new NoSuchPickup("such pickup at point " + point.id()));
        } catch (IllegalArgumentException e) {
            throw new NoSuchPickup("such pickup at point " + point.id());
        }
    }

    /** One that was cancelled too, since what was paid for it at the counter is paid back there. */
    private static boolean isPlacedAt(PickupPoint point, Reservation reservation) {
        return reservation.slotId().point().equals(point.id())
                && reservation.state() != ReservationState.HELD
                && reservation.state() != ReservationState.EXPIRED;
    }

    LocalDate today(PickupPoint point) {
        return clock.instant().atZone(point.zone()).toLocalDate();
    }

    /** That day, today if it is none or further away than two years. */
    LocalDate day(PickupPoint point, String text) {
        LocalDate today = today(point);
        try {
            LocalDate day = text.isEmpty() ? today : LocalDate.parse(text);
            return Math.abs(ChronoUnit.DAYS.between(today, day)) > FURTHEST ? today : day;
        } catch (DateTimeException e) {
            return today;
        }
    }

    java.time.Instant now() {
        return clock.instant();
    }

    /** The pages hold names, so no cache keeps them. */
    static void keepNowhere(HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Content-Security-Policy", "default-src 'self'; frame-ancestors 'self'; form-action 'self'");
    }
}
