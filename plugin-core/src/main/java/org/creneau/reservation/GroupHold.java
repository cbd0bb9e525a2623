// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.time.Instant;
import org.creneau.eligibility.Inquiry;
import org.creneau.eligibility.OutingRecord;
import org.creneau.eligibility.Verdict;
import org.creneau.slot.Basket;
import org.jspecify.annotations.Nullable;

/**
 * One group of an order within one attempt to hold its slots: what is wanted, what it has, and what was found. For one
 * thread.
 */
final class GroupHold {

    private final SlotWish wish;
    private final @Nullable Reservation own;
    private final Instant now;
    private Verdict verdict = Verdict.allowed();
    private Seats seats = Seats.none();
    private String household = "";
    private @Nullable Claim claim;

    /**
     * Attempted now.
     *
     * @param own the live reservation of the group; null if there is none
     */
    GroupHold(SlotWish wish, @Nullable Reservation own, Instant now) {
        this.wish = wish;
        this.own = own;
        this.now = now;
        if (own != null && own.state() != ReservationState.HELD && !isSameSlot(own)) {
            refuse(Refusals.because(Refusals.CONFIRMED, own));
        }
    }

    long group() {
        return wish.collector().holder().groupId();
    }

    SlotWish wish() {
        return wish;
    }

    /** Null if there is none. */
    @Nullable
    Reservation own() {
        return own;
    }

    private boolean isSameSlot(Reservation reservation) {
        return reservation.slotId().equals(wish.slot());
    }

    /** What it has is what is wanted, for the basket of now and under what is agreed on now. */
    boolean isSettled() {
        return own != null
                && isSameSlot(own)
                && (own.state() != ReservationState.HELD || isLive() && own.isFor(basket()) && isAgreed(own));
    }

    /** Who chooses a slot again under other rules, or ticks a box, has agreed to those: it is judged and written down anew. */
    private boolean isAgreed(Reservation hold) {
        OutingRecord record = wish.collector().record();
        return record.equals(OutingRecord.none()) || record.equals(hold.outing());
    }

    /** What was agreed on just now, or else with the hold it has, as it was judged now. */
    OutingRecord agreed(Reservation hold, Claim found) {
        OutingRecord record = wish.collector().record();
        return (record.equals(OutingRecord.none()) ? hold.outing() : record).judgedUnder(found.rulesVersion());
    }

    /** It is ordered; a gate has nothing to say any more. */
    boolean isPlaced() {
        return own != null && own.state() != ReservationState.HELD;
    }

    boolean isLive() {
        return own != null && own.isLiveAt(now);
    }

    /** It keeps the reservation it has, with the basket of now or for a time that starts anew. */
    boolean isStaying() {
        return own != null && isSameSlot(own);
    }

    /** It has no place yet, so that the limits have to leave room for one. */
    boolean isFresh() {
        return own == null;
    }

    private Basket basket() {
        return wish.collector().basket();
    }

    /** What has to be judged and taken. */
    boolean isAsking() {
        return !isSettled() && verdict.isBookable();
    }

    Ask ask() {
        Inquiry inquiry = wish.collector().asking(now);
        return own == null
                ? new Ask(wish.slot(), inquiry, null)
                : new Ask(wish.slot(), own.keptIn(inquiry), own.bookedSlot());
    }

    void refuse(Verdict why) {
        this.verdict = why;
    }

    void answered(PlaceOutcome place) {
        this.verdict = place.verdict();
        this.claim = place.claim();
    }

    /** Allowed unless it was refused. */
    Verdict verdict() {
        return verdict;
    }

    /** Null until one was found. */
    @Nullable
    Claim claim() {
        return claim;
    }

    void sit(Seats on) {
        this.seats = on;
    }

    void countFor(String word) {
        this.household = word;
    }

    /** Adds to a new hold what limits it and what was agreed on. */
    ReservationBuilder complete(ReservationBuilder hold, Claim found) {
        Reservation before = wish.before();
        return hold.price(before == null ? found.price() : before.price())
                .seats(seats)
                .household(household)
                .outing(wish.collector().record().judgedUnder(found.rulesVersion()))
                .allotment(found.allotment());
    }

    Act act() {
        return Act.of(wish.collector().actor(), now).because(reason());
    }

    private String reason() {
        if (own == null) {
            return wish.before() == null ? "" : Reasons.AGAIN;
        }
        if (!isStaying()) {
            return Reasons.SWITCHED;
        }
        return isLive() ? Reasons.BASKET : Reasons.AGAIN;
    }

    @Override
    public String toString() {
        return wish + (own == null ? "" : ", has " + own) + ": " + verdict;
    }
}
