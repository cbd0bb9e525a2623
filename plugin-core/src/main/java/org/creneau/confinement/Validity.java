// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * From when until when a regime is in force, half-open, in the local time of its territory; perhaps without an end.
 * Immutable and thread-safe.
 */
public final class Validity {

    private final LocalDateTime from;
    private final @Nullable LocalDateTime to;

    private Validity(LocalDateTime from, @Nullable LocalDateTime to) {
        this.from = from;
        this.to = to;
    }

    /** Throws {@link IllegalArgumentException} unless the end, if there is one, is after the start. */
    public static Validity of(LocalDateTime from, @Nullable LocalDateTime toExclusive) {
        if (toExclusive != null && !from.isBefore(toExclusive)) {
            throw new IllegalArgumentException("to is " + toExclusive + ", allowed is after from, which is " + from);
        }
        return new Validity(from, toExclusive);
    }

    public LocalDateTime from() {
        return from;
    }

    /** The first local time at which it is no longer in force; null for none. */
    public @Nullable LocalDateTime to() {
        return to;
    }

    @Override
    public String toString() {
        return from + "/" + (to == null ? ".." : to);
    }
}
