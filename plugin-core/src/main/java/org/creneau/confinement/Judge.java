// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Judges the slots of one trip: whether the whole outing, the way there and back included, breaks a limit in force.
 * Slots are half-open, in epoch seconds as {@link java.time.Instant#getEpochSecond()}; start and end may be the same
 * for one moment of hand-over. An allowed slot costs no memory. It holds somebody's home indirectly, so keep it no
 * longer than a request. Where other regimes follow, slots from then on are judged by those, which are prepared when the first such slot
 * is asked about. Immutable and thread-safe.
 */
public final class Judge {

    private final Outing outing;
    private final PreparedLimit[] asked;
    private final PreparedLimit[] breakable;
    private final long[] inForceFrom;
    private final long[] inForceTo;
    private final @Nullable Later later;

    Judge(Outing outing, List<PreparedLimit> asked) {
        this(outing, asked.toArray(new PreparedLimit[0]), null);
    }

    private Judge(Outing outing, PreparedLimit[] asked, @Nullable Later later) {
        this.outing = outing;
        this.asked = asked;
        this.later = later;
        this.breakable = breakable(asked);
        this.inForceFrom = new long[breakable.length];
        this.inForceTo = new long[breakable.length];
        for (int i = 0; i < breakable.length; i++) {
            inForceFrom[i] = breakable[i].counts().span().from();
            inForceTo[i] = breakable[i].counts().span().to();
        }
    }

    /** The same for what starts before that instant, another for what starts then or later. */
    Judge until(Instant instant, Supplier<Judge> next) {
        return new Judge(outing, asked, new Later(instant, next));
    }

    private static PreparedLimit[] breakable(PreparedLimit[] asked) {
        List<PreparedLimit> found = new ArrayList<>(asked.length);
        for (PreparedLimit limit : asked) {
            if (limit.canFail()) {
                found.add(limit);
            }
        }
        return found.toArray(new PreparedLimit[0]);
    }

    /** Everything the outing to that slot breaks, the first to tell first; the same object whenever that is nothing. */
    public Findings judge(long slotStart, long slotEndExclusive) {
        if (later != null && slotStart >= later.from) {
            return later.judge().judge(slotStart, slotEndExclusive);
        }
        return firstBroken(slotStart, slotEndExclusive, false) < 0
                ? Findings.none()
                : Findings.of(findings(slotStart, slotEndExclusive));
    }

    /** True if nothing that is enforced is broken; costs no memory either way. */
    public boolean allows(long slotStart, long slotEndExclusive) {
        if (later != null && slotStart >= later.from) {
            return later.judge().allows(slotStart, slotEndExclusive);
        }
        return firstBroken(slotStart, slotEndExclusive, true) < 0;
    }

    /** Passes over what is not in force by two comparisons, since in a long book that is nearly all. */
    private int firstBroken(long slotStart, long slotEndExclusive, boolean enforcedOnly) {
        long leave = outing.leave(slotStart);
        long until = outing.handedOver(slotStart, slotEndExclusive);
        long back = outing.back(slotStart, slotEndExclusive);
        long home = Math.max(back, slotStart + 1);
        for (int i = 0; i < breakable.length; i++) {
            if (leave < inForceTo[i]
                    && home > inForceFrom[i]
                    && (!enforcedOnly || breakable[i].treatment() == Treatment.ENFORCE)
                    && !breakable[i].check().holds(leave, slotStart, until, back)) {
                return i;
            }
        }
        return -1;
    }

    /** What every limit in force during the outing says, those that hold and those that only inform too, in order. */
    public List<Answer> explain(long slotStart, long slotEndExclusive) {
        if (later != null && slotStart >= later.from) {
            return later.judge().explain(slotStart, slotEndExclusive);
        }
        long leave = outing.leave(slotStart);
        long back = Math.max(outing.back(slotStart, slotEndExclusive), slotStart + 1);
        List<Finding> findings = findings(slotStart, slotEndExclusive);
        List<Answer> answers = findings.stream()
                .map(finding -> new Answer(finding.limit().what(), finding))
                .collect(Collectors.toList());
        for (PreparedLimit limit : asked) {
            if (limit.counts().touch(leave, back) && findings.stream().noneMatch(finding -> finding.limit() == limit)) {
                answers.add(new Answer(limit.what(), null));
            }
        }
        return answers;
    }

    /** The limits in force at one second, such as the proof to carry or the customers allowed at once, in order. */
    public List<InForce> inForce(long second) {
        if (later != null && second >= later.from) {
            return later.judge().inForce(second);
        }
        List<InForce> found = new ArrayList<>();
        for (PreparedLimit limit : asked) {
            if (limit.counts().at(second)) {
                found.add(limit.what());
            }
        }
        return found;
    }

    private List<Finding> findings(long slotStart, long slotEndExclusive) {
        long leave = outing.leave(slotStart);
        long until = outing.handedOver(slotStart, slotEndExclusive);
        long back = outing.back(slotStart, slotEndExclusive);
        Telling telling = new Telling();
        for (PreparedLimit limit : breakable) {
            if (!limit.check().holds(leave, slotStart, until, back)) {
                telling.add(new Finding(limit, limit.check().breach(leave, slotStart, until, back)));
            }
        }
        return telling.inOrder();
    }

    /** What judges from a second on; made by whoever asks first, perhaps by two at once, who make the same. */
    private static final class Later {

        private final long from;
        private final Supplier<Judge> making;
        private volatile @Nullable Judge made;

        private Later(Instant from, Supplier<Judge> making) {
            this.from = from.getNano() == 0 ? from.getEpochSecond() : from.getEpochSecond() + 1;
            this.making = making;
        }

        private Judge judge() {
            Judge known = made;
            if (known == null) {
                known = making.get();
                made = known;
            }
            return known;
        }
    }
}
