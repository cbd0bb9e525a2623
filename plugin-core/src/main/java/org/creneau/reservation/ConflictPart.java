// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was gone through of the conflicts at once. Immutable and thread-safe. */
public final class ConflictPart {

    private final @Nullable ConflictPlace next;
    private final long seen;

    ConflictPart(@Nullable ConflictPlace next, long seen) {
        this.next = next;
        this.seen = seen;
    }

    /** Where to go on; empty at the end. */
    public Optional<ConflictPlace> next() {
        return Optional.ofNullable(next);
    }

    /** How many live reservations that were not seen in an earlier part. */
    public long seen() {
        return seen;
    }

    @Override
    public String toString() {
        return seen + " seen, then " + (next == null ? "the end" : next);
    }
}
