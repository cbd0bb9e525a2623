// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.creneau.eligibility.Inquiry;
import org.creneau.eligibility.OutingRecord;
import org.creneau.eligibility.Refusal;
import org.creneau.eligibility.Verdict;
import org.creneau.slot.Basket;
import org.creneau.slot.SlotId;
import org.creneau.slot.SlotQuery;
import org.jspecify.annotations.Nullable;

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
    private OverridePolicy overrides = OverridePolicy.standard();

    public RescheduleReservation(PlaceDesk desk, ReservationBook book, ChangePolicy policy, Clock clock) {
        this.desk = desk;
        this.book = book;
        this.policy = policy;
        this.clock = clock;
    }

    /** What staff may override; the usual unless set. Called by the container before anything else. */
    public void setOverrides(OverridePolicy value) {
        this.overrides = Objects.requireNonNull(value, "overrides");
    }

    /**
     * Moves it for somebody of the staff who has seen it in some version, in spite of what they override; its load stays what it is.
     * What was changed since is left alone, unless it is in that slot already. What the slot costs more or less than was paid is neither
     * charged nor given back, and recorded.
     */
    public ChangeOutcome reschedule(ReservationToken token, StaffWish wish) {
        return reschedule(token, wish, MoveGate.open());
    }

    /** The same, if the gate lets it. */
    public ChangeOutcome reschedule(ReservationToken token, StaffWish wish, MoveGate gate) {
        Instant now = clock.instant();
        return book.alone(() -> gate.against()
                .map(ChangeOutcome::refused)
                .orElseGet(() -> book.all()
                        .find(token)
                        .map(found -> attempt(found, wish, now))
                        .orElseGet(() -> ChangeOutcome.refused(Refusals.because(Refusals.UNKNOWN)))));
    }

    private ChangeOutcome attempt(Reservation found, StaffWish wish, Instant now) {
        boolean isThere = found.slotId().equals(wish.slot()) && found.isPlaced();
        return !isThere && found.version() != wish.seen()
                ? ChangeOutcome.refused(Refusals.because(Refusals.CHANGED_SINCE, found))
                : attempt(found, Move.of(wish, now));
    }

    /**
     * Moves it for its shopper.
     *
     * @param way who comes from where and what they have acknowledged; its holder and basket are those of the reservation
     */
    public ChangeOutcome reschedule(ReservationToken token, SlotId slot, Collector way) {
        return reschedule(token, slot, way, MoveGate.open());
    }

    /** The same, if the gate lets it. */
    public ChangeOutcome reschedule(ReservationToken token, SlotId slot, Collector way, MoveGate gate) {
        Instant now = clock.instant();
        Move move = new Move(slot, way, Act.of(way.actor(), now), Reasons.RESCHEDULED);
        return book.alone(() -> gate.against().map(ChangeOutcome::refused).orElseGet(() -> attempt(token, move)));
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
        boolean shopper = move.act.actor().isShopper() && !move.isAsked;
        PlaceOutcome place = find(move, move.inquiry(found), shopper);
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

    private PlaceOutcome find(Move move, Inquiry inquiry, boolean shopper) {
        if (move.isWished) {
            return desk.findForStaff(move.slot, inquiry, move.override, overrides);
        }
        return shopper ? desk.find(move.slot, inquiry) : desk.findUnasked(move.slot, inquiry);
    }

    private ChangeOutcome moved(Reservation found, Claim claim, Move move) {
        move.alongside.run();
        OutingRecord record = move.way.record().judgedUnder(move.isFresh(found) ? claim.rulesVersion() : "");
        Reservation next = found.movedTo(claim.slot(), record).allotted(claim.allotment());
        Act judged = move.act.under(claim.rulesVersion());
        Act act = move.isWished
                ? judged.overriding(claim.overridden())
                        .notCharging(claim.price().subtract(found.price()))
                : judged;
        Reservation moved = book.store(found, next, act);
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
        private boolean isWished;
        private @Nullable SlotOverride override;
        private Runnable alongside = () -> {};

        private Move(SlotId slot, Collector way, Act act, String reason) {
            this.slot = slot;
            this.way = way;
            this.act = act.because(reason);
        }

        private static Move of(StaffWish wish, Instant now) {
            Act act = Act.of(wish.shopper().actor(), now);
            Move move = new Move(wish.slot(), wish.shopper(), act, wish.reason());
            move.isWished = true;
            move.override = wish.override();
            return move;
        }

        /** True if what is kept of the outing is of this move, and not of the choice before it, when the home was known. */
        private boolean isFresh(Reservation found) {
            return !way.record().equals(found.outing());
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
