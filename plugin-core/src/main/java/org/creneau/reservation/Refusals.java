// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import org.creneau.eligibility.Refusal;
import org.creneau.eligibility.Verdict;

/**
 * The codes of what the use cases refuse by themselves, beside the rules and the {@link PlaceDesk}. Facts:
 * {@code state} is the name of a {@link ReservationState}, {@code start} the start of the slot.
 */
public final class Refusals {

    /** There is no such hold or reservation. Facts: none. */
    public static final String UNKNOWN = "reservation-unknown";

    /** The reservation was released, cancelled or not collected and cannot come back. Facts: state, start. */
    public static final String ENDED = "reservation-ended";

    /** The cart has chosen another slot since. Facts: start, of the slot chosen since. */
    public static final String REPLACED = "reservation-replaced";

    /** The order has been placed; its slot is not changed by holding another. Facts: state, start. */
    public static final String CONFIRMED = "reservation-confirmed";

    /** The reservation cannot go from its state to the one asked for. Facts: state, next. */
    public static final String MOVE_NOT_ALLOWED = "move-not-allowed";

    /** The last change of the reservation was no step of the counter that can be undone. Facts: state, start. */
    public static final String NOTHING_TO_UNDO = "nothing-to-undo";

    /** The step was made too long ago to be undone. Facts: until. */
    public static final String UNDO_TOO_LATE = "undo-too-late";

    /** The pickup code is not the reservation's. Facts: none. */
    public static final String WRONG_CODE = "wrong-code";

    /** No reservation that waits at the point in those days has that pickup code. Facts: none. */
    public static final String CODE_NOT_FOUND = "code-not-found";

    /** Too many wrong pickup codes; none is looked at before that instant. Facts: from. */
    public static final String TOO_MANY_GUESSES = "too-many-guesses";

    /** A no-show cannot be noted before the slot is over. Facts: end. */
    public static final String SLOT_NOT_OVER = "slot-not-over";

    /** Something of it is for people of a certain age ({@code years}), and nobody has said that who collects was looked at. */
    public static final String AGE_NOT_CHECKED = "age-not-checked";

    /** The customer, or all from the same part of the network, hold as many places as are allowed at once. Facts: none. */
    public static final String TOO_MANY_HOLDS = "too-many-holds";

    /** The customer or household has a reservation already, and one is allowed. Facts: state, start. */
    public static final String ALREADY_BOOKED = "already-booked";

    /** The cart is being paid with the slot it has. Facts: start, of that slot. */
    public static final String BEING_PAID = "being-paid";

    /** The hold was extended before, and once is allowed. Facts: expires. */
    public static final String EXTENDED_ALREADY = "extended-already";

    /** It is too late for the shopper to change or cancel; the point may still be called. Facts: until. */
    public static final String TOO_LATE_TO_CHANGE = "too-late-to-change";

    /** The other slot costs more than was paid, and a paid order is not charged again. Facts: price, paid. */
    public static final String SLOT_COSTS_MORE = "slot-costs-more";

    /** What is being prepared at one point cannot be collected at another. Facts: state, start. */
    public static final String OTHER_POINT = "other-point";

    /** The shopper is asked nothing about the reservation, or another question since. Facts: none. */
    public static final String CHOICE_UNKNOWN = "choice-unknown";

    /** The choice was made already, or is no longer to be made. Facts: state, the name of a {@link ChoiceState}. */
    public static final String CHOICE_ENDED = "choice-ended";

    /** The time to choose is over. Facts: until. */
    public static final String CHOICE_TOO_LATE = "choice-too-late";

    /** The reservation was moved or ended otherwise since the shopper was asked. Facts: state, start. */
    public static final String CHOICE_OVERTAKEN = "choice-overtaken";

    /** The slot is none of those the shopper was asked to choose from. Facts: start. */
    public static final String CHOICE_OTHER_SLOT = "choice-other-slot";

    /** A hold is judged again when it is paid for, and its shopper not asked before. Facts: state, start. */
    public static final String CHOICE_NOT_PLACED = "choice-not-placed";

    /** The slot has begun, and nothing can be chosen any more. Facts: state, start. */
    public static final String SLOT_BEGUN = "slot-begun";

    /** There is no such wait. Facts: none. */
    public static final String WAIT_UNKNOWN = "wait-unknown";

    /** The wait is over. Facts: wait, the name of a {@link WaitState}. */
    public static final String WAIT_ENDED = "wait-ended";

    /** No place is offered, or no longer. Facts: none. */
    public static final String OFFER_ENDED = "offer-ended";

    /** Nobody need wait: that slot of those waited for can be had now. Facts: start. */
    public static final String PLACE_IS_FREE = "place-is-free";

    /** No slot of those waited for could be had, even if a place came free. Facts: none. */
    public static final String NOTHING_TO_WAIT_FOR = "nothing-to-wait-for";

    /** The shopper waits for as many things as are allowed at once. Facts: most. */
    public static final String TOO_MANY_WAITS = "too-many-waits";

    /** Somebody else has changed the pickup since the page was made. Facts: state, start. */
    public static final String CHANGED_SINCE = "changed-since";

    /** The slot that was to be overbooked has more orders by now than the page showed. Facts: orders, those it has. */
    public static final String OVERRIDE_OVERTAKEN = "override-overtaken";

    /** The goods are handed over, under way, or there are none. Facts: none, or state and start. */
    public static final String NOTHING_TO_HAND_OVER = "nothing-to-hand-over";

    private Refusals() {}

    static Verdict because(String code) {
        return Verdict.refusedBy(Refusal.of(code));
    }

    static Verdict because(String code, Reservation reservation) {
        return Verdict.refusedBy(Refusal.of(code)
                .with("state", reservation.state().name())
                .with("start", reservation.slotId().start()));
    }

    static Verdict moveNotAllowed(Reservation reservation, ReservationState next) {
        return Verdict.refusedBy(Refusal.of(MOVE_NOT_ALLOWED)
                .with("state", reservation.state().name())
                .with("next", next.name()));
    }
}
