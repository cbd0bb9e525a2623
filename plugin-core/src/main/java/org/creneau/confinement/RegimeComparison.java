// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.creneau.point.TimeSpan;

/**
 * What another book of regimes would change for one trip: the slots whose findings differ. Evaluates as of any date, for
 * a book does not know what time it is. Immutable and thread-safe.
 */
public final class RegimeComparison {

    private final Judge before;
    private final Judge after;

    public RegimeComparison(Judge before, Judge after) {
        this.before = Objects.requireNonNull(before, "before");
        this.after = Objects.requireNonNull(after, "after");
    }

    /** The slots that are judged otherwise, in their order. */
    public List<Change> of(List<TimeSpan> slots) {
        List<Change> changes = new ArrayList<>();
        for (TimeSpan slot : slots) {
            Findings old = findings(before, slot);
            Findings next = findings(after, slot);
            if (!codes(old).equals(codes(next))) {
                changes.add(new Change(slot, old, next));
            }
        }
        return changes;
    }

    private static Findings findings(Judge judge, TimeSpan slot) {
        return judge.judge(slot.start().getEpochSecond(), slot.end().getEpochSecond());
    }

    private static List<String> codes(Findings findings) {
        List<String> codes = new ArrayList<>();
        findings.all().forEach(finding -> codes.add(finding.treatment() + " " + finding.code()));
        return codes;
    }

    /** One slot under both books. Immutable. */
    public static final class Change {

        private final TimeSpan slot;
        private final Findings before;
        private final Findings after;

        private Change(TimeSpan slot, Findings before, Findings after) {
            this.slot = slot;
            this.before = before;
            this.after = after;
        }

        public TimeSpan slot() {
            return slot;
        }

        public Findings before() {
            return before;
        }

        public Findings after() {
            return after;
        }

        /** True if it was allowed and no longer is. */
        public boolean isLost() {
            return before.isAllowed() && !after.isAllowed();
        }

        @Override
        public String toString() {
            return slot + ": " + before + " -> " + after;
        }
    }
}
