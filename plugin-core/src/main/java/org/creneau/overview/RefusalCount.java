// SPDX-License-Identifier: Apache-2.0
package org.creneau.overview;

import java.time.LocalDate;
import java.util.Objects;
import org.creneau.point.PointId;

/** How often something was refused at a point on a day of its calendar, for one reason. Immutable and thread-safe. */
public final class RefusalCount {

    /** The most characters of a code that is kept; longer ones are cut. */
    public static final int MOST_CODE = 60;

    private final PointId point;
    private final LocalDate day;
    private final String code;
    private final long times;

    private RefusalCount(PointId point, LocalDate day, String code, long times) {
        this.point = Objects.requireNonNull(point, "point");
        this.day = Objects.requireNonNull(day, "day");
        this.code = code;
        this.times = times;
    }

    public static RefusalCount of(PointId point, LocalDate day, String code, long times) {
        return new RefusalCount(point, day, code.substring(0, Math.min(MOST_CODE, code.length())), times);
    }

    public PointId point() {
        return point;
    }

    public LocalDate day() {
        return day;
    }

    /** As refusals have it, such as {@code slot-full}. */
    public String code() {
        return code;
    }

    /** 1 or more. */
    public long times() {
        return times;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RefusalCount && toString().equals(other.toString());
    }

    @Override
    public int hashCode() {
        return Objects.hash(point, day, code);
    }

    @Override
    public String toString() {
        return times + " times " + code + " at point " + point + " on " + day;
    }
}
