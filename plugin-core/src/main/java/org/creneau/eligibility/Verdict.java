// SPDX-License-Identifier: Apache-2.0
package org.creneau.eligibility;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Allowed, or refused for at least one reason; the first reason is the one to show first. Immutable and thread-safe.
 */
public final class Verdict {

    private static final Verdict ALLOWED = new Verdict(Collections.emptyList());

    private final List<Refusal> refusals;

    private Verdict(List<Refusal> refusals) {
        this.refusals = refusals;
    }

    public static Verdict allowed() {
        return ALLOWED;
    }

    /** Throws {@link IllegalArgumentException} for an empty list. */
    public static Verdict refusedBy(List<Refusal> refusals) {
        if (refusals.isEmpty()) {
            throw new IllegalArgumentException("refusals is empty, allowed is at least one. Maybe allowed() is meant.");
        }
        return new Verdict(Collections.unmodifiableList(new ArrayList<>(refusals)));
    }

    public static Verdict refusedBy(Refusal refusal) {
        return refusedBy(Collections.singletonList(refusal));
    }

    public boolean isAllowed() {
        return refusals.isEmpty();
    }

    /** Empty if allowed; unmodifiable. */
    public List<Refusal> refusals() {
        return refusals;
    }

    /** True if one of the refusals has that code. */
    public boolean isRefusedFor(String code) {
        return refusals.stream().anyMatch(refusal -> refusal.code().equals(code));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Verdict && refusals.equals(((Verdict) other).refusals);
    }

    @Override
    public int hashCode() {
        return refusals.hashCode();
    }

    @Override
    public String toString() {
        return isAllowed() ? "allowed" : "refused by " + refusals;
    }
}
