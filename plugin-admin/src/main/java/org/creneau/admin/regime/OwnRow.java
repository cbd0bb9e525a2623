// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.regime;

import java.util.Collections;
import java.util.List;
import org.creneau.confinement.EditionStanding;
import org.creneau.confinement.RegimeEdition;
import org.jspecify.annotations.Nullable;

/** One edition of an own regime in the picture of twelve months, with how it stands. Immutable. */
public final class OwnRow {

    private final RegimeEdition edition;
    private final EditionStanding standing;
    private final String effective;
    private final @Nullable RegimeView view;

    /** Without a view if its text cannot be read any more, and for a withdrawal, by which nothing holds. */
    OwnRow(RegimeEdition edition, EditionStanding standing, String effective, @Nullable RegimeView view) {
        this.edition = edition;
        this.standing = standing;
        this.effective = effective;
        this.view = view;
    }

    public String getId() {
        return edition.regimeId();
    }

    public int getNumber() {
        return edition.number();
    }

    /** Ends a key {@code creneau.ownregimes.standing.}. */
    public String getStanding() {
        return standing.name();
    }

    /** Ends a key {@code creneau.ownregimes.step.}. */
    public String getStep() {
        return edition.step().name();
    }

    /** From when on it counts; empty for a draft. */
    public String getEffective() {
        return effective;
    }

    /** As {@link RegimeView#getMonths}. */
    public List<String> getMonths() {
        return view == null ? Collections.nCopies(TimelineView.MONTHS, "") : view.getMonths();
    }
}
