// SPDX-License-Identifier: Apache-2.0
package org.creneau.point;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a point does on a public holiday: it opens as on any other day, is closed, or opens for other ranges. */
public final class HolidayRule {

    private static final HolidayRule AS_USUAL = new HolidayRule(null);
    private static final HolidayRule CLOSED = new HolidayRule(Collections.emptyList());

    private final @Nullable List<OpeningRange> ranges;

    private HolidayRule(@Nullable List<OpeningRange> ranges) {
        this.ranges = ranges;
    }

    /** The season's or the week's hours, as if it were no holiday. */
    public static HolidayRule asUsual() {
        return AS_USUAL;
    }

    public static HolidayRule closed() {
        return CLOSED;
    }

    /** No ranges means closed. */
    public static HolidayRule open(List<OpeningRange> ranges) {
        return new HolidayRule(Week.sorted(ranges));
    }

    public static HolidayRule open(OpeningRange... ranges) {
        return open(Arrays.asList(ranges));
    }

    /** Sorted, empty if closed; null if as usual. */
    public @Nullable List<OpeningRange> ranges() {
        return ranges;
    }

    public boolean isAsUsual() {
        return ranges == null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HolidayRule && toString().equals(other.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    @Override
    public String toString() {
        return ranges == null ? "as usual" : ranges.toString();
    }
}
