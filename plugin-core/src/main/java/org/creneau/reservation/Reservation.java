// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import org.creneau.eligibility.Inquiry;
import org.creneau.eligibility.OutingRecord;
import org.creneau.eligibility.WantedGoods;
import org.creneau.slot.Basket;
import org.creneau.slot.BookedSlot;
import org.creneau.slot.Load;
import org.creneau.slot.SlotId;
import org.creneau.stock.Allotment;
import org.jspecify.annotations.Nullable;

/**
 * One place in a slot and what became of it. Immutable and thread-safe: each change is a copy with the next version,
 * which {@link Reservations#replace} stores only over the version it was made from.
 *
 * <p>The expiry matters only while the state is {@code HELD}; afterwards it says when the last hold would have ended.
 */
public final class Reservation {

    private final ReservationToken token;
    private final SlotId slotId;
    private final Load load;
    private final String basketKey;
    private final OutingRecord outing;
    private final BigDecimal price;
    private final Holder holder;
    private final ReservationState state;
    private final PickupCode code;
    private final Instant heldAt;
    private final Instant expiresAt;
    private final boolean extended;
    private final @Nullable Instant payingSince;
    private final Seats seats;
    private final String household;
    private final String language;
    private final Allotment allotment;
    private final long version;

    Reservation(ReservationBuilder from) {
        this.token = Objects.requireNonNull(from.token, "token of the reservation");
        this.slotId = Objects.requireNonNull(from.slotId, "slotId of the reservation");
        this.basketKey = Objects.requireNonNull(from.basketKey, "basketKey of the reservation");
        this.load = Objects.requireNonNull(from.load, "load of the reservation");
        this.outing = Objects.requireNonNull(from.outing, "outing of the reservation");
        this.price = Objects.requireNonNull(from.price, "price of the reservation");
        this.holder = Objects.requireNonNull(from.holder, "holder of the reservation");
        this.state = Objects.requireNonNull(from.state, "state of the reservation");
        this.code = Objects.requireNonNull(from.code, "code of the reservation");
        this.heldAt = Objects.requireNonNull(from.heldAt, "heldAt of the reservation");
        this.expiresAt = Objects.requireNonNull(from.expiresAt, "expiresAt of the reservation");
        this.extended = from.extended;
        this.payingSince = from.payingSince;
        this.seats = Objects.requireNonNull(from.seats, "seats of the reservation");
        this.household = Objects.requireNonNull(from.household, "household of the reservation");
        this.language = Objects.requireNonNull(from.language, "language of the reservation");
        this.allotment = Objects.requireNonNull(from.allotment, "allotment of the reservation");
        this.version = from.version;
    }

    /** Starts a reservation that is held, in version 0; every other part must be given. */
    public static ReservationBuilder builder() {
        return new ReservationBuilder();
    }

    /** A builder that starts with everything this reservation has, the version too. */
    public ReservationBuilder toBuilder() {
        ReservationBuilder copy = builder()
                .token(token)
                .slotId(slotId)
                .load(load)
                .basketKey(basketKey)
                .outing(outing)
                .price(price)
                .holder(holder)
                .code(code);
        copy.extended(extended)
                .payingSince(payingSince)
                .seats(seats)
                .household(household)
                .language(language)
                .allotment(allotment);
        return copy.state(state).heldAt(heldAt).expiresAt(expiresAt).version(version);
    }

    private ReservationBuilder next() {
        return toBuilder().version(version + 1);
    }

    /**
     * The next version in that state; throws {@link IllegalStateException} if the table of moves does not allow it.
     */
    public Reservation withState(ReservationState next) {
        if (!state.canBecome(next)) {
            throw new IllegalStateException("reservation " + token + " is " + state + " and cannot become " + next);
        }
        return next().state(next).seats(Seats.none()).payingSince(null).build();
    }

    /** The next version, back in the state before the last step; throws {@link IllegalStateException} like {@link #withState}. */
    Reservation returnedTo(ReservationState earlier) {
        if (!state.canReturnTo(earlier)) {
            throw new IllegalStateException(
                    "reservation " + token + " is " + state + " and cannot return to " + earlier);
        }
        return next().state(earlier).build();
    }

    /** The next version, held again until that instant; throws like {@link #withState}. */
    public Reservation backToHeld(Instant expiry) {
        Reservation held = withState(ReservationState.HELD);
        return held.toBuilder().expiresAt(expiry).build();
    }

    /** The next version for another basket. */
    Reservation resized(Basket other) {
        return next().load(other.load()).basketKey(other.key()).build();
    }

    /** The next version of a hold that ran out and starts afresh now, for that basket. */
    Reservation startedAnew(Basket other, Instant now, Instant expiry) {
        return resized(other).toBuilder()
                .heldAt(now)
                .expiresAt(expiry)
                .extended(false)
                .payingSince(null)
                .build();
    }

    /** The next version, held longer; never for less time than before. */
    Reservation extendedUntil(Instant expiry) {
        return next().extended(true).expiresAt(later(expiry)).build();
    }

    /** The next version, while it is being paid for; held until that instant at least. */
    Reservation paying(Instant now, Instant until) {
        return next().payingSince(now).expiresAt(later(until)).build();
    }

    /** The next version, no longer being paid for; held until that instant at most. */
    Reservation notPaying(Instant until) {
        return next().payingSince(null)
                .expiresAt(until.isBefore(expiresAt) ? until : expiresAt)
                .build();
    }

    private Instant later(Instant other) {
        return other.isAfter(expiresAt) ? other : expiresAt;
    }

    /** The next version in another slot, with what is kept of the outing to it. */
    Reservation movedTo(SlotId slot, OutingRecord way) {
        return next().slotId(slot).outing(way).build();
    }

    /** The next version, the same but for the number: something about it is worth an entry in the history. */
    Reservation noted() {
        return next().build();
    }

    /** That inquiry, of somebody who has what this one was given: it counts as theirs. */
    public Inquiry keptIn(Inquiry inquiry) {
        return allotment.isNone() ? inquiry : inquiry.with(inquiry.goods().keeping(slotId.point(), allotment, heldAt));
    }

    /** An inquiry after the goods it was given, of somebody who has them; what else was ordered is not known. */
    public Inquiry askingAgain(Inquiry inquiry) {
        return keptIn(inquiry.with(WantedGoods.of(allotment.wanted())));
    }

    /** The same version with that of the goods at its point. */
    Reservation allotted(Allotment goods) {
        return toBuilder().allotment(goods).build();
    }

    /** True if it was ordered and is still awaited, so that it can be moved. */
    boolean isPlaced() {
        return state.isAwaited() && state != ReservationState.HELD;
    }

    /** True if the basket is the one it was last judged for, as far as is known. */
    boolean isFor(Basket basket) {
        boolean known = !basketKey.isEmpty() && !basket.key().isEmpty();
        return load.equals(basket.load()) && (!known || basketKey.equals(basket.key()));
    }

    /** The next version with another holder, for a cart that was merged or whose shopper logged in. */
    public Reservation withHolder(Holder other) {
        return next().holder(other).build();
    }

    public ReservationToken token() {
        return token;
    }

    public SlotId slotId() {
        return slotId;
    }

    /** What it takes of the slot: one order, and its items and minutes of preparation where they are known. */
    public Load load() {
        return load;
    }

    /** {@link Basket#key()} of the basket it was last judged for; empty if not known. */
    public String basketKey() {
        return basketKey;
    }

    /** What is kept of the outing it was booked for. */
    public OutingRecord outing() {
        return outing;
    }

    /**
     * What the slot costs the order, in the shop's currency, as it was when the place was held: an edit of the plan never
     * changes a price that somebody was shown. Negative for a discount.
     */
    public BigDecimal price() {
        return price;
    }

    /** The slot and what it takes of it. */
    public BookedSlot bookedSlot() {
        return BookedSlot.of(slotId, load);
    }

    public Holder holder() {
        return holder;
    }

    public ReservationState state() {
        return state;
    }

    public PickupCode code() {
        return code;
    }

    public Instant heldAt() {
        return heldAt;
    }

    /** The first instant at which a hold is no longer live. */
    public Instant expiresAt() {
        return expiresAt;
    }

    /** True once the shopper has asked for more time. */
    public boolean isExtended() {
        return extended;
    }

    /** When the shopper left to pay for it; null while nobody does, and once it is confirmed. */
    public @Nullable Instant payingSince() {
        return payingSince;
    }

    /** True while it is kept for a payment that is under way. */
    public boolean isBeingPaidAt(Instant now) {
        return state == ReservationState.HELD && payingSince != null && now.isBefore(expiresAt);
    }

    /** What it uses up of what is allowed to its customer and network; none unless it is held. */
    public Seats seats() {
        return seats;
    }

    /**
     * For whom it counts where a merchant wants one running reservation for each customer or household: a word of the
     * host's that names nobody, at most 32 characters; empty where that is not asked.
     */
    public String household() {
        return household;
    }

    /** The tag of the language its shopper read the shop in, such as {@code fr-FR}, at most 16 characters; empty if not known. */
    public String language() {
        return language;
    }

    /**
     * What it was given of the goods at its point; what of that came from the shelf is counted as taken there while it holds
     * its place and is not collected.
     */
    public Allotment allotment() {
        return allotment;
    }

    /** 0 when added, one more with every change. */
    public long version() {
        return version;
    }

    /** True if a place in the ledger belongs to it, be the hold expired or not. */
    public boolean holdsPlace() {
        return state.holdsPlace();
    }

    /** True if it holds a place and, when it is only held, the hold has not run out. */
    public boolean isLiveAt(Instant now) {
        return holdsPlace() && (state != ReservationState.HELD || now.isBefore(expiresAt));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Reservation && sameAs((Reservation) other);
    }

    private boolean sameAs(Reservation other) {
        return token.equals(other.token)
                && slotId.equals(other.slotId)
                && load.equals(other.load)
                && basketKey.equals(other.basketKey)
                && outing.equals(other.outing)
                && price.compareTo(other.price) == 0
                && holder.equals(other.holder)
                && state == other.state
                && code.equals(other.code)
                && heldAt.equals(other.heldAt)
                && expiresAt.equals(other.expiresAt)
                && extended == other.extended
                && Objects.equals(payingSince, other.payingSince)
                && seats.equals(other.seats)
                && household.equals(other.household)
                && language.equals(other.language)
                && allotment.equals(other.allotment)
                && version == other.version;
    }

    @Override
    public int hashCode() {
        return token.hashCode();
    }

    /** Without the pickup code, so that a log does not give it away. */
    @Override
    public String toString() {
        return "reservation " + token + " " + state + " " + slotId + " " + holder + " v" + version;
    }
}
