// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.regime;

import java.time.Instant;
import org.creneau.confinement.RegimeEdition;
import org.creneau.confinement.RegimeSignature;
import org.jspecify.annotations.Nullable;

/** What somebody thinks of deciding about an own regime: to publish the text of an edition, or that nothing holds. Immutable. */
final class Decision {

    private final String regimeId;
    private final int textNumber;
    private final boolean withdrawing;
    private final @Nullable Instant at;
    private final int seen;

    /**
     * @param textNumber the edition whose text is meant
     * @param at null for at once
     * @param seen the number of the last edition when it was thought of
     */
    Decision(String regimeId, int textNumber, boolean withdrawing, @Nullable Instant at, int seen) {
        this.regimeId = regimeId;
        this.textNumber = textNumber;
        this.withdrawing = withdrawing;
        this.at = at;
        this.seen = seen;
    }

    String regimeId() {
        return regimeId;
    }

    int textNumber() {
        return textNumber;
    }

    boolean isWithdrawing() {
        return withdrawing;
    }

    @Nullable
    Instant at() {
        return at;
    }

    int seen() {
        return seen;
    }

    /** False for a set time that has come meanwhile. */
    boolean isPossibleAt(Instant now) {
        return at == null || at.isAfter(now);
    }

    Instant effectiveAt(Instant now) {
        return at == null ? now : at;
    }

    /** The edition it becomes; throws as {@link RegimeEdition#draft}. */
    RegimeEdition edition(RegimeSignature by, Instant now) {
        Instant effective = Instant.ofEpochMilli(effectiveAt(now).toEpochMilli());
        return withdrawing
                ? RegimeEdition.withdrawn(regimeId, seen + 1, effective, by)
                : RegimeEdition.published(regimeId, seen + 1, effective, by);
    }

    /** Everything of it, for a signature. */
    @Override
    public String toString() {
        return regimeId + " " + textNumber + " " + withdrawing + " " + (at == null ? "" : at.toEpochMilli()) + " "
                + seen;
    }
}
