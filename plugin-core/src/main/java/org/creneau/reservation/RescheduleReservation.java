// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.creneau.eligibility.Inquiry;
import org.creneau.eligibility.Refusal;
import org.creneau.eligibility.Verdict;
import org.creneau.slot.Basket;
import org.creneau.slot.SlotId;
import org.creneau.slot.SlotQuery;

/**
 * Use case: an order that was placed moves to another slot. Its place there is taken for the old one, both or neither; the
 * token, the code and the price stay what they were, so that no link and no printed code is worth less. Asking for the slot
 * it has changes nothing.
 *
 * <p>Shoppers may until the {@link ChangePolicy} says otherwise, and to a slot that costs no more than they paid. Staff
 * always may; for them, too, the rules are asked, as far as that can be done without the shopper. What is being prepared
 * does not go to another point. The shopper is told. Runs in a short transaction of its own. Thread-safe.
 */
public final class RescheduleReservation {

    private final PlaceDesk desk;
    private final ReservationBook book;
    private final ChangePolicy policy;
    private final Clock clock;

    public RescheduleReservation(PlaceDesk desk, ReservationBook book, ChangePolicy policy, Clock clock) {
        this.desk = desk;
        this.book = book;
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * Moves it for its shopper.
     *
     * @param way who comes from where and what they have acknowledged; its holder and basket are those of the reservation
     */
    public ChangeOutcome reschedule(ReservationToken token, SlotId slot, Collector way) {
        Instant now = clock.instant();
        return book.alone(() -> attempt(token, new Move(slot, way, Act.of(way.actor(), now), Reasons.RESCHEDULED)));
    }

    /**
     * Moves it for somebody of the staff.
     *
     * @param actor one of the staff, otherwise {@link IllegalArgumentException}: no job moves a reservation
     * @param reason in their own words, for the history; {@link IllegalArgumentException} if blank
     */
    public ChangeOutcome reschedule(ReservationToken token, SlotId slot, Actor actor, String reason) {
        if (!actor.isStaff() || reason.trim().isEmpty()) {
            throw new IllegalArgumentException(
                    "actor is " + actor + " and reason is '" + reason + "', allowed is one of the staff with a reason");
        }
        Instant now = clock.instant();
        return book.alone(() -> book.all()
                .find(token)
                .map(found -> attempt(
                        found,
                        new Move(
                                slot,
                                Collector.of(found.holder()).recording(found.outing()),
                                Act.of(actor, now),
                                reason)))
                .orElseGet(() -> ChangeOutcome.refused(Refusals.because(Refusals.UNKNOWN))));
    }

    /**
     * Moves it within the running transaction for its shopper, who was asked to by the shop: neither the cut-off nor the
     * price binds them, for they did not cause it, and only what can be told without them is judged.
     *
     * @param alongside writes what belongs to it, before others have to wait for the counters
     */
    ChangeOutcome moveAsked(Reservation found, SlotId slot, Act act, Runnable alongside) {
        Collector way = Collector.of(found.holder()).recording(found.outing());
        Move move = new Move(slot, way, act, act.reason()).asked(alongside);
        return attempt(found, move);
    }

    private ChangeOutcome attempt(ReservationToken token, Move move) {
        return book.all()
                .find(token)
                .map(found -> attempt(found, move))
                .orElseGet(() -> ChangeOutcome.refused(Refusals.because(Refusals.UNKNOWN)));
    }

    private ChangeOutcome attempt(Reservation found, Move move) {
        if (found.slotId().equals(move.slot) && found.isPlaced()) {
            return ChangeOutcome.done(found);
        }
        Optional<Verdict> against = against(found, move);
        return against.map(ChangeOutcome::refused).orElseGet(() -> placed(found, move));
    }

    private Optional<Verdict> against(Reservation found, Move move) {
        if (!found.isPlaced()) {
            return Optional.of(Refusals.because(Refusals.ENDED, found));
        }
        boolean otherPoint = !found.slotId().point().equals(move.slot.point());
        if (otherPoint && found.state() != ReservationState.CONFIRMED) {
            return Optional.of(Refusals.because(Refusals.OTHER_POINT, found));
        }
        return move.isAsked ? Optional.empty() : policy.against(found, move.act);
    }

    private ChangeOutcome placed(Reservation found, Move move) {
        Inquiry inquiry = move.inquiry(found);
        boolean shopper = move.act.actor().isShopper() && !move.isAsked;
        PlaceOutcome place = shopper ? desk.find(move.slot, inquiry) : desk.findUnasked(move.slot, inquiry);
        Claim claim = place.claim();
        if (claim == null) {
            return ChangeOutcome.refused(place.verdict());
        }
        if (shopper && claim.price().compareTo(found.price()) > 0) {
            return ChangeOutcome.refused(Verdict.refusedBy(Refusal.of(Refusals.SLOT_COSTS_MORE)
                    .with("price", claim.price().toPlainString())
                    .with("paid", found.price().toPlainString())));
        }
        return moved(found, claim, move);
    }

    private ChangeOutcome moved(Reservation found, Claim claim, Move move) {
        move.alongside.run();
        Reservation next = found.movedTo(claim.slot(), move.way.record()).allotted(claim.allotment());
        Reservation moved = book.store(found, next, move.act);
        book.tell(moved, MessageKind.MOVED, move.act.at());
        desk.exchange(found, claim);
        return ChangeOutcome.done(moved);
    }

    /** Where to, for whom, by whom. */
    private static final class Move {

        private final SlotId slot;
        private final Collector way;
        private final Act act;
        private boolean isAsked;
        private Runnable alongside = () -> {};

        private Move(SlotId slot, Collector way, Act act, String reason) {
            this.slot = slot;
            this.way = way;
            this.act = act.because(reason);
        }

        private Move asked(Runnable also) {
            this.isAsked = true;
            this.alongside = also;
            return this;
        }

        /** What is in the order is no longer known here, only what it weighs and what it was given of the goods. */
        private Inquiry inquiry(Reservation found) {
            Inquiry asked = way.with(Basket.weighing(found.load())).asking(act.at());
            SlotQuery query = asked.query();
            return found.askingAgain(asked.with(query.holding(found.slotId(), found.load())));
        }
    }
}
