// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One step in the life of an own regime: what was written or decided, by whom, when and why. Never changed once it is kept; the next
 * step is another edition, with the next number. Its text is kept beside it, see {@link OwnRegimes#textOf}. Immutable and thread-safe;
 * equal by all its parts.
 */
public final class RegimeEdition {

    /** Characters. */
    public static final int LONGEST_NOTE = 200;

    private final String regimeId;
    private final int number;
    private final EditionStep step;
    private final @Nullable Instant effectiveAt;
    private final Instant writtenAt;
    private final long staffId;
    private final String note;

    private RegimeEdition(
            String regimeId, int number, EditionStep step, @Nullable Instant effectiveAt, RegimeSignature signature) {
        this.regimeId = regimeId;
        this.number = number;
        this.step = step;
        this.effectiveAt = effectiveAt;
        this.writtenAt = signature.at();
        this.staffId = signature.staffId();
        this.note = signature.note();
    }

    /** Throws {@link IllegalArgumentException} for an id no regime can have, or a number below 1. */
    public static RegimeEdition draft(String regimeId, int number, RegimeSignature by) {
        return of(regimeId, number, EditionStep.DRAFT, null, by);
    }

    /** Holds from that instant on, which may be past; throws as {@link #draft}. */
    public static RegimeEdition published(String regimeId, int number, Instant from, RegimeSignature by) {
        return of(regimeId, number, EditionStep.PUBLISHED, from, by);
    }

    /** Nothing holds from that instant on; throws as {@link #draft}. */
    public static RegimeEdition withdrawn(String regimeId, int number, Instant from, RegimeSignature by) {
        return of(regimeId, number, EditionStep.WITHDRAWN, from, by);
    }

    /** As it was kept; throws as {@link #draft}, and if exactly drafts have no instant is not so. */
    public static RegimeEdition of(
            String regimeId, int number, EditionStep step, @Nullable Instant effectiveAt, RegimeSignature by) {
        if (!Regime.mayHaveId(regimeId)) {
            throw new IllegalArgumentException("id is '" + regimeId + "', allowed is lower-case words joined by dashes"
                    + " such as lyon-heat-2026, at most 80 characters, not shopper");
        }
        if (number < 1) {
            throw new IllegalArgumentException("number is " + number + ", allowed is 1 and more");
        }
        if ((step == EditionStep.DRAFT) != (effectiveAt == null)) {
            throw new IllegalArgumentException(
                    "effectiveAt is " + effectiveAt + " in a " + step + ", allowed is an instant in all but a draft");
        }
        return new RegimeEdition(regimeId, number, step, effectiveAt, by);
    }

    public String regimeId() {
        return regimeId;
    }

    /** 1 for the first of its regime, without gaps. The regime is in force under this version. */
    public int number() {
        return number;
    }

    public EditionStep step() {
        return step;
    }

    /** From when on it counts; empty for a draft. */
    public Optional<Instant> effectiveAt() {
        return Optional.ofNullable(effectiveAt);
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    /** The number of the one of the staff who wrote it. */
    public long staffId() {
        return staffId;
    }

    /** Why, in their words; may be empty. */
    public String note() {
        return note;
    }

    /** True if it was decided for an instant that has come. */
    boolean countsAt(Instant instant) {
        return effectiveAt != null && !effectiveAt.isAfter(instant);
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof RegimeEdition)) {
            return false;
        }
        RegimeEdition that = (RegimeEdition) other;
        return regimeId.equals(that.regimeId)
                && number == that.number
                && step == that.step
                && Objects.equals(effectiveAt, that.effectiveAt)
                && writtenAt.equals(that.writtenAt)
                && staffId == that.staffId
                && note.equals(that.note);
    }

    @Override
    public int hashCode() {
        return 31 * regimeId.hashCode() + number;
    }

    /** As it stands in the version of the rules, such as {@code lyon-heat-2026 3}. */
    @Override
    public String toString() {
        return regimeId + " " + number;
    }
}
