// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.creneau.eligibility.Inquiry;
import org.creneau.eligibility.OutingRecord;
import org.creneau.eligibility.Refusal;
import org.creneau.eligibility.Verdict;
import org.creneau.eligibility.WantedGoods;
import org.creneau.slot.Basket;
import org.creneau.slot.SlotQuery;
import org.creneau.stock.Allotment;
import org.jspecify.annotations.Nullable;

/**
 * Use case: the order is placed, so the hold becomes a reservation.
 *
 * <p>A live hold is a promise and is confirmed without asking the rules again. One that has run out is judged anew,
 * as far as that can be done without the shopper, and takes a place anew if its own was given back already; if that fails
 * the place is lost and the caller must not let the order through. Confirming twice is confirming once. The shopper is
 * told, half a minute later. What is kept and recorded is the version of the regimes that the place was judged under last. Runs in a short transaction of its own: whatever fails
 * later in the checkout must say so to {@link UnconfirmHold}. Thread-safe.
 */
public final class ConfirmHold {

    /** The rest of the checkout may still fail: what it takes back before then nobody is told. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final PlaceDesk desk;
    private final ReservationBook book;
    private final Clock clock;

    public ConfirmHold(PlaceDesk desk, ReservationBook book, Clock clock) {
        this.desk = desk;
        this.book = book;
        this.clock = clock;
    }

    /** Confirms that very hold. */
    public ConfirmOutcome confirm(ReservationToken token) {
        Instant now = clock.instant();
        return book.alone(() -> attempt(book.all().find(token), "", now));
    }

    /** Confirms what that order and group hold, or held last if it has run out. */
    public ConfirmOutcome confirm(Holder holder) {
        return confirm(holder, null);
    }

    /** The same, for who has seen the hold and has not judged it since. */
    public ConfirmOutcome confirm(Holder holder, @Nullable Reservation seen) {
        return confirm(holder, seen, "");
    }

    /**
     * The same, for who has seen what they hold a moment ago: it is not read again unless it has changed since, which is found out.
     *
     * @param seen the hold as it was read or written last; null if nobody has seen it
     * @param judgedUnder the version of the regimes under which the hold that was seen was judged since it was chosen, for its shopper;
     *     empty if it was not
     */
    public ConfirmOutcome confirm(Holder holder, @Nullable Reservation seen, String judgedUnder) {
        Instant now = clock.instant();
        AtomicReference<@Nullable Reservation> known = new AtomicReference<>(seen);
        return book.alone(() -> {
            Reservation first = known.getAndSet(null);
            Optional<Reservation> found =
                    first != null && isHeld(first, holder, now) ? Optional.of(first) : book.currentOf(holder);
            boolean judged =
                    seen != null && found.filter(hold -> isAsJudged(hold, seen)).isPresent();
            return attempt(found, judged ? judgedUnder : "", now);
        });
    }

    /** Not if another slot was chosen since, or the same one anew, which was then judged when it was. */
    private static boolean isAsJudged(Reservation hold, Reservation seen) {
        return hold.token().equals(seen.token())
                && hold.slotId().equals(seen.slotId())
                && hold.outing().equals(seen.outing());
    }

    private static boolean isHeld(Reservation seen, Holder holder, Instant now) {
        return seen.state() == ReservationState.HELD
                && seen.isLiveAt(now)
                && seen.holder().orderId() == holder.orderId()
                && seen.holder().groupId() == holder.groupId();
    }

    private ConfirmOutcome attempt(Optional<Reservation> found, String judgedUnder, Instant now) {
        if (!found.isPresent()) {
            return ConfirmOutcome.lost(Refusals.because(Refusals.UNKNOWN));
        }
        Reservation hold = found.get();
        switch (hold.state()) {
            case HELD:
                return hold.isLiveAt(now)
                        ? confirmed(judged(hold, judgedUnder), hold.allotment(), actOf(hold, now))
                        : confirmedIf(hold, now);
            case EXPIRED:
                return retake(hold, now);
            case CANCELLED:
            case NO_SHOW:
                return ConfirmOutcome.lost(Refusals.because(Refusals.ENDED, hold));
            default:
                return ConfirmOutcome.alreadyConfirmed(hold);
        }
    }

    private static Reservation judged(Reservation hold, String judgedUnder) {
        return judgedUnder.isEmpty()
                ? hold
                : hold.toBuilder()
                        .outing(OutingRecord.of(
                                hold.outing().band(), judgedUnder, hold.outing().acknowledged()))
                        .build();
    }

    private static Act actOf(Reservation hold, Instant now) {
        return Act.of(Actor.shopper(hold.holder()), now);
    }

    /** What was in the basket is no longer known, only what it weighed; its goods are its own until it gives them back. */
    private static Inquiry inquiryFor(Reservation hold, Instant now) {
        return Inquiry.of(SlotQuery.at(now).forBasket(Basket.weighing(hold.load())));
    }

    private Verdict judged(Reservation hold, Instant now) {
        Inquiry inquiry = inquiryFor(hold, now);
        return desk.judge(hold.slotId(), inquiry.with(inquiry.query().holding(hold.slotId(), hold.load())));
    }

    private ConfirmOutcome retake(Reservation expired, Instant now) {
        Holder holder = expired.holder();
        Optional<Reservation> other = book.all().liveOf(holder.orderId(), holder.groupId());
        if (other.isPresent()) {
            return ConfirmOutcome.lost(Verdict.refusedBy(Refusal.of(Refusals.REPLACED)
                    .with("start", other.get().slotId().start())));
        }
        WantedGoods goods = WantedGoods.of(expired.allotment().wanted());
        PlaceOutcome place =
                desk.findUnasked(expired.slotId(), inquiryFor(expired, now).with(goods));
        Claim claim = place.claim();
        if (claim == null) {
            return ConfirmOutcome.lost(place.verdict());
        }
        ConfirmOutcome outcome =
                confirmed(expired, claim.allotment(), actOf(expired, now).under(claim.rulesVersion()));
        desk.take(claim);
        return outcome;
    }

    private ConfirmOutcome confirmedIf(Reservation hold, Instant now) {
        Verdict verdict = judged(hold, now);
        Act act = actOf(hold, now).under(desk.rulesVersion(hold.slotId()));
        return PlaceFinder.standsUnasked(verdict)
                ? confirmed(hold, hold.allotment(), act)
                : ConfirmOutcome.lost(verdict);
    }

    private ConfirmOutcome confirmed(Reservation hold, Allotment goods, Act act) {
        return ConfirmOutcome.confirmed(store(hold, goods, act));
    }

    /** Confirms, within the running transaction, what is held, whatever the rules say. */
    Reservation confirm(Reservation hold, Act act) {
        return store(hold, hold.allotment(), act);
    }

    private Reservation store(Reservation hold, Allotment goods, Act act) {
        Reservation next = hold.withState(ReservationState.CONFIRMED).allotted(goods);
        Reservation confirmed = book.store(hold, next, act);
        book.tell(confirmed, MessageKind.CONFIRMED, act.at().plus(PATIENCE));
        return confirmed;
    }
}
