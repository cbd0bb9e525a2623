// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.creneau.eligibility.Verdict;

/**
 * Use case: a placed order is cancelled as a whole, or some of its fulfilment groups are; the places are given back all together
 * or not at all. Pickups that were cancelled or not collected before count as done, and one that was handed over is left as it
 * is. If one of them can no longer be cancelled by whoever asks, see {@link ChangePolicy}, none is. Thread-safe.
 */
public final class CancelOrderPickups {

    private final ReservationBook book;
    private final CancelReservation cancel;
    private final ChangePolicy policy;
    private final Clock clock;

    public CancelOrderPickups(ReservationBook book, CancelReservation cancel, ChangePolicy policy, Clock clock) {
        this.book = Objects.requireNonNull(book, "book");
        this.cancel = Objects.requireNonNull(cancel, "cancel");
        this.policy = Objects.requireNonNull(policy, "policy");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /**
     * Cancels all pickups of the order, in the caller's transaction if there is one, so that the order and they are cancelled
     * together. For that reason it does not run again after losing a race but throws {@link Conflict}, after which the caller's
     * transaction can only roll back.
     *
     * @return what was cancelled, sorted by group, empty if there was nothing left to cancel; or why nothing was
     */
    public CancelOutcome cancel(long orderId, Actor actor, String reason) {
        Act act = Act.of(actor, clock.instant()).because(reason);
        return book.joined(() -> attempt(orderId, group -> true, act));
    }

    /** The same, of these groups of the order only. */
    public CancelOutcome cancel(long orderId, Collection<Long> groupIds, Actor actor, String reason) {
        Act act = Act.of(actor, clock.instant()).because(reason);
        return book.joined(() -> attempt(orderId, groupIds::contains, act));
    }

    private CancelOutcome attempt(long orderId, Predicate<Long> wanted, Act act) {
        List<Reservation> placed = book.all().allLiveOfOrder(orderId).stream()
                .filter(live -> live.isPlaced() && wanted.test(live.holder().groupId()))
                .collect(Collectors.toList());
        for (Reservation each : placed) {
            Optional<Verdict> tooLate = policy.against(each, act);
            if (tooLate.isPresent()) {
                return CancelOutcome.refused(tooLate.get());
            }
        }
        List<Reservation> cancelled = new ArrayList<>();
        for (Reservation each : placed) {
            cancelled.add(cancel.cancelWith(each, act));
        }
        return CancelOutcome.done(cancelled);
    }
}
