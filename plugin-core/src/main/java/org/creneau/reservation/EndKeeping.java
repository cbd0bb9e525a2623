// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.creneau.point.PickupPoints;
import org.jspecify.annotations.Nullable;

/**
 * Use case: give up what nobody came for as long as its point keeps it, each exactly once and each in a short transaction of its own:
 * it becomes a no-show by the system, its place goes back, its goods go where the point says ({@link org.creneau.point.Restock}), and
 * the shopper is told. Safe on any number of nodes at once: what another node, or the counter, was faster with is passed over.
 * Thread-safe.
 */
public final class EndKeeping {

    private final PlaceDesk desk;
    private final ReservationBook book;
    private final UncollectedPickups uncollected;
    private final PickupPoints points;

    public EndKeeping(PlaceDesk desk, ReservationBook book, UncollectedPickups uncollected, PickupPoints points) {
        this.desk = desk;
        this.book = book;
        this.uncollected = uncollected;
        this.points = points;
    }

    /**
     * One that cannot be given up does not keep the others: its error is thrown when all have been tried.
     *
     * @param limit the most to give up, 1 or more
     * @return how many this call gave up; fewer than the limit does not mean that none is left when other nodes do the same
     */
    public int run(Instant now, int limit) {
        int ended = 0;
        RuntimeException failure = null;
        for (ReservationToken token : uncollected.keptLongEnough(now, limit)) {
            try {
                ended += book.alone(() -> end(book.all().find(token), now)) ? 1 : 0;
            } catch (RuntimeException e) {
                failure = joined(failure, e);
            }
        }
        if (failure != null) {
            throw failure;
        }
        return ended;
    }

    private static RuntimeException joined(@Nullable RuntimeException first, RuntimeException next) {
        if (first == null) {
            return next;
        }
        if (first != next) {
            first.addSuppressed(next);
        }
        return first;
    }

    private boolean end(Optional<Reservation> found, Instant now) {
        if (!found.isPresent() || !isKeptLongEnough(found.get(), now)) {
            return false;
        }
        Reservation placed = found.get();
        Act act = Act.of(Actor.system(), now).because(Reasons.KEPT_LONG_ENOUGH);
        Reservation given = placed.withState(ReservationState.NO_SHOW);
        if (!book.all().claim(placed) || !book.storeIfFirst(placed, given, act)) {
            return false;
        }
        book.tell(given, MessageKind.NOT_COLLECTED, now);
        desk.giveBackPlaced(placed);
        return true;
    }

    /** Asked of the point as it is now: who has just been given more time keeps it. */
    private boolean isKeptLongEnough(Reservation reservation, Instant now) {
        int hours = points.find(reservation.slotId().point())
                .map(point -> point.stockPolicy().keptHours())
                .orElse(0);
        Instant until = reservation.slotId().end().plus(Duration.ofHours(hours));
        return reservation.isPlaced() && hours > 0 && !now.isBefore(until);
    }
}
