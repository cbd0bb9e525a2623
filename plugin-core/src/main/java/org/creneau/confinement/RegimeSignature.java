// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

import java.time.Instant;
import java.util.Objects;

/** Who wrote an edition of a regime, when and why. Immutable and thread-safe. */
public final class RegimeSignature {

    private final long staffId;
    private final Instant at;
    private final String note;

    private RegimeSignature(long staffId, Instant at, String note) {
        this.staffId = staffId;
        this.at = at;
        this.note = note;
    }

    /**
     * @param at to the millisecond; what is finer is dropped
     * @param note may be empty; {@link IllegalArgumentException} if it is longer than {@link RegimeEdition#LONGEST_NOTE}
     */
    public static RegimeSignature of(long staffId, Instant at, String note) {
        Objects.requireNonNull(note, "note");
        if (note.length() > RegimeEdition.LONGEST_NOTE) {
            throw new IllegalArgumentException(
                    "note has " + note.length() + " characters, allowed is at most " + RegimeEdition.LONGEST_NOTE);
        }
        return new RegimeSignature(staffId, Instant.ofEpochMilli(at.toEpochMilli()), note);
    }

    long staffId() {
        return staffId;
    }

    Instant at() {
        return at;
    }

    String note() {
        return note;
    }
}
