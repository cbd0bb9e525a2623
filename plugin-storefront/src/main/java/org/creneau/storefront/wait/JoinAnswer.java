// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.wait;

import java.util.Optional;
import org.creneau.eligibility.Verdict;
import org.creneau.point.PickupPoint;
import org.creneau.reservation.WaitEntry;
import org.creneau.reservation.WaitWindow;

/** What came of asking to be put in line. Immutable. */
public final class JoinAnswer {
    /** How it ended. */
    public enum Kind {
        JOINED,
        /** By the rules, see {@link JoinAnswer#verdict()}. */
        REFUSED,
        EMPTY_CART,
        /** What is waited for is not there, or is no such thing. */
        NO_WINDOW,
        /** The cart has not, or no longer, what was meant of it, or that is no one group. */
        CHANGED,
        NO_EMAIL,
        /** Nothing was kept, through nobody's fault; it can be tried again. */
        LATER
    }

    private final Kind kind;
    private final PickupPoint point;
    private final WaitWindow window;
    private final WaitEntry entry;
    private final Verdict verdict;

    private JoinAnswer(Kind kind, PickupPoint point, WaitWindow window, WaitEntry entry, Verdict verdict) {
        this.kind = kind;
        this.point = point;
        this.window = window;
        this.entry = entry;
        this.verdict = verdict;
    }

    static JoinAnswer of(Kind kind) {
        return at(kind, null, null);
    }

    static JoinAnswer at(Kind kind, PickupPoint point, WaitWindow window) {
        return new JoinAnswer(kind, point, window, null, Verdict.allowed());
    }

    JoinAnswer joined(WaitEntry joined) {
        return new JoinAnswer(Kind.JOINED, point, window, joined, Verdict.allowed());
    }

    JoinAnswer refused(Verdict why) {
        return new JoinAnswer(Kind.REFUSED, point, window, null, why);
    }

    public Kind kind() {
        return kind;
    }

    /** Null if it was not looked for, or is not there. */
    public PickupPoint point() {
        return point;
    }

    /** Null like the point. */
    WaitWindow window() {
        return window;
    }

    public Optional<WaitEntry> entry() {
        return Optional.ofNullable(entry);
    }

    /** Why it was refused; allowed otherwise. */
    public Verdict verdict() {
        return verdict;
    }
}
