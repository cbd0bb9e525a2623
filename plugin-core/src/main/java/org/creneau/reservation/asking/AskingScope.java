// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation.asking;

import java.util.Objects;
import org.creneau.point.PointId;
import org.creneau.reservation.ChoiceTerms;
import org.jspecify.annotations.Nullable;

/**
 * Who is to be asked, about what and on what terms: the shoppers of all placed pickups in conflict when their turn comes, everywhere or at one point.
 * Immutable and thread-safe.
 */
public final class AskingScope {

    private final @Nullable PointId point;
    private final String regimeId;
    private final int edition;
    private final boolean perhapsToo;
    private final ChoiceTerms terms;

    private AskingScope(@Nullable PointId point, String regimeId, int edition, boolean perhapsToo, ChoiceTerms terms) {
        this.point = point;
        this.regimeId = Objects.requireNonNull(regimeId, "regimeId");
        this.edition = edition;
        this.perhapsToo = perhapsToo;
        this.terms = Objects.requireNonNull(terms, "terms");
    }

    /** Everywhere, because of nothing in particular. */
    public static AskingScope everywhere(ChoiceTerms terms) {
        return new AskingScope(null, "", 0, false, terms);
    }

    /** At that point alone. */
    public AskingScope at(@Nullable PointId only) {
        return new AskingScope(only, regimeId, edition, perhapsToo, terms);
    }

    /** Because of that edition of an own regime; what breaks for another reason is asked about all the same. */
    public AskingScope because(String regime, int number) {
        return new AskingScope(point, regime, number, perhapsToo, terms);
    }

    /** Also where it depends on where the shopper lives and how they come. */
    public AskingScope perhapsToo(boolean too) {
        return new AskingScope(point, regimeId, edition, too, terms);
    }

    /** Null for all. */
    public @Nullable PointId point() {
        return point;
    }

    /** Empty if it is because of no own regime. */
    public String regimeId() {
        return regimeId;
    }

    /** The last when it was decided; 0 without a regime. */
    public int edition() {
        return edition;
    }

    public boolean isPerhapsToo() {
        return perhapsToo;
    }

    public ChoiceTerms terms() {
        return terms;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof AskingScope)) {
            return false;
        }
        AskingScope that = (AskingScope) other;
        return Objects.equals(point, that.point)
                && regimeId.equals(that.regimeId)
                && edition == that.edition
                && perhapsToo == that.perhapsToo
                && terms.equals(that.terms);
    }

    @Override
    public int hashCode() {
        return Objects.hash(point, regimeId, edition, perhapsToo, terms);
    }

    @Override
    public String toString() {
        return (point == null ? "everywhere" : "at " + point)
                + (regimeId.isEmpty() ? "" : " because of " + regimeId + " " + edition)
                + (perhapsToo ? ", perhaps too" : "") + ", " + terms;
    }
}
