// SPDX-License-Identifier: Apache-2.0
package org.creneau.eligibility;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Allowed, or refused for at least one reason; the first reason is the one to show first. What is allowed may still ask
 * the shopper to confirm something before it is booked, or have something to tell. Immutable and thread-safe.
 */
public final class Verdict {

    private static final List<Refusal> NOTHING = Collections.emptyList();
    private static final Verdict ALLOWED = new Verdict(NOTHING, NOTHING, NOTHING);

    private final List<Refusal> refusals;
    private final List<Refusal> toConfirm;
    private final List<Refusal> notices;

    private Verdict(List<Refusal> refusals, List<Refusal> toConfirm, List<Refusal> notices) {
        this.refusals = refusals;
        this.toConfirm = toConfirm;
        this.notices = notices;
    }

    /** Allowed, with nothing to say. */
    public static Verdict allowed() {
        return ALLOWED;
    }

    /** Throws {@link IllegalArgumentException} for an empty list. */
    public static Verdict refusedBy(List<Refusal> refusals) {
        if (refusals.isEmpty()) {
            throw new IllegalArgumentException("refusals is empty, allowed is at least one. Maybe allowed() is meant.");
        }
        return new Verdict(copy(refusals), NOTHING, NOTHING);
    }

    public static Verdict refusedBy(Refusal refusal) {
        return refusedBy(Collections.singletonList(refusal));
    }

    /** Each list may be empty. */
    static Verdict of(List<Refusal> refusals, List<Refusal> toConfirm, List<Refusal> notices) {
        return refusals.isEmpty() && toConfirm.isEmpty() && notices.isEmpty()
                ? ALLOWED
                : new Verdict(copy(refusals), copy(toConfirm), copy(notices));
    }

    private static List<Refusal> copy(List<Refusal> list) {
        return Collections.unmodifiableList(new ArrayList<>(list));
    }

    /** Both verdicts at once, the reasons of this one first. */
    Verdict and(Verdict other) {
        if (other.isSilent()) {
            return this;
        }
        return isSilent()
                ? other
                : new Verdict(
                        joined(refusals, other.refusals),
                        joined(toConfirm, other.toConfirm),
                        joined(notices, other.notices));
    }

    /** Allowed, with nothing to say. */
    boolean isSilent() {
        return refusals.isEmpty() && toConfirm.isEmpty() && notices.isEmpty();
    }

    private static List<Refusal> joined(List<Refusal> first, List<Refusal> second) {
        List<Refusal> both = new ArrayList<>(first);
        both.addAll(second);
        return Collections.unmodifiableList(both);
    }

    /** True if nothing refuses; there may be something to confirm. */
    public boolean isAllowed() {
        return refusals.isEmpty();
    }

    /** True if nothing stands in the way of a booking, not even something to confirm. */
    public boolean isBookable() {
        return refusals.isEmpty() && toConfirm.isEmpty();
    }

    /** Empty if allowed; unmodifiable. */
    public List<Refusal> refusals() {
        return refusals;
    }

    /** What the shopper must acknowledge before this is booked; unmodifiable. */
    public List<Refusal> toConfirm() {
        return toConfirm;
    }

    /** What the shopper is told, things acknowledged before among them; unmodifiable. */
    public List<Refusal> notices() {
        return notices;
    }

    /** True if one of the refusals has that code. */
    public boolean isRefusedFor(String code) {
        return refusals.stream().anyMatch(refusal -> refusal.code().equals(code));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Verdict
                && refusals.equals(((Verdict) other).refusals)
                && toConfirm.equals(((Verdict) other).toConfirm)
                && notices.equals(((Verdict) other).notices);
    }

    @Override
    public int hashCode() {
        return 31 * refusals.hashCode() + toConfirm.hashCode();
    }

    @Override
    public String toString() {
        return (isAllowed() ? "allowed" : "refused by " + refusals)
                + (toConfirm.isEmpty() ? "" : ", to confirm " + toConfirm)
                + (notices.isEmpty() ? "" : ", notices " + notices);
    }
}
