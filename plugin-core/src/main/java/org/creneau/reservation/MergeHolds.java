// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * Use case: of two carts the host has made one, as when somebody signs in. In one short transaction of its own:
 *
 * <ul>
 *   <li>What the cart that stays holds, it keeps; it counts for its new customer from now on.
 *   <li>A group of it that is collected and has no place gets one of the other carts' ({@link MergeRule#KEEP}): the hold
 *       moves with its slot, measure, price, code and time, and no counter changes. What is in its new group is then for
 *       {@link RecheckHold} to judge.
 *   <li>What cannot be kept is given back at once: a second place in the same slot, one that has run out, one too many for
 *       the {@link HoldLimits} of the customer, and all of theirs under {@link MergeRule#RELEASE}.
 *   <li>What is ordered, and what is being paid for, stays where it is.
 * </ul>
 *
 * Doing it twice is doing it once. Thread-safe. Throws {@link Conflict} if it loses every race.
 */
public final class MergeHolds {

    private final PlaceDesk desk;
    private final ReservationBook book;
    private final HoldIssue issue;
    private final Clock clock;

    public MergeHolds(PlaceDesk desk, ReservationBook book, HoldIssue issue, Clock clock) {
        this.desk = Objects.requireNonNull(desk, "desk");
        this.book = Objects.requireNonNull(book, "book");
        this.issue = Objects.requireNonNull(issue, "issue");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /** The holds that have come to the cart that stays from others, as they are now; empty if none has. */
    public List<Reservation> merge(MergedCart cart, MergeRule rule) {
        Instant now = clock.instant();
        return book.alone(() -> attempt(cart, rule, now));
    }

    private List<Reservation> attempt(MergedCart cart, MergeRule rule, Instant now) {
        HoldMerge merge = new HoldMerge(cart, book.all().allLiveOfOrder(cart.orderId()), now);
        for (Long order : cart.gone()) {
            merge.offer(book.all().allLiveOfOrder(order), rule);
        }
        merge.limitTo(seats(cart, merge));
        return written(merge, now);
    }

    /** As many as there are holds that need one of the customer who has the cart now; fewer if there are no more. */
    private List<Seats> seats(MergedCart cart, HoldMerge merge) {
        List<Reservation> unseated = merge.unseated();
        if (unseated.isEmpty()) {
            return Collections.emptyList();
        }
        Holder holder = cart.holderOf(unseated.get(0).holder().groupId());
        Collection<Reservation> sitting = book.all().around(holder, "", "");
        return issue.seatsFor(Collector.of(holder), merge.stayingOf(sitting), unseated.size());
    }

    /** What is given up before what is kept, so that no seat or group is wanted while it is sat on; the counters last. */
    private List<Reservation> written(HoldMerge merge, Instant now) {
        List<Given> given = new ArrayList<>();
        for (Reservation hold : merge.givenUp()) {
            book.store(hold, hold.withState(ReservationState.CANCELLED), act(hold, now));
            given.add(Given.of(hold));
        }
        List<Reservation> come = new ArrayList<>();
        merge.kept().forEach((hold, next) -> {
            Reservation stored = book.store(hold, next, act(next, now));
            if (hold.holder().orderId() != next.holder().orderId()) {
                come.add(stored);
            }
        });
        if (!given.isEmpty()) {
            desk.exchange(given, Collections.emptyList());
        }
        return come;
    }

    private static Act act(Reservation hold, Instant now) {
        return Act.of(Actor.shopper(hold.holder()), now).because(Reasons.CART_MERGED);
    }
}
