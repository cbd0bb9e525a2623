// SPDX-License-Identifier: Apache-2.0
package org.creneau.overview;

import java.time.LocalDate;
import java.util.Objects;
import org.creneau.point.PickupPoint;

/**
 * What is taken at one point in each hour of {@link #DAYS} days of its own calendar, by when slots start; and, where the point counts
 * people, how many of those who collect its floor area lets in within an hour. Immutable and thread-safe.
 */
public final class PointLoads {

    public static final int DAYS = 14;
    public static final int HOURS = 24;

    /** Instead of a gauge. */
    public static final int NO_GAUGE = -1;

    private final PickupPoint point;
    private final LocalDate first;
    private final int[] taken;
    private final int[] capacity;
    private final int[] gauges;

    PointLoads(PickupPoint point, LocalDate first, int[] taken, int[] capacity, int[] gauges) {
        this.point = Objects.requireNonNull(point, "point");
        this.first = Objects.requireNonNull(first, "first");
        this.taken = taken;
        this.capacity = capacity;
        this.gauges = gauges;
    }

    public PickupPoint point() {
        return point;
    }

    /** Today there. */
    public LocalDate first() {
        return first;
    }

    /** Of one hour; the day is 0..13 from the first on, the hour 0..23. When clocks are set back both hours of that name count. */
    public LoadCell at(int day, int hour) {
        int at = day * HOURS + hour;
        return LoadCell.of(taken[at], capacity[at]);
    }

    public LoadCell day(int day) {
        LoadCell sum = LoadCell.of(0, 0);
        for (int hour = 0; hour < HOURS; hour++) {
            sum = sum.plus(at(day, hour));
        }
        return sum;
    }

    public LoadCell total() {
        LoadCell sum = LoadCell.of(0, 0);
        for (int day = 0; day < DAYS; day++) {
            sum = sum.plus(day(day));
        }
        return sum;
    }

    /** How many who collect are let in within an hour of that day; {@link #NO_GAUGE} if people are not counted. */
    public int gauge(int day) {
        return gauges[day];
    }

    /** The most orders in one hour of that day. */
    public int peak(int day) {
        int most = 0;
        for (int hour = 0; hour < HOURS; hour++) {
            most = Math.max(most, taken[day * HOURS + hour]);
        }
        return most;
    }

    /** Whether anybody counts people there on any of the days. */
    public boolean hasGauge() {
        for (int gauge : gauges) {
            if (gauge != NO_GAUGE) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return "point " + point.id() + " from " + first + ": " + total();
    }
}
