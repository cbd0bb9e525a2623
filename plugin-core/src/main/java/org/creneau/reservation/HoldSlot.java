// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.creneau.slot.SlotId;
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
 * Slots for several groups of one order are held by {@link HoldTogether}, of which this is the smallest case.
 *
 * <p>Thread-safe. Throws {@link Conflict} if it loses every race, which a caller may answer by trying again later.
 */
public final class HoldSlot {

    private final ReservationBook book;
    private final HoldIssue issue;
    private final Clock clock;
    private final JointHold joint;

    public HoldSlot(PlaceDesk desk, ReservationBook book, HoldIssue issue, Clock clock) {
        this.book = book;
        this.issue = issue;
        this.clock = clock;
        this.joint = new JointHold(desk, book, issue);
    }

    /** Holds the slot for an order of which no more is known, or says every reason why not. */
    public HoldOutcome hold(SlotId slot, Holder holder) {
        return hold(slot, Collector.of(holder));
    }

    /** Holds the slot for that collector, or says every reason why not; something left to confirm is a reason too. */
    public HoldOutcome hold(SlotId slot, Collector collector) {
        Instant now = clock.instant();
        HoldOutcome outcome = book.alone(() -> attempt(SlotWish.of(slot, collector), Rivals.of(collector, book), now));
        issue.tell(slot, outcome.verdict(), now);
        return outcome;
    }

    /** One group is the smallest set of them. */
    private HoldOutcome attempt(SlotWish wish, Rivals rivals, Instant now) {
        TogetherOutcome outcome = joint.attempt(Collections.singletonList(wish), rivals, now);
        return outcome.reservations().values().stream()
                .findFirst()
                .map(HoldOutcome::held)
                .orElseGet(() -> HoldOutcome.refused(
                        outcome.verdicts().values().iterator().next()));
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
            return current.map(found -> kept(found, collector.remembering(found), rivals, now))
                    .orElseGet(() -> HoldOutcome.refused(Refusals.because(Refusals.UNKNOWN)));
        });
    }

    /**
     * Keeps that hold for what is in the basket now, whatever else happened to it since it was seen; what is no longer held,
     * has run out or is being paid for stays what it is. Which slot that is, is what the hold says that is changed: a slot
     * chosen meanwhile on another page is not switched back.
     */
    HoldOutcome keepForBasket(Reservation seen, Collector collector) {
        Instant now = clock.instant();
        AtomicReference<@Nullable Reservation> known = new AtomicReference<>(seen);
        return book.alone(() -> {
            Reservation first = known.getAndSet(null);
            Optional<Reservation> own =
                    first == null ? book.all().find(seen.token()).filter(Reservation::holdsPlace) : Optional.of(first);
            return own.map(found -> resized(found, collector, now))
                    .orElseGet(() -> HoldOutcome.refused(Refusals.because(Refusals.UNKNOWN)));
        });
    }

    private HoldOutcome resized(Reservation own, Collector collector, Instant now) {
        return own.state() != ReservationState.HELD || !own.isLiveAt(now) || own.isBeingPaidAt(now)
                ? HoldOutcome.held(own)
                : attempt(SlotWish.of(own.slotId(), collector.remembering(own)), Rivals.none(collector, own), now);
    }

    private HoldOutcome kept(Reservation current, Collector collector, Rivals rivals, Instant now) {
        switch (current.state()) {
            case CANCELLED:
            case NO_SHOW:
                return HoldOutcome.refused(Refusals.because(Refusals.ENDED, current));
            case EXPIRED:
                return paying(attempt(SlotWish.again(current, collector), rivals, now), collector, rivals, now);
            case HELD:
                return paying(attempt(SlotWish.of(current.slotId(), collector), rivals, now), collector, rivals, now);
            default:
                return HoldOutcome.held(current);
        }
    }

    private HoldOutcome paying(HoldOutcome outcome, Collector collector, Rivals rivals, Instant now) {
        Optional<Reservation> kept = outcome.reservation();
        if (!kept.isPresent()) {
            return outcome;
        }
        Reservation hold = kept.get();
        boolean learnt = learnsHousehold(collector, hold);
        Optional<Reservation> other = rivals.otherOfHousehold();
        if (other.isPresent() && learnt) {
            return HoldOutcome.refused(Refusals.because(Refusals.ALREADY_BOOKED, other.get()));
        }
        Instant until = issue.policyOf(hold.slotId()).paymentEnd(hold, now);
        Reservation paying = hold.paying(now, until).toBuilder()
                .household(learnt ? rivals.household(Collections.emptyList()) : hold.household())
                .language(languageFor(collector, hold))
                .build();
        Act act = Act.of(collector.actor(), now).because(Reasons.PAYMENT);
        return HoldOutcome.held(book.store(hold, paying, act));
    }

    /** The one read at the checkout is the one to write in. */
    private static String languageFor(Collector collector, Reservation hold) {
        return collector.language().isEmpty() ? hold.language() : collector.language();
    }

    /** True if another household is told now than when it was held, as when somebody signs in or names an address. */
    private static boolean learnsHousehold(Collector collector, Reservation hold) {
        String told = collector.household();
        return !told.isEmpty() && !told.equals(hold.household());
    }
}
