// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.creneau.point.PickupPoint;
import org.creneau.point.TimeSpan;

/**
 * How long a point needs before an order can be handed over: elapsed minutes, minutes during which it is open, or
 * working days. 0..43,200 minutes or 0..60 days. Immutable and thread-safe.
 *
 * <p>A working day is a day on which the point opens. The day of the order does not count: with one working day, what
 * is ordered on Saturday at a point closed on Sunday is ready from the first hour of Monday. With none it is ready at
 * once.
 */
public final class LeadTime {

    private static final LeadTime NONE = new LeadTime(Unit.ELAPSED_MINUTES, 0);

    /** A point that is hardly ever open must not make the search endless. */
    private static final int LONGEST_SEARCH_DAYS = 800;

    /** What is counted. Stored by name: never rename a constant. */
    public enum Unit {
        /** Minutes on the time line, day and night. */
        ELAPSED_MINUTES("leadMinutes", 43_200),
        /** Minutes during which the point is open. */
        OPENING_MINUTES("leadOpeningMinutes", 43_200),
        /** Days on which the point opens, the day of the order not counted. */
        WORKING_DAYS("leadWorkingDays", 60);

        private final String field;
        private final int most;

        Unit(String field, int most) {
            this.field = field;
            this.most = most;
        }
    }

    private final Unit unit;
    private final int amount;

    private LeadTime(Unit unit, int amount) {
        this.unit = unit;
        this.amount = amount;
    }

    /** Throws {@link org.creneau.point.InvalidSettings} out of the bounds above. */
    public static LeadTime of(int amount, Unit unit) {
        Checks checks = new Checks();
        checks.within(unit.field, amount, 0, unit.most);
        checks.refuseIfAny();
        return new LeadTime(unit, amount);
    }

    public static LeadTime none() {
        return NONE;
    }

    public static LeadTime ofMinutes(int minutes) {
        return of(minutes, Unit.ELAPSED_MINUTES);
    }

    public static LeadTime ofOpeningMinutes(int minutes) {
        return of(minutes, Unit.OPENING_MINUTES);
    }

    public static LeadTime ofWorkingDays(int days) {
        return of(days, Unit.WORKING_DAYS);
    }

    public Unit unit() {
        return unit;
    }

    public int amount() {
        return amount;
    }

    /**
     * The first instant at which an order placed now is ready there. If the point does not open for that long within
     * {@value #LONGEST_SEARCH_DAYS} days, the end of those days.
     */
    public Instant readyAt(PickupPoint point, Instant now) {
        if (amount == 0) {
            return now;
        }
        switch (unit) {
            case OPENING_MINUTES:
                return afterOpeningMinutes(point, now);
            case WORKING_DAYS:
                return afterWorkingDays(point, now);
            default:
                return now.plus(Duration.ofMinutes(amount));
        }
    }

    private Instant afterOpeningMinutes(PickupPoint point, Instant now) {
        Duration left = Duration.ofMinutes(amount);
        Instant from = now;
        for (int days = 0; days < LONGEST_SEARCH_DAYS; days += 10) {
            Instant to = from.plus(Duration.ofDays(10));
            for (TimeSpan open : point.hours().spansBetween(from, to, point.zone())) {
                if (left.compareTo(open.duration()) <= 0) {
                    return open.start().plus(left);
                }
                left = left.minus(open.duration());
            }
            from = to;
        }
        return from;
    }

    private Instant afterWorkingDays(PickupPoint point, Instant now) {
        LocalDate day = now.atZone(point.zone()).toLocalDate();
        int left = amount;
        for (int days = 0; left > 0 && days < LONGEST_SEARCH_DAYS; days++) {
            day = day.plusDays(1);
            left -= point.hours().rangesOn(day).isEmpty() ? 0 : 1;
        }
        return day.atStartOfDay(point.zone()).toInstant();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LeadTime && unit == ((LeadTime) other).unit && amount == ((LeadTime) other).amount;
    }

    @Override
    public int hashCode() {
        return 31 * unit.hashCode() + amount;
    }

    @Override
    public String toString() {
        return amount + " " + unit;
    }
}
