// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

import java.time.ZoneId;
import java.util.List;

/** When the regimes of a book are in force where the clocks show the time of one zone, indicators aside. Immutable. */
final class ZonedBook {

    private final LocalClock clock;
    private final RegimeTimes[] times;

    private ZonedBook(LocalClock clock, RegimeTimes[] times) {
        this.clock = clock;
        this.times = times;
    }

    static ZonedBook of(ZoneId zone, List<Regime> regimes) {
        LocalClock clock = LocalClock.of(zone);
        return new ZonedBook(
                clock, regimes.stream().map(regime -> times(regime, clock)).toArray(RegimeTimes[]::new));
    }

    private static RegimeTimes times(Regime regime, LocalClock clock) {
        ActiveTimes allDay = new ActiveTimes(clock, Span.of(regime.validity(), clock), regime.days(), Hours.allDay());
        return new RegimeTimes(clock, regime.hours(), allDay);
    }

    LocalClock clock() {
        return clock;
    }

    RegimeTimes times(int regime) {
        return times[regime];
    }
}
