// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.creneau.eligibility.Inquiry;
import org.creneau.eligibility.OutingRecord;
import org.creneau.slot.Basket;
import org.creneau.slot.SlotId;
import org.creneau.slot.SlotQuery;

/**
 * Use case: keep a place in a slot for a cart.
 *
 * <p>All happens in one short transaction of its own: the place is taken and the reservation added together or not at
 * all. When anything throws, the rollback gives the place back; there is no other compensation, because a database
 * accepts none in a transaction that has failed. Two requests of one cart cannot both win: the store refuses a second
 * live reservation and the loser starts over, to find the winner's hold.
 *
 * <ul>
 *   <li>The slot the cart holds already is answered with that hold, its expiry unchanged; if the basket weighs more or less
 *       than when it was held, the difference is taken or given back.
 *   <li>Another slot than the one held is a switch: the new place is taken first, and if it is refused the old one
 *       stays.
 *   <li>A switch to a slot of another length at the same start, after the merchant changed the plan, keeps the place.
 *   <li>A hold that has run out but was not yet swept still owns its place; holding the same slot judges it anew and
 *       starts a fresh expiry.
 *   <li>A hold keeps the price its slot had when it was chosen, also when it ran out and is taken anew before payment.
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

    /** Holds the slot for an order of which no more is known, or says every reason why not. */
    public HoldOutcome hold(SlotId slot, Holder holder) {
        return hold(slot, Collector.of(holder));
    }

    /** Holds the slot for that collector, or says every reason why not; something left to confirm is a reason too. */
    public HoldOutcome hold(SlotId slot, Collector collector) {
        Wish wish = new Wish(collector, clock.instant());
        return book.alone(() -> attempt(slot, wish));
    }

    /**
     * Holds on to what that holder holds, or held last and let run out, with what is in the basket now. Which slot that
     * is, is read in the transaction that keeps it: a slot chosen meanwhile on another page is not switched back.
     */
    HoldOutcome keep(Collector collector) {
        Instant now = clock.instant();
        return book.alone(() -> book.currentOf(collector.holder())
                .map(current -> kept(current, new Wish(remembering(collector, current), now)))
                .orElseGet(() -> HoldOutcome.refused(Refusals.because(Refusals.UNKNOWN))));
    }

    /** What was confirmed when that slot was chosen counts when it is judged anew, and is kept. */
    private static Collector remembering(Collector collector, Reservation current) {
        return collector.record().equals(OutingRecord.none()) ? collector.recording(current.outing()) : collector;
    }

    private HoldOutcome kept(Reservation current, Wish wish) {
        switch (current.state()) {
            case CANCELLED:
            case NO_SHOW:
                return HoldOutcome.refused(Refusals.because(Refusals.ENDED, current));
            case EXPIRED:
                return takeAgain(current, wish);
            case HELD:
                return stay(current, wish);
            default:
                return HoldOutcome.held(current);
        }
    }

    private HoldOutcome attempt(SlotId slot, Wish wish) {
        Optional<Reservation> live = book.all().liveOf(wish.holder.orderId(), wish.holder.groupId());
        if (!live.isPresent()) {
            return take(slot, wish);
        }
        Reservation current = live.get();
        if (current.state() != ReservationState.HELD) {
            return current.slotId().equals(slot)
                    ? HoldOutcome.held(current)
                    : HoldOutcome.refused(Refusals.because(Refusals.CONFIRMED, current));
        }
        return current.slotId().equals(slot) ? stay(current, wish) : switchTo(slot, current, wish);
    }

    private HoldOutcome take(SlotId slot, Wish wish) {
        PlaceOutcome place = desk.take(slot, wish.inquiry);
        return place.isTaken() ? added(slot, wish, place.price()) : HoldOutcome.refused(place.verdict());
    }

    /** At the price that was agreed on: the cart was priced with it. */
    private HoldOutcome takeAgain(Reservation expired, Wish wish) {
        PlaceOutcome place = desk.take(expired.slotId(), wish.inquiry);
        return place.isTaken() ? added(expired.slotId(), wish, expired.price()) : HoldOutcome.refused(place.verdict());
    }

    private HoldOutcome switchTo(SlotId slot, Reservation old, Wish wish) {
        if (!slot.sharesPlacesWith(old.slotId())) {
            PlaceOutcome place = desk.take(slot, wish.holding(old));
            return place.isTaken() ? replaced(old, slot, wish, place.price()) : HoldOutcome.refused(place.verdict());
        }
        PlaceOutcome place = desk.retake(slot, old.bookedSlot(), wish.inquiry);
        if (!place.isTaken()) {
            return HoldOutcome.refused(place.verdict());
        }
        book.store(old, old.withState(ReservationState.CANCELLED));
        return added(slot, wish, place.price());
    }

    private HoldOutcome replaced(Reservation old, SlotId slot, Wish wish, BigDecimal price) {
        book.store(old, old.withState(ReservationState.CANCELLED));
        desk.giveBack(old.slotId(), old.load());
        return added(slot, wish, price);
    }

    private HoldOutcome added(SlotId slot, Wish wish, BigDecimal price) {
        Reservation reservation = issue.issue(slot, wish.holder, wish.query()).toBuilder()
                .outing(wish.record)
                .price(price)
                .build();
        book.all().add(reservation);
        return HoldOutcome.held(reservation);
    }

    /**
     * In the same slot. A live hold whose basket is what it was is answered as it is; otherwise the slot is judged
     * anew and the difference taken or given back. If that is refused, the hold stays what it was.
     */
    private HoldOutcome stay(Reservation held, Wish wish) {
        boolean live = held.isLiveAt(wish.query().now());
        Basket basket = wish.query().basket();
        if (live && held.isFor(basket)) {
            return HoldOutcome.held(held);
        }
        PlaceOutcome place = desk.retake(held.slotId(), held.bookedSlot(), wish.inquiry);
        if (!place.isTaken()) {
            return HoldOutcome.refused(place.verdict());
        }
        Instant expiry =
                live ? held.expiresAt() : issue.policy().expiryFrom(wish.query().now());
        return HoldOutcome.held(book.store(held, held.renewed(basket, expiry)));
    }

    /** Who wants a place, asked at one instant. */
    private static final class Wish {

        private final Holder holder;
        private final Inquiry inquiry;
        private final OutingRecord record;

        private Wish(Collector collector, Instant now) {
            this.holder = collector.holder();
            this.inquiry = collector.asking(now);
            this.record = collector.record();
        }

        private SlotQuery query() {
            return inquiry.query();
        }

        /** The same, of somebody whose own order does not keep them waiting. */
        private Inquiry holding(Reservation old) {
            return inquiry.with(query().holding(old.slotId(), old.load()));
        }
    }
}
