// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.creneau.point.OpeningHours;
import org.creneau.point.OpeningRange;

/** A shop that is open on the night the clocks go forward. */
final class ClockChange {
    private ClockChange() {}

    static OpeningHours openFromMidnight() {
        OpeningRange night = OpeningRange.of(LocalTime.MIDNIGHT, LocalTime.of(19, 0));
        return OpeningHours.of(BusyPoints.workdays(), Map.of(BusyPoints.CLOCK_CHANGE, List.of(night)));
    }
}
