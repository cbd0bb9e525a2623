// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.creneau.eligibility.Verdict;

/**
 * Holds a slot for each of some groups of one order, or for none: first all is looked at and judged, then rows are written,
 * and last the places are taken. Written in the order of the groups, what is given up before what is new, so that neither
 * a seat nor the one place of a household is wanted while it is still sat on. Thread-safe; one call is one attempt, within
 * a transaction that rolls back if it throws.
 */
final class JointHold {

    private final PlaceDesk desk;
    private final ReservationBook book;
    private final HoldIssue issue;

    JointHold(PlaceDesk desk, ReservationBook book, HoldIssue issue) {
        this.desk = desk;
        this.book = book;
        this.issue = issue;
    }

    TogetherOutcome attempt(List<SlotWish> wishes, Rivals rivals, Instant now) {
        List<GroupHold> groups = wishes.stream()
                .map(wish -> new GroupHold(
                        wish, rivals.ownOf(wish.collector().holder().groupId()), now))
                .sorted(Comparator.comparing(GroupHold::group))
                .collect(Collectors.toList());
        admit(groups, now);
        limit(groups, rivals);
        judge(groups);
        return groups.stream().allMatch(group -> group.verdict().isBookable()) ? held(groups, now) : refused(groups);
    }

    private static TogetherOutcome refused(List<GroupHold> groups) {
        return TogetherOutcome.refused(groups.stream().collect(Collectors.toMap(GroupHold::group, GroupHold::verdict)));
    }

    /** What is placed stays, whoever may hold from now on. */
    private void admit(List<GroupHold> groups, Instant now) {
        for (GroupHold group : groups) {
            if (!group.isPlaced() && group.verdict().isBookable()) {
                issue.gate()
                        .against(group.wish().collector(), group.wish().slot(), now)
                        .ifPresent(refusal -> group.refuse(Verdict.refusedBy(refusal)));
            }
        }
    }

    /** What is held already has room within the limits, and its seat is free for what is chosen instead. */
    private void limit(List<GroupHold> groups, Rivals rivals) {
        Optional<Reservation> other = rivals.otherOfHousehold();
        groups.stream()
                .filter(group ->
                        other.isPresent() && group.isFresh() && group.verdict().isBookable())
                .forEach(group -> group.refuse(Refusals.because(Refusals.ALREADY_BOOKED, other.get())));
        List<GroupHold> moving = those(groups, group -> group.isAsking() && !group.isStaying());
        if (!moving.isEmpty()) {
            List<Reservation> staying = groups.stream()
                    .filter(GroupHold::isStaying)
                    .map(GroupHold::own)
                    .collect(Collectors.toList());
            seat(moving, staying, rivals);
            moving.get(0).countFor(rivals.household(staying));
        }
    }

    /** If there are not enough seats, who has a place already keeps the right to one. */
    private void seat(List<GroupHold> moving, List<Reservation> staying, Rivals rivals) {
        List<Reservation> others = new ArrayList<>(rivals.others());
        others.addAll(staying);
        List<Seats> seats = issue.seatsFor(moving.get(0).wish().collector(), others, moving.size());
        List<GroupHold> line = those(moving, group -> !group.isFresh());
        line.addAll(those(moving, GroupHold::isFresh));
        those(line.subList(seats.size(), line.size()), GroupHold::isFresh)
                .forEach(group -> group.refuse(Refusals.because(Refusals.TOO_MANY_HOLDS)));
        List<GroupHold> seated = those(moving, line.subList(0, seats.size())::contains);
        for (int i = 0; i < seated.size(); i++) {
            seated.get(i).sit(seats.get(i));
        }
    }

    private static List<GroupHold> those(List<GroupHold> groups, Predicate<GroupHold> which) {
        return groups.stream().filter(which).collect(Collectors.toCollection(ArrayList::new));
    }

    private void judge(List<GroupHold> groups) {
        List<GroupHold> asking = those(groups, GroupHold::isAsking);
        List<PlaceOutcome> places =
                desk.find(asking.stream().map(GroupHold::ask).collect(Collectors.toList()));
        for (int i = 0; i < asking.size(); i++) {
            asking.get(i).answered(places.get(i));
        }
    }

    private TogetherOutcome held(List<GroupHold> groups, Instant now) {
        List<Given> given = new ArrayList<>();
        groups.forEach(group -> giveUp(group, given));
        List<Claim> claims = new ArrayList<>();
        Map<Long, Reservation> reservations = new TreeMap<>();
        groups.forEach(group -> reservations.put(group.group(), written(group, claims, now)));
        // Before anything that others wait for: whoever hears of it may write rows of their own.
        for (GroupHold group : those(groups, each -> !each.isSettled())) {
            issue.gate().held(Objects.requireNonNull(reservations.get(group.group()), "held"));
        }
        takeLast(given, claims);
        return TogetherOutcome.held(reservations);
    }

    private void giveUp(GroupHold group, List<Given> given) {
        Reservation own = group.own();
        if (own == null || group.isSettled()) {
            return;
        }
        given.add(Given.of(own));
        if (!group.isStaying()) {
            book.store(own, own.withState(ReservationState.CANCELLED), group.act());
        }
    }

    private Reservation written(GroupHold group, List<Claim> claims, Instant now) {
        Reservation own = group.own();
        Claim claim = group.claim();
        if (claim != null) {
            claims.add(claim);
            return own != null && group.isStaying() ? stayed(group, own, claim, now) : added(group, claim, now);
        }
        if (own == null) {
            throw new IllegalStateException(group + " was neither found nor refused");
        }
        return own;
    }

    private Reservation added(GroupHold group, Claim claim, Instant now) {
        ReservationBuilder hold = issue.issue(claim.slot(), group.wish().collector(), now);
        return book.add(group.complete(hold, claim).build(), group.act());
    }

    private Reservation stayed(GroupHold group, Reservation own, Claim claim, Instant now) {
        Reservation next = group.isLive()
                ? own.resized(group.wish().collector().basket())
                : own.startedAnew(
                        group.wish().collector().basket(),
                        now,
                        issue.policyOf(own.slotId()).expiryFrom(now));
        Reservation agreed = next.allotted(claim.allotment()).toBuilder()
                .outing(group.agreed(own, claim))
                .build();
        return book.store(own, agreed, group.act());
    }

    /** What others wait for: first the goods, the counters of the slots at the very end. */
    private void takeLast(List<Given> given, List<Claim> claims) {
        if (!given.isEmpty() || !claims.isEmpty()) {
            desk.exchange(given, claims);
        }
    }
}
