// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.point;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.creneau.point.Problem;

/** What came of saving the hours of every week. Immutable and thread-safe. */
public final class WeekAnswer {

    /** Everything but {@link #SAVED} has changed nothing. */
    public enum Kind {
        SAVED,
        /** Somebody else changed the hours since they were shown. */
        CHANGED_SINCE,
        /** The point would not fit together: the problems say why. */
        REFUSED,
        /** Pickups are booked, or just being bought, outside of these hours that were not agreed to. */
        LEAVES_OUT
    }

    private final Kind kind;
    private final List<Problem> problems;
    private final List<LeftOut> leftOut;

    private WeekAnswer(Kind kind, List<Problem> problems, List<LeftOut> leftOut) {
        this.kind = kind;
        this.problems = Collections.unmodifiableList(new ArrayList<>(problems));
        this.leftOut = Collections.unmodifiableList(new ArrayList<>(leftOut));
    }

    static WeekAnswer saved(List<LeftOut> leftOut) {
        return new WeekAnswer(Kind.SAVED, Collections.emptyList(), leftOut);
    }

    static WeekAnswer changedSince() {
        return new WeekAnswer(Kind.CHANGED_SINCE, Collections.emptyList(), Collections.emptyList());
    }

    static WeekAnswer refused(List<Problem> problems) {
        return new WeekAnswer(Kind.REFUSED, problems, Collections.emptyList());
    }

    static WeekAnswer leavesOut(List<LeftOut> leftOut) {
        return new WeekAnswer(Kind.LEAVES_OUT, Collections.emptyList(), leftOut);
    }

    public Kind kind() {
        return kind;
    }

    /** Empty unless it was refused. */
    public List<Problem> problems() {
        return problems;
    }

    /** Slots with pickups that the hours held before and do not any more, by time. */
    public List<LeftOut> leftOut() {
        return leftOut;
    }

    /** How many pickups these are; what is just being bought is none yet. */
    public long pickupsLeftOut() {
        return leftOut.stream().mapToLong(LeftOut::pickups).sum();
    }

    /** How many are just being bought. */
    public long holdsLeftOut() {
        return leftOut.stream().mapToLong(LeftOut::holds).sum();
    }
}
