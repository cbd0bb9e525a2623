// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.creneau.eligibility.Verdict;

/**
 * Use case: keep a place in a slot for each of several groups of one order, at one point or at several, all or none. What
 * {@link HoldSlot} does for one group happens for all of them in one short transaction of its own:
 *
 * <ul>
 *   <li>Each slot is judged as it will be when all are taken: two groups in one slot fit together or not at all, and what
 *       the groups hold already counts as free, whichever of them has it. So two groups may exchange their slots.
 *   <li>Some may be new, some switched to another slot, some stay what they are. A refusal keeps every group where it was.
 *   <li>Every refusal is told, group by group.
 *   <li>Each place is a running hold of its own within {@link HoldLimits}. For a household, all groups of an order are the one
 *       order it awaits.
 * </ul>
 *
 * Thread-safe. Throws {@link Conflict} if it loses every race, which a caller may answer by trying again later.
 */
public final class HoldTogether {

    /** More groups than that are no order of a shopper. */
    public static final int MOST_GROUPS = 20;

    private final ReservationBook book;
    private final HoldIssue issue;
    private final Clock clock;
    private final JointHold joint;

    public HoldTogether(PlaceDesk desk, ReservationBook book, HoldIssue issue, Clock clock) {
        this.book = book;
        this.issue = issue;
        this.clock = clock;
        this.joint = new JointHold(desk, book, issue);
    }

    /**
     * Holds all of them, or says every reason why not.
     *
     * @param wishes 1..{@link #MOST_GROUPS}, one for each group, of one order, customer, network and household; throws
     *     {@link IllegalArgumentException} otherwise
     */
    public TogetherOutcome hold(Collection<SlotWish> wishes) {
        List<SlotWish> together = Collections.unmodifiableList(new ArrayList<>(wishes));
        Collector shopper = shopperOf(together);
        Collection<Long> groups = groupsOf(together);
        Instant now = clock.instant();
        TogetherOutcome outcome = book.alone(() -> joint.attempt(together, Rivals.of(shopper, groups, book), now));
        for (SlotWish wish : together) {
            Verdict verdict = outcome.verdicts().get(wish.collector().holder().groupId());
            issue.tell(wish.slot(), verdict == null ? Verdict.allowed() : verdict, now);
        }
        return outcome;
    }

    private static Collector shopperOf(List<SlotWish> wishes) {
        if (wishes.isEmpty() || wishes.size() > MOST_GROUPS) {
            throw new IllegalArgumentException("there are " + wishes.size() + " wishes, allowed is 1.." + MOST_GROUPS);
        }
        Collector first = wishes.get(0).collector();
        for (SlotWish wish : wishes) {
            if (!wish.collector().isSameShopperAs(first)) {
                throw new IllegalArgumentException("wishes are of " + first + " and of " + wish.collector()
                        + ", allowed is one order, customer, network and household");
            }
        }
        return first;
    }

    private static Collection<Long> groupsOf(List<SlotWish> wishes) {
        Collection<Long> groups = new TreeSet<>();
        for (SlotWish wish : wishes) {
            if (!groups.add(wish.collector().holder().groupId())) {
                throw new IllegalArgumentException(
                        "two wishes are of " + wish.collector().holder() + ", allowed is one for each group");
            }
        }
        return groups;
    }
}
