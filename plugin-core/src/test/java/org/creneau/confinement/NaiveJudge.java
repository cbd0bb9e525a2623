// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Judges by asking minute after minute what the clocks of Paris show: slow, and too simple to be wrong. */
final class NaiveJudge {
    private static final int MINUTE = 60;

    private final List<Regime> regimes;
    private final Trip trip;

    NaiveJudge(List<Regime> regimes, Trip trip) {
        this.regimes = regimes;
        this.trip = trip;
    }

    /** Regime id and kind of each broken limit. */
    Set<String> broken(long start, long end) {
        long leave = trip.outing().leave(start);
        long until = Math.max(start + 1, trip.outing().handedOver(start, end));
        long back = Math.max(until, trip.outing().back(start, end));
        Set<String> broken = new TreeSet<>();
        for (Regime regime : regimes) {
            for (Limit limit : regime.limits()) {
                if (isBroken(regime, limit, new long[] {leave, start, until, back})) {
                    broken.add(regime.id() + " " + limit.kind());
                }
            }
        }
        return broken;
    }

    private boolean isBroken(Regime regime, Limit limit, long[] times) {
        if (limit instanceof Curfew) {
            return meets(times[0], times[3], second -> counts(regime, limit, ((Curfew) limit).hours(), second));
        }
        if (limit instanceof ShopHours) {
            return meets(
                    times[1],
                    times[2],
                    second -> counts(regime, limit, regime.hours(), second)
                            && !holds(((ShopHours) limit).hours(), time(second)));
        }
        if (limit instanceof WithinDistance) {
            return !trip.distance().isSurelyWithin(((WithinDistance) limit).maxMeters())
                    && meets(times[1], times[2], second -> counts(regime, limit, regime.hours(), second));
        }
        return limit instanceof ReservedHours
                && meets(times[0], times[3], second -> counts(regime, limit, regime.hours(), second))
                && ((ReservedHours) limit)
                        .windows().stream()
                                .allMatch(window -> meets(times[0], times[3], second -> !holds(window, time(second))));
    }

    private boolean meets(long from, long until, java.util.function.LongPredicate asked) {
        for (long second = from; second < until; second += MINUTE) {
            if (asked.test(second)) {
                return true;
            }
        }
        return false;
    }

    private boolean counts(Regime regime, Limit limit, Hours hours, long second) {
        return isOn(regime, hours, second)
                && regimes.stream()
                        .noneMatch(
                                other -> other.suspends().contains(limit.kind()) && isOn(other, other.hours(), second));
    }

    private static boolean isOn(Regime regime, Hours hours, long second) {
        ZonedDateTime now = Instant.ofEpochSecond(second).atZone(Trips.PARIS);
        boolean valid = !now.isBefore(regime.validity().from().atZone(Trips.PARIS))
                && (regime.validity().to() == null
                        || now.isBefore(regime.validity().to().atZone(Trips.PARIS)));
        LocalTime time = now.toLocalTime();
        boolean sinceYesterday = hours.crossesMidnight() && time.isBefore(hours.start());
        LocalDate day = sinceYesterday ? now.toLocalDate().minusDays(1) : now.toLocalDate();
        return valid && holds(hours, time) && regime.days().contain(day);
    }

    private static LocalTime time(long second) {
        return Instant.ofEpochSecond(second).atZone(Trips.PARIS).toLocalTime();
    }

    private static boolean holds(Hours hours, LocalTime time) {
        if (hours.equals(Hours.allDay())) {
            return true;
        }
        boolean afterStart = !time.isBefore(hours.start());
        boolean beforeEnd = hours.end().equals(LocalTime.MIDNIGHT) || time.isBefore(hours.end());
        return hours.crossesMidnight() ? afterStart || time.isBefore(hours.end()) : afterStart && beforeEnd;
    }
}
