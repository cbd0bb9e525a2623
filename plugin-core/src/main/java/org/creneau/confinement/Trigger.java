// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Makes a regime depend on an indicator such as the incidence of seven days: it is in force from {@code delayDays}
 * after the last of {@code daysAbove} consecutive days above the threshold, and no longer from {@code delayDays} after
 * the last of {@code daysBelow} consecutive days that are not above it. A day without a value counts as neither and
 * breaks both rows. Immutable and thread-safe.
 */
public final class Trigger {

    private final String indicator;
    private final double above;
    private final int daysAbove;
    private final int daysBelow;
    private final int delayDays;

    private Trigger(String indicator, double above, int[] days) {
        this.indicator = indicator;
        this.above = above;
        this.daysAbove = days[0];
        this.daysBelow = days[1];
        this.delayDays = days[2];
    }

    /** Starts a trigger: the day after one day above or not above, unless said otherwise. */
    public static Trigger above(String indicator, double threshold) {
        return new Trigger(indicator, threshold, new int[] {1, 1, 1});
    }

    /** How many days in a row above, 1 or more, and not above, 1 or more. */
    public Trigger forDays(int wantedAbove, int wantedBelow) {
        if (wantedAbove < 1 || wantedBelow < 1) {
            throw new IllegalArgumentException(
                    "days are " + wantedAbove + " and " + wantedBelow + ", allowed is 1 or more");
        }
        return new Trigger(indicator, above, new int[] {wantedAbove, wantedBelow, delayDays});
    }

    /** How many days after the last of the row, 0 or more. */
    public Trigger afterDays(int days) {
        if (days < 0) {
            throw new IllegalArgumentException("delayDays is " + days + ", allowed is 0 or more");
        }
        return new Trigger(indicator, above, new int[] {daysAbove, daysBelow, days});
    }

    public String indicator() {
        return indicator;
    }

    /** Pairs of the first epoch day in force and the first no longer in force, in order; the last may never end. */
    long[] activeDays(IndicatorSeries series) {
        List<Long> changes = new ArrayList<>();
        int row = 0;
        long previous = Long.MIN_VALUE;
        for (Map.Entry<LocalDate, Double> value : series.values().entrySet()) {
            long day = value.getKey().toEpochDay();
            boolean on = changes.size() % 2 == 1;
            boolean towardsChange = value.getValue() > above != on;
            row = towardsChange ? (day == previous + 1 ? row + 1 : 1) : 0;
            previous = day;
            if (row == (on ? daysBelow : daysAbove)) {
                changes.add(day + delayDays);
                row = 0;
            }
        }
        if (changes.size() % 2 == 1) {
            changes.add(Long.MAX_VALUE);
        }
        return changes.stream().mapToLong(Long::longValue).toArray();
    }
}
