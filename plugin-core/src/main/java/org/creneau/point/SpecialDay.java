// SPDX-License-Identifier: Apache-2.0
package org.creneau.point;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one date has instead of the week's hours: other ranges, or none, and perhaps a reason in the merchant's words.
 * Goes before everything else that speaks of that date. Immutable and thread-safe.
 */
public final class SpecialDay {

    private final List<OpeningRange> ranges;
    private final @Nullable String reason;

    private SpecialDay(List<OpeningRange> ranges, @Nullable String reason) {
        this.ranges = ranges;
        this.reason = reason;
    }

    /** No ranges means closed. */
    public static SpecialDay open(List<OpeningRange> ranges) {
        return new SpecialDay(Week.sorted(ranges), null);
    }

    public static SpecialDay open(OpeningRange... ranges) {
        return open(Arrays.asList(ranges));
    }

    public static SpecialDay closed() {
        return open(Collections.emptyList());
    }

    /** An empty reason is none. */
    public SpecialDay because(String words) {
        return new SpecialDay(ranges, words.isEmpty() ? null : words);
    }

    /** Sorted; empty if closed. */
    public List<OpeningRange> ranges() {
        return ranges;
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SpecialDay
                && ranges.equals(((SpecialDay) other).ranges)
                && reason().equals(((SpecialDay) other).reason());
    }

    @Override
    public int hashCode() {
        return 31 * ranges.hashCode() + reason().hashCode();
    }

    @Override
    public String toString() {
        return ranges + (reason == null ? "" : " \"" + reason + "\"");
    }
}
