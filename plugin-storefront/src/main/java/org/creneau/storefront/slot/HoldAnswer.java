// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.slot;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.creneau.eligibility.Verdict;
import org.creneau.reservation.Reservation;
import org.creneau.slot.SlotId;

/** What came of asking for a slot for the visitor's cart. Immutable. */
public final class HoldAnswer {
    /** How it ended. */
    public enum Kind {
        HELD,
        /** By the rules, see {@link HoldAnswer#verdict()}. */
        REFUSED,
        EMPTY_CART,
        /** The cart has not, or no longer, what was meant of it. */
        CHANGED,
        /** What was asked for is no slot's name. */
        NO_SLOT,
        /** Nothing was kept, through nobody's fault; it can be tried again. */
        LATER
    }

    private final Kind kind;
    private final SlotId slot;
    private final Set<String> acknowledged;
    private final Verdict verdict;
    private final Reservation held;

    private HoldAnswer(Kind kind, SlotId slot, Set<String> acknowledged, Verdict verdict, Reservation held) {
        this.kind = kind;
        this.slot = slot;
        this.acknowledged = acknowledged;
        this.verdict = verdict;
        this.held = held;
    }

    static HoldAnswer of(Kind kind) {
        return about(kind, null);
    }

    static HoldAnswer about(Kind kind, SlotId slot) {
        return new HoldAnswer(kind, slot, Collections.<String>emptySet(), Verdict.allowed(), null);
    }

    static HoldAnswer refused(SlotId slot, Set<String> acknowledged, Verdict verdict) {
        return new HoldAnswer(Kind.REFUSED, slot, acknowledged, verdict, null);
    }

    static HoldAnswer held(SlotId slot, Set<String> acknowledged, Reservation reservation) {
        return new HoldAnswer(Kind.HELD, slot, acknowledged, Verdict.allowed(), reservation);
    }

    public Kind kind() {
        return kind;
    }

    /** Null for {@code EMPTY_CART} and {@code NO_SLOT}, and for a cart that changed before the slot was looked at. */
    public SlotId slot() {
        return slot;
    }

    /** What was ticked, as far as that slot asks for it. */
    public Set<String> acknowledged() {
        return acknowledged;
    }

    /** Why it was refused; allowed otherwise. It may be allowed and still ask for something to be confirmed. */
    public Verdict verdict() {
        return verdict;
    }

    /** What is held now. */
    public Optional<Reservation> reservation() {
        return Optional.ofNullable(held);
    }
}
