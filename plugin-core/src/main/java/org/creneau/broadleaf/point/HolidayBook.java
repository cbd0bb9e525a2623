// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.point;

import java.util.Optional;
import org.creneau.broadleaf.store.Row;
import org.creneau.point.HolidayCalendar;
import org.creneau.point.HolidayHours;
import org.creneau.point.HolidayRule;
import org.creneau.point.Holidays;

/** What the row of a point says of public holidays. Immutable and thread-safe. */
final class HolidayBook {

    private final Holidays holidays;

    HolidayBook(Holidays holidays) {
        this.holidays = holidays;
    }

    /** Empty if the point names no calendar; throws {@link IllegalArgumentException} for one that nobody knows. */
    Optional<HolidayHours> of(Row point) {
        if (!point.has("holidayCalendar")) {
            return Optional.empty();
        }
        String id = point.text("holidayCalendar").trim();
        HolidayCalendar calendar = holidays.closest(id)
                .orElseThrow(() -> RowFault.of(
                        "holidayCalendar", "'" + id + "'", "one of " + String.join(", ", holidays.territories())));
        return Optional.of(HolidayHours.of(calendar, ruleOf(point)));
    }

    private static HolidayRule ruleOf(Row point) {
        String rule = point.has("holidayRule") ? point.text("holidayRule") : "CLOSED";
        if (!rule.equals("CLOSED") && !rule.equals("AS_USUAL")) {
            throw RowFault.of("holidayRule", "'" + rule + "'", "CLOSED or AS_USUAL");
        }
        return rule.equals("CLOSED") ? HolidayRule.closed() : HolidayRule.asUsual();
    }
}
