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
import org.creneau.eligibility.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Use case: somebody of the staff gives a pickup to an order that is placed and has none: one that was to be delivered, one whose pickup
 * was cancelled or not collected, one that was placed for a caller. It is judged as for a shopper, as far as that can be told without
 * them, and in spite of what the {@link SlotOverride} covers.
 *
 * <p>Held and confirmed in one short transaction of its own, together with what the order says of it, so that there is no moment in
 * which one of the three is there without the others: who dies in between has changed nothing. The place is taken last. Choosing the
 * same slot again changes nothing; a second pickup for the same goods is refused. The order is charged nothing: the reservation's price
 * is 0, and what the slot costs stands in the history. The shopper is told. Thread-safe.
 */
public final class BookForOrder {

    private final PlaceDesk desk;
    private final ReservationBook book;
    private final HoldIssue issue;
    private final OverridePolicy policy;
    private final Clock clock;

    public BookForOrder(PlaceDesk desk, ReservationBook book, HoldIssue issue, OverridePolicy policy, Clock clock) {
        this.desk = Objects.requireNonNull(desk, "desk");
        this.book = Objects.requireNonNull(book, "book");
        this.issue = Objects.requireNonNull(issue, "issue");
        this.policy = Objects.requireNonNull(policy, "policy");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /** The pickup as it is now, or every reason why there is none. */
    public ChangeOutcome book(StaffWish wish, PlacedGoods goods) {
        Instant now = clock.instant();
        return book.alone(() -> attempt(wish, goods, now));
    }

    private ChangeOutcome attempt(StaffWish wish, PlacedGoods goods, Instant now) {
        goods.lock();
        Holder holder = wish.shopper().holder();
        Optional<Reservation> current = book.currentOf(holder);
        Reservation live = current.filter(Reservation::holdsPlace).orElse(null);
        if (live != null && live.isPlaced() && live.slotId().equals(wish.slot())) {
            return ChangeOutcome.done(live);
        }
        Rivals rivals = Rivals.of(wish.shopper(), book);
        Optional<Verdict> against = against(wish, current, rivals, now);
        if (against.isPresent()) {
            return ChangeOutcome.refused(against.get());
        }
        Verdict fit = goods.judge();
        if (!fit.isAllowed()) {
            return ChangeOutcome.refused(fit);
        }
        PlaceOutcome place = desk.findForStaff(wish.slot(), inquiry(wish, live, now), wish.override(), policy);
        Claim claim = place.claim();
        return claim == null
                ? ChangeOutcome.refused(place.verdict())
                : booked(new Booking(wish, rivals, live, now), claim, goods);
    }

    private Optional<Verdict> against(StaffWish wish, Optional<Reservation> current, Rivals rivals, Instant now) {
        Reservation last = current.orElse(null);
        if (last != null && last.state() != ReservationState.HELD && last.holdsPlace()) {
            boolean collected = last.state() == ReservationState.COLLECTED;
            return Optional.of(Refusals.because(collected ? Refusals.NOTHING_TO_HAND_OVER : Refusals.CONFIRMED, last));
        }
        Optional<Verdict> shut =
                issue.gate().against(wish.shopper(), wish.slot(), now).map(Verdict::refusedBy);
        return shut.isPresent()
                ? shut
                : rivals.otherOfHousehold().map(other -> Refusals.because(Refusals.ALREADY_BOOKED, other));
    }

    private static Inquiry inquiry(StaffWish wish, @Nullable Reservation held, Instant now) {
        Inquiry inquiry = wish.shopper().asking(now);
        return held == null ? inquiry : held.keptIn(inquiry.with(inquiry.query().holding(held.slotId(), held.load())));
    }

    private ChangeOutcome booked(Booking booking, Claim claim, PlacedGoods goods) {
        StaffWish wish = booking.wish;
        Act act = Act.of(wish.shopper().actor(), booking.now)
                .because(wish.reason())
                .under(claim.rulesVersion());
        List<Given> given = new ArrayList<>();
        Reservation held = booking.held;
        if (held != null) {
            Act switched = act.because(Reasons.SWITCHED).under("");
            book.store(held, held.withState(ReservationState.CANCELLED), switched);
            given.add(Given.of(held));
        }
        Reservation hold = issue.issue(wish.slot(), wish.shopper(), booking.now)
                .household(booking.rivals.household(Collections.emptyList()))
                .allotment(claim.allotment())
                .outing(wish.shopper().record().judgedUnder(claim.rulesVersion()))
                .build();
        Reservation added = book.add(hold, act);
        issue.gate().held(added);
        Reservation confirmed = book.store(
                added,
                added.withState(ReservationState.CONFIRMED),
                act.overriding(claim.overridden()).notCharging(claim.price()));
        book.tell(confirmed, MessageKind.CONFIRMED, booking.now);
        goods.collectAt(confirmed);
        desk.exchange(given, Collections.singletonList(claim));
        return ChangeOutcome.done(confirmed);
    }

    /** One attempt that nothing speaks against. */
    private static final class Booking {

        private final StaffWish wish;
        private final Rivals rivals;
        private final @Nullable Reservation held;
        private final Instant now;

        private Booking(StaffWish wish, Rivals rivals, @Nullable Reservation held, Instant now) {
            this.wish = wish;
            this.rivals = rivals;
            this.held = held;
            this.now = now;
        }
    }
}
