// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.osm;

import java.time.DayOfWeek;
import java.util.Set;

/** The days a rule names within its dates: weekdays, all of them if it names none, and public holidays. */
final class OsmDays {

    final Set<DayOfWeek> weekdays;
    final boolean holidays;

    OsmDays(Set<DayOfWeek> weekdays, boolean holidays) {
        this.weekdays = weekdays;
        this.holidays = holidays;
    }
}
