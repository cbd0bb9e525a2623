// SPDX-License-Identifier: Apache-2.0
package org.creneau.point;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What opens on one date and why: the ranges, the layer that decided, and for pages the merchant's reason or the key of
 * the holiday. Immutable and thread-safe.
 */
public final class DayHours {

    private final List<OpeningRange> ranges;
    private final DayLayer layer;
    private final @Nullable String reason;
    private final @Nullable String holiday;

    private DayHours(List<OpeningRange> ranges, DayLayer layer, @Nullable String reason, @Nullable String holiday) {
        this.ranges = ranges;
        this.layer = layer;
        this.reason = reason;
        this.holiday = holiday;
    }

    static DayHours of(List<OpeningRange> ranges, DayLayer layer) {
        return new DayHours(ranges, layer, null, null);
    }

    DayHours because(@Nullable String words) {
        return new DayHours(ranges, layer, words, holiday);
    }

    DayHours onHoliday(@Nullable String key) {
        return new DayHours(ranges, layer, reason, key);
    }

    /** Sorted; empty if nothing opens. */
    public List<OpeningRange> ranges() {
        return ranges;
    }

    public boolean isClosed() {
        return ranges.isEmpty();
    }

    public DayLayer layer() {
        return layer;
    }

    /** The merchant's words, on a special day or in a planned closure. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    /** The key of the holiday that date is, whichever layer decides; its name is {@code creneau.holiday.<key>}. */
    public Optional<String> holiday() {
        return Optional.ofNullable(holiday);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DayHours && toString().equals(other.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** For example {@code [] by HOLIDAY, christmas}. */
    @Override
    public String toString() {
        return ranges + " by " + layer + (reason == null ? "" : " \"" + reason + "\"")
                + (holiday == null ? "" : ", " + holiday);
    }
}
