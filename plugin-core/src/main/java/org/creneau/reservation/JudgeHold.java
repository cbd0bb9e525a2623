// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.creneau.eligibility.Inquiry;
import org.creneau.eligibility.PointIsNotPaused;
import org.creneau.eligibility.PointTakesOrders;
import org.creneau.eligibility.Refusal;
import org.creneau.eligibility.SlotIsBeforeCutOff;
import org.creneau.eligibility.SlotLeavesLeadTime;
import org.creneau.eligibility.Verdict;

/**
 * Use case: how does a held slot stand now, for what is in its group now? For a page; changes nothing. It says what
 * {@link VerifyHold} would say, as far as can be told beforehand: a hold whose basket is the one it was taken for is a promise
 * (see {@link Promises}); one whose basket has changed, and did not fit when that was tried, is judged by all rules.
 *
 * <p>One read of the point, its counters and goods, in a short transaction of its own. Thread-safe.
 */
public final class JudgeHold {

    private static final Set<String> WORTH_TELLING = Collections.unmodifiableSet(new HashSet<>(Arrays.asList(
            PointIsNotPaused.CODE, PointTakesOrders.CODE, SlotIsBeforeCutOff.CODE, SlotLeavesLeadTime.CODE)));

    private final PlaceDesk desk;
    private final ReservationBook book;
    private final Promises promises;
    private final Clock clock;

    public JudgeHold(PlaceDesk desk, ReservationBook book, Promises promises, Clock clock) {
        this.desk = Objects.requireNonNull(desk, "desk");
        this.book = Objects.requireNonNull(book, "book");
        this.promises = Objects.requireNonNull(promises, "promises");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /** Of a hold that is live; the collector is its holder, with the basket of now. */
    public HoldFinding judge(Reservation hold, Collector shopper) {
        Instant now = clock.instant();
        return book.alone(() -> judge(hold, shopper, now));
    }

    private HoldFinding judge(Reservation hold, Collector shopper, Instant now) {
        // The counters first: the point comes along with them.
        Verdict verdict = desk.judge(
                hold.slotId(), inquiry(hold, shopper.remembering(hold).asking(now)));
        Verdict broken = promises.of(hold, shopper, now);
        if (!broken.isBookable()) {
            return HoldFinding.of(broken);
        }
        return hold.isFor(shopper.basket()) ? HoldFinding.keptDespite(worthTelling(verdict)) : HoldFinding.of(verdict);
    }

    /** What it has is free for it. */
    private static Inquiry inquiry(Reservation hold, Inquiry inquiry) {
        return hold.keptIn(inquiry.with(inquiry.query().holding(hold.slotId(), hold.load())));
    }

    private static List<Refusal> worthTelling(Verdict verdict) {
        return verdict.refusals().stream()
                .filter(refusal -> WORTH_TELLING.contains(refusal.code()))
                .collect(Collectors.toList());
    }
}
