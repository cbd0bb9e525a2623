// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
     * Goes on batch by batch until none is left. However many cannot be given up, they do not keep the others: the errors are thrown when
     * all have been tried.
     *
     * @param batch how many are looked for at once, 1 or more
     * @return how many this call gave up
     */
    public int run(Instant now, int batch) {
        Run run = new Run(now);
        List<ReservationToken> some;
        do {
            some = uncollected.keptLongEnough(now, run.passed, batch);
            some.forEach(run::attempt);
        } while (some.size() == batch);
        return run.result();
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

    /** What is passed over stays at the head of what is read, so it is left out of what is read next. For one thread. */
    private final class Run {

        private final Instant now;
        private int ended;
        private int passed;
        private @Nullable RuntimeException failure;

        private Run(Instant now) {
            this.now = now;
        }

        private void attempt(ReservationToken token) {
            boolean isEnded = false;
            try {
                isEnded = book.alone(() -> end(book.all().find(token), now));
            } catch (RuntimeException e) {
                failure = joined(failure, e);
            }
            ended += isEnded ? 1 : 0;
            passed += isEnded ? 0 : 1;
        }

        private int result() {
            if (failure != null) {
                throw failure;
            }
            return ended;
        }
    }

    /** Asked of the point as it is now: who has just been given more time keeps it. */
    private boolean isKeptLongEnough(Reservation reservation, Instant now) {
        int hours = points.find(reservation.slotId().point())
                .map(point -> point.stockPolicy().keptHours())
                .orElse(0);
        Instant until = reservation.slotId().end().plus(Duration.ofHours(hours));
        return reservation.isPlaced()
                && hours > 0
                && !now.isBefore(until)
                && now.isBefore(until.plus(UncollectedPickups.LOOKS_BACK));
    }
}
