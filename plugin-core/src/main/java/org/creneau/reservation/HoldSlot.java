// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.creneau.eligibility.Inquiry;
import org.creneau.eligibility.OutingRecord;
import org.creneau.slot.Basket;
import org.creneau.slot.SlotId;
import org.creneau.slot.SlotQuery;
import org.jspecify.annotations.Nullable;

/**
 * Use case: keep a place in a slot for a cart.
 *
 * <p>All happens in one short transaction of its own: the reservation is added and the place taken together or not at
 * all. When anything throws, the rollback gives the place back; there is no other compensation, because a database
 * accepts none in a transaction that has failed. The place is taken last, so that others wait for the slot's counter no
 * longer than the commit takes; who finds it filled meanwhile starts over and is told why. Two requests of one cart cannot
 * both win: the store refuses a second live reservation and the loser starts over, to find the winner's hold.
 *
 * <ul>
 *   <li>The slot the cart holds already is answered with that hold, its expiry unchanged; if the basket weighs more or less
 *       than when it was held, the difference is taken or given back.
 *   <li>Another slot than the one held is a switch: the new place is taken for the old one, and if it is refused the old
 *       one stays.
 *   <li>A switch to a slot of another length at the same start, after the merchant changed the plan, keeps the place.
 *   <li>A hold that has run out but was not yet swept still owns its place; holding the same slot judges it anew and
 *       starts a fresh expiry.
 *   <li>A hold keeps the price its slot had when it was chosen, also when it ran out and is taken anew before payment.
 *   <li>An order that is placed keeps its slot; holding another is refused.
 *   <li>A customer, and a part of the network, hold no more places at once than {@link HoldLimits} allow.
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
        Instant now = clock.instant();
        return book.alone(() -> attempt(slot, new Wish(collector, Rivals.of(collector, book), now)));
    }

    /**
     * Holds on to what that holder holds, or held last and let run out, with what is in the basket now, for as long as a
     * payment may take. Which slot that is, is read in the transaction that keeps it: a slot chosen meanwhile on another
     * page is not switched back.
     */
    HoldOutcome keepForPayment(Collector collector) {
        Instant now = clock.instant();
        return book.alone(() -> {
            Rivals rivals = Rivals.of(collector, book);
            Holder holder = collector.holder();
            Optional<Reservation> current = rivals.own() != null
                    ? Optional.of(rivals.own())
                    : book.all().latestOf(holder.orderId(), holder.groupId());
            return current.map(found -> kept(found, new Wish(remembering(collector, found), rivals, now)))
                    .orElseGet(() -> HoldOutcome.refused(Refusals.because(Refusals.UNKNOWN)));
        });
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
                return paying(wish.limited().orElseGet(() -> takeAgain(current, wish)), wish);
            case HELD:
                return paying(stay(current, wish), wish);
            default:
                return HoldOutcome.held(current);
        }
    }

    private HoldOutcome paying(HoldOutcome outcome, Wish wish) {
        Optional<Reservation> kept = outcome.reservation();
        if (!kept.isPresent()) {
            return outcome;
        }
        Reservation hold = kept.get();
        boolean learnt = wish.learnsHouseholdOf(hold);
        Optional<Reservation> other = wish.rivals.otherOfHousehold();
        if (other.isPresent() && learnt) {
            return HoldOutcome.refused(Refusals.because(Refusals.ALREADY_BOOKED, other.get()));
        }
        Instant until = issue.policyOf(hold.slotId()).paymentEnd(hold, wish.now);
        Reservation paying = hold.paying(wish.now, until).toBuilder()
                .household(learnt ? wish.rivals.household() : hold.household())
                .language(wish.languageFor(hold))
                .build();
        return HoldOutcome.held(book.store(hold, paying, wish.because(Reasons.PAYMENT)));
    }

    private HoldOutcome attempt(SlotId slot, Wish wish) {
        Reservation current = wish.rivals.own();
        if (current == null) {
            return wish.limited().orElseGet(() -> take(slot, wish));
        }
        boolean same = current.slotId().equals(slot);
        if (current.state() != ReservationState.HELD) {
            return same
                    ? HoldOutcome.held(current)
                    : HoldOutcome.refused(Refusals.because(Refusals.CONFIRMED, current));
        }
        return same ? stay(current, wish) : switchTo(slot, current, wish);
    }

    private HoldOutcome take(SlotId slot, Wish wish) {
        PlaceOutcome place = desk.find(slot, wish.inquiry);
        Claim claim = place.claim();
        return claim == null
                ? HoldOutcome.refused(place.verdict())
                : taken(claim, newHold(claim, wish).build(), wish.act);
    }

    /** At the price that was agreed on: the cart was priced with it. */
    private HoldOutcome takeAgain(Reservation expired, Wish wish) {
        PlaceOutcome place = desk.find(expired.slotId(), wish.inquiry);
        Claim claim = place.claim();
        return claim == null
                ? HoldOutcome.refused(place.verdict())
                : taken(claim, newHold(claim, wish).price(expired.price()).build(), wish.because(Reasons.AGAIN));
    }

    private HoldOutcome taken(Claim claim, Reservation hold, Act act) {
        book.add(hold, act);
        desk.take(claim);
        return HoldOutcome.held(hold);
    }

    private HoldOutcome switchTo(SlotId slot, Reservation old, Wish wish) {
        PlaceOutcome place = slot.sharesPlacesWith(old.slotId())
                ? desk.refit(slot, old.bookedSlot(), wish.inquiry)
                : desk.find(slot, wish.holding(old));
        Claim claim = place.claim();
        if (claim == null) {
            return HoldOutcome.refused(place.verdict());
        }
        Act act = wish.because(Reasons.SWITCHED);
        book.store(old, old.withState(ReservationState.CANCELLED), act);
        Reservation chosen = book.add(newHold(claim, wish).build(), act);
        desk.exchange(old.bookedSlot(), claim);
        return HoldOutcome.held(chosen);
    }

    private ReservationBuilder newHold(Claim claim, Wish wish) {
        return issue.issue(claim.slot(), wish.collector, wish.now)
                .price(claim.price())
                .seats(wish.seats == null ? Seats.none() : wish.seats)
                .household(wish.rivals.household());
    }

    /**
     * In the same slot. A live hold whose basket is what it was is answered as it is; otherwise the slot is judged
     * anew and the difference taken or given back. If that is refused, the hold stays what it was.
     */
    private HoldOutcome stay(Reservation held, Wish wish) {
        boolean live = held.isLiveAt(wish.now);
        Basket basket = wish.collector.basket();
        if (live && held.isFor(basket)) {
            return HoldOutcome.held(held);
        }
        PlaceOutcome place = desk.refit(held.slotId(), held.bookedSlot(), wish.inquiry);
        Claim claim = place.claim();
        if (claim == null) {
            return HoldOutcome.refused(place.verdict());
        }
        Reservation next = live
                ? held.resized(basket)
                : held.startedAnew(
                        basket, wish.now, issue.policyOf(held.slotId()).expiryFrom(wish.now));
        Reservation stored = book.store(held, next, wish.because(live ? Reasons.BASKET : Reasons.AGAIN));
        desk.exchange(held.bookedSlot(), claim);
        return HoldOutcome.held(stored);
    }

    /** Who wants a place, asked at one instant, and what limits them. */
    private final class Wish {

        private final Collector collector;
        private final Rivals rivals;
        private final Instant now;
        private final Inquiry inquiry;
        private final Act act;
        private final @Nullable Seats seats;

        private Wish(Collector collector, Rivals rivals, Instant now) {
            this.collector = collector;
            this.rivals = rivals;
            this.now = now;
            this.inquiry = collector.asking(now);
            this.act = Act.of(collector.actor(), now);
            this.seats = issue.seatsFor(collector, rivals.others()).orElse(null);
        }

        /** Refused if the limits leave no room for one more hold; what is held already has room. */
        private Optional<HoldOutcome> limited() {
            Optional<Reservation> other = rivals.otherOfHousehold();
            if (other.isPresent()) {
                return Optional.of(HoldOutcome.refused(Refusals.because(Refusals.ALREADY_BOOKED, other.get())));
            }
            return seats == null
                    ? Optional.of(HoldOutcome.refused(Refusals.because(Refusals.TOO_MANY_HOLDS)))
                    : Optional.empty();
        }

        /** True if another household is told now than when it was held, as when somebody signs in or names an address. */
        private boolean learnsHouseholdOf(Reservation hold) {
            String told = collector.household();
            return !told.isEmpty() && !told.equals(hold.household());
        }

        /** The one read at the checkout is the one to write in. */
        private String languageFor(Reservation hold) {
            return collector.language().isEmpty() ? hold.language() : collector.language();
        }

        private Act because(String reason) {
            return act.because(reason);
        }

        /** The same, of somebody whose own order does not keep them waiting. */
        private Inquiry holding(Reservation old) {
            SlotQuery query = inquiry.query();
            return inquiry.with(query.holding(old.slotId(), old.load()));
        }
    }
}
