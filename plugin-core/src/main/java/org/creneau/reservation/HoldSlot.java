// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.creneau.eligibility.Verdict;
import org.creneau.slot.SlotId;

/**
 * Use case: keep a place in a slot for a cart.
 *
 * <p>All happens in one short transaction of its own: the place is taken and the reservation added together or not at
 * all. When anything throws, the rollback gives the place back; there is no other compensation, because a database
 * accepts none in a transaction that has failed. Two requests of one cart cannot both win: the store refuses a second
 * live reservation and the loser starts over, to find the winner's hold.
 *
 * <ul>
 *   <li>The slot the cart holds already is answered with that hold, unchanged, its expiry too.
 *   <li>Another slot than the one held is a switch: the new place is taken first, and if it is refused the old one
 *       stays.
 *   <li>A switch to a slot of another length at the same start, after the merchant changed the plan, keeps the place.
 *   <li>A hold that has run out but was not yet swept still owns its place; holding the same slot judges it anew and
 *       starts a fresh expiry.
 *   <li>An order that is placed keeps its slot; holding another is refused.
 * </ul>
 *
 * Thread-safe. Throws {@link Conflict} if it loses every race, which a caller may answer by trying again later.
 */
public final class HoldSlot {

    private final PlaceDesk desk;
    private final ReservationBook book;
    private final HoldIssue issue;
    private final Clock clock;

    public HoldSlot(PlaceDesk desk, ReservationBook book, HoldIssue issue, Clock clock) {
        this.desk = desk;
        this.book = book;
        this.issue = issue;
        this.clock = clock;
    }

    /** Holds the slot, or says every reason why not. */
    public HoldOutcome hold(SlotId slot, Holder holder) {
        Instant now = clock.instant();
        return book.alone(() -> attempt(slot, holder, now));
    }

    /**
     * Holds on to what that holder holds, or held last and let run out. Which slot that is, is read in the
     * transaction that keeps it: a slot chosen meanwhile on another page is not switched back.
     */
    HoldOutcome keep(Holder holder) {
        Instant now = clock.instant();
        return book.alone(() -> book.currentOf(holder)
                .map(current -> kept(current, holder, now))
                .orElseGet(() -> HoldOutcome.refused(Refusals.because(Refusals.UNKNOWN))));
    }

    private HoldOutcome kept(Reservation current, Holder holder, Instant now) {
        switch (current.state()) {
            case CANCELLED:
            case NO_SHOW:
                return HoldOutcome.refused(Refusals.because(Refusals.ENDED, current));
            case EXPIRED:
                return take(issue.issue(current.slotId(), holder, now), now);
            default:
                return current.isLiveAt(now) ? HoldOutcome.held(current) : renew(current, now);
        }
    }

    private HoldOutcome attempt(SlotId slot, Holder holder, Instant now) {
        Optional<Reservation> live = book.all().liveOf(holder.orderId(), holder.groupId());
        if (!live.isPresent()) {
            return take(issue.issue(slot, holder, now), now);
        }
        Reservation current = live.get();
        if (current.slotId().equals(slot)) {
            return current.isLiveAt(now) ? HoldOutcome.held(current) : renew(current, now);
        }
        if (current.state() != ReservationState.HELD) {
            return HoldOutcome.refused(Refusals.because(Refusals.CONFIRMED, current));
        }
        return switchTo(issue.issue(slot, holder, now), current, now);
    }

    private HoldOutcome take(Reservation wanted, Instant now) {
        Verdict verdict = desk.take(wanted.slotId(), now);
        return verdict.isAllowed() ? added(wanted) : HoldOutcome.refused(verdict);
    }

    private HoldOutcome switchTo(Reservation wanted, Reservation old, Instant now) {
        boolean samePlace = wanted.slotId().sharesPlacesWith(old.slotId());
        Verdict verdict = samePlace ? desk.judge(wanted.slotId(), now, true) : desk.take(wanted.slotId(), now);
        if (!verdict.isAllowed()) {
            return HoldOutcome.refused(verdict);
        }
        book.store(old, old.withState(ReservationState.CANCELLED));
        if (!samePlace) {
            desk.giveBack(old.slotId());
        }
        return added(wanted);
    }

    private HoldOutcome added(Reservation reservation) {
        book.all().add(reservation);
        return HoldOutcome.held(reservation);
    }

    private HoldOutcome renew(Reservation expired, Instant now) {
        Verdict verdict = desk.judge(expired.slotId(), now, true);
        if (!verdict.isAllowed()) {
            return HoldOutcome.refused(verdict);
        }
        return HoldOutcome.held(
                book.store(expired, expired.withExpiry(issue.policy().expiryFrom(now))));
    }
}
