// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

/** When the limits of one regime count at one place. Immutable and thread-safe. */
final class RegimeTimes {

    private final LocalClock clock;
    private final Hours hours;
    private final ActiveTimes allDay;
    private final ActiveTimes always;

    RegimeTimes(LocalClock clock, Hours hours, ActiveTimes allDay) {
        this.clock = clock;
        this.hours = hours;
        this.allDay = allDay;
        this.always = allDay.during(hours);
    }

    LocalClock clock() {
        return clock;
    }

    /** At the hours of the regime. */
    ActiveTimes always() {
        return always;
    }

    /** At hours of the limit's own, on the days of the regime. */
    ActiveTimes during(Hours own) {
        return allDay.during(own);
    }

    /** At hours of the limit's own on every day of the year, in force or not. */
    ActiveTimes everyDay(Hours own) {
        return new ActiveTimes(clock, Span.always(), Days.every(), own);
    }

    RegimeTimes onlyOn(long[] epochDays) {
        return new RegimeTimes(clock, hours, allDay.onlyOn(epochDays));
    }

    RegimeTimes suspendedBy(ActiveTimes... suspensions) {
        return suspensions.length == 0 ? this : new RegimeTimes(clock, hours, allDay.suspendedBy(suspensions));
    }
}
