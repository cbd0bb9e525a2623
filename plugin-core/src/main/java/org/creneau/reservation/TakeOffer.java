// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.creneau.eligibility.Inquiry;
import org.creneau.eligibility.OutingRecord;
import org.creneau.eligibility.Refusal;
import org.creneau.eligibility.Verdict;
import org.creneau.eligibility.WantedGoods;
import org.creneau.slot.Basket;
import org.creneau.slot.BookedSlot;
import org.creneau.slot.Load;
import org.creneau.slot.SlotId;
import org.creneau.slot.SlotQuery;
import org.jspecify.annotations.Nullable;

/**
 * Use case: somebody takes the place they were offered. It becomes the hold of their cart, for as long as any hold lasts,
 * and what the cart held goes to the next in line; an order that was placed moves to it, token, code and price staying what
 * they were, under the conditions of {@link RescheduleReservation}. Taking twice is taking once. Runs in a short
 * transaction of its own. Thread-safe.
 *
 * <p>Who follows a link says nothing of where they live. The hold is therefore of no basket that was judged, so that the
 * rules are asked again before payment. What is known of the order itself is its household: who awaits another order where
 * one is allowed is refused, as when a slot is held; an order that moves is that one order already. While a cart is being
 * paid it keeps the slot it is paid with, because that one was judged and the other would be confirmed unasked.
 */
public final class TakeOffer {

    /** Differs from the key of every basket, see {@link Basket#key()}. */
    private static final String NOT_JUDGED = "waitlist";

    private final PlaceDesk desk;
    private final ReservationBook book;
    private final OfferDesk offers;
    private final HoldIssue issue;
    private final ChangePolicy changes;
    private final Clock clock;

    public TakeOffer(Desks desks, HoldIssue issue, ChangePolicy changes, Clock clock) {
        this.desk = desks.places;
        this.book = desks.book;
        this.offers = desks.offers;
        this.issue = issue;
        this.changes = changes;
        this.clock = clock;
    }

    /** Takes it for somebody whose household is not known: where one order is awaited at a time, the payment asks. */
    public HoldOutcome take(ReservationToken token) {
        return take(token, "");
    }

    /**
     * Held, or moved, with the reservation as it now is; or why not. The offer stays what it was if it is refused.
     *
     * @param household of the order that waits, see {@link Collector#ofHousehold}; empty for not known or no such limit
     */
    public HoldOutcome take(ReservationToken token, String household) {
        return take(token, household, MoveGate.open());
    }

    /** The same, if the gate lets the order move; whether it is placed, and so has to be let, is seen within the transaction. */
    public HoldOutcome take(ReservationToken token, String household, MoveGate gate) {
        Instant now = clock.instant();
        return book.alone(() -> gate.against()
                .map(HoldOutcome::refused)
                .orElseGet(() -> offers.entries()
                        .find(token)
                        .map(entry -> attempt(entry, household, gate, now))
                        .orElseGet(() -> HoldOutcome.refused(Refusals.because(Refusals.WAIT_UNKNOWN)))));
    }

    private HoldOutcome attempt(WaitEntry entry, String household, MoveGate gate, Instant now) {
        Rivals rivals = Rivals.of(Collector.of(entry.holder()).ofHousehold(household), book);
        return shut(gate, rivals.own(), entry.offered())
                .map(HoldOutcome::refused)
                .orElseGet(() -> attempt(entry, rivals, now));
    }

    private static Optional<Verdict> shut(MoveGate gate, @Nullable Reservation own, @Nullable SlotId offered) {
        return own == null || own.state() == ReservationState.HELD || offered == null
                ? Optional.empty()
                : gate.against(own, offered);
    }

    private HoldOutcome attempt(WaitEntry entry, Rivals rivals, Instant now) {
        Reservation own = rivals.own();
        if (entry.state() == WaitState.TAKEN && own != null && Objects.equals(own.slotId(), entry.offered())) {
            return HoldOutcome.held(own);
        }
        if (!entry.isOfferedAt(now)) {
            return HoldOutcome.refused(Waits.noOffer(entry));
        }
        SlotId slot = Objects.requireNonNull(entry.offered());
        if (own != null && own.slotId().sharesPlacesWith(slot)) {
            return alreadyThere(entry, own);
        }
        if (own != null && own.isBeingPaidAt(now)) {
            return HoldOutcome.refused(Refusals.because(Refusals.BEING_PAID, own));
        }
        BookedSlot counted = BookedSlot.of(slot, entry.load());
        Load wanted = own != null && own.state() != ReservationState.HELD ? own.load() : entry.load();
        PlaceOutcome place = desk.findOffered(counted, wanted, goodsOf(own, slot), now);
        Claim claim = place.claim();
        return claim == null ? HoldOutcome.refused(place.verdict()) : attempt(new Taking(entry, claim, now), rivals);
    }

    /** What a placed order was given goes with it; of a cart what it has at the same point, for the rest is asked when it is paid. */
    private static WantedGoods goodsOf(@Nullable Reservation own, SlotId slot) {
        boolean goesWith = own != null
                && (own.state() != ReservationState.HELD || own.slotId().point().equals(slot.point()));
        return goesWith && own != null
                ? own.askingAgain(Inquiry.of(SlotQuery.at(own.heldAt()))).goods()
                : WantedGoods.none();
    }

    /** They chose that very slot by themselves meanwhile: one place is enough. */
    private HoldOutcome alreadyThere(WaitEntry entry, Reservation own) {
        offers.store(entry, entry.ended(WaitState.TAKEN));
        Waits.passOn(desk, Optional.ofNullable(entry.offered()), entry.load());
        return HoldOutcome.held(own);
    }

    private HoldOutcome attempt(Taking taking, Rivals rivals) {
        Reservation own = rivals.own();
        if (own != null && own.state() != ReservationState.HELD) {
            Optional<Verdict> against = against(own, taking);
            return against.map(HoldOutcome::refused).orElseGet(() -> moved(own, taking));
        }
        Optional<Refusal> shut = issue.gate().against(taking.collector, taking.claim.slot(), taking.act.at());
        if (shut.isPresent()) {
            return HoldOutcome.refused(Verdict.refusedBy(shut.get()));
        }
        Optional<Reservation> other = own == null ? rivals.otherOfHousehold() : Optional.empty();
        if (other.isPresent()) {
            return HoldOutcome.refused(Refusals.because(Refusals.ALREADY_BOOKED, other.get()));
        }
        List<Seats> seats = issue.seatsFor(taking.collector, rivals.others(), 1);
        return seats.isEmpty()
                ? HoldOutcome.refused(Refusals.because(Refusals.TOO_MANY_HOLDS))
                : held(rivals, seats.get(0), taking);
    }

    private HoldOutcome held(Rivals rivals, Seats seats, Taking taking) {
        Reservation own = rivals.own();
        if (own != null) {
            book.store(own, own.withState(ReservationState.CANCELLED), taking.act.because(Reasons.SWITCHED));
        }
        String told = rivals.household(Collections.emptyList());
        Reservation hold = issue.issue(taking.claim.slot(), taking.collector, taking.act.at())
                .price(taking.claim.price())
                .basketKey(NOT_JUDGED)
                .seats(seats)
                .allotment(taking.claim.allotment())
                .household(told.isEmpty() && own != null ? own.household() : told)
                .build();
        Reservation added = book.add(hold, taking.act);
        // Before anything that others wait for: whoever hears of it may write rows of their own.
        issue.gate().held(added);
        return settled(added, own, taking);
    }

    private Optional<Verdict> against(Reservation own, Taking taking) {
        boolean movable = own.state().isAwaited();
        boolean otherPoint = !own.slotId().point().equals(taking.claim.slot().point());
        if (!movable) {
            return Optional.of(Refusals.because(Refusals.ENDED, own));
        }
        if (otherPoint && own.state() != ReservationState.CONFIRMED) {
            return Optional.of(Refusals.because(Refusals.OTHER_POINT, own));
        }
        if (taking.claim.price().compareTo(own.price()) > 0) {
            return Optional.of(Verdict.refusedBy(Refusal.of(Refusals.SLOT_COSTS_MORE)
                    .with("price", taking.claim.price().toPlainString())
                    .with("paid", own.price().toPlainString())));
        }
        return changes.against(own, taking.act);
    }

    private HoldOutcome moved(Reservation own, Taking taking) {
        SlotId slot = taking.claim.slot();
        boolean samePoint = own.slotId().point().equals(slot.point());
        Reservation next = own.movedTo(slot, samePoint ? own.outing() : OutingRecord.none())
                .allotted(taking.claim.allotment());
        Reservation moved = book.store(own, next, taking.act.under(taking.claim.rulesVersion()));
        book.tell(moved, MessageKind.MOVED, taking.act.at());
        return settled(moved, own, taking);
    }

    /** The place that is offered is theirs already, and what they had before comes free. */
    private HoldOutcome settled(Reservation reservation, @Nullable Reservation before, Taking taking) {
        offers.store(taking.entry, taking.entry.ended(WaitState.TAKEN));
        List<Given> given = new ArrayList<>();
        given.add(Given.of(BookedSlot.of(taking.claim.slot(), taking.entry.load())));
        if (before != null) {
            given.add(Given.of(before));
        }
        desk.exchange(given, Collections.singletonList(taking.claim));
        return HoldOutcome.held(reservation);
    }

    /** Who takes what, and the place that is theirs already. */
    private static final class Taking {

        private final WaitEntry entry;
        private final Claim claim;
        private final Collector collector;
        private final Act act;

        private Taking(WaitEntry entry, Claim claim, Instant now) {
            this.entry = entry;
            this.claim = claim;
            this.collector = Collector.of(entry.holder())
                    .with(Basket.weighing(entry.load()))
                    .speaking(entry.contact().language());
            this.act = Act.of(Actor.shopper(entry.holder()), now).because(Reasons.WAITLIST);
        }
    }

    /** The places, the reservations and the offers of one shop. Immutable. */
    public static final class Desks {

        private final PlaceDesk places;
        private final ReservationBook book;
        private final OfferDesk offers;

        public Desks(PlaceDesk places, ReservationBook book, OfferDesk offers) {
            this.places = places;
            this.book = book;
            this.offers = offers;
        }
    }
}
