// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.schemaorg;

import java.time.LocalDate;
import org.creneau.point.Closure;
import org.creneau.point.OpeningHours;
import org.creneau.point.OpeningHoursBuilder;
import org.creneau.point.SeasonHours;
import org.creneau.point.SpecialDay;

/** Hours without the days that are over, which no reader needs to be told. */
final class Upcoming {

    private Upcoming() {}

    static OpeningHours of(OpeningHours hours, LocalDate today) {
        OpeningHoursBuilder ahead = OpeningHours.builder()
                .week(hours.week())
                .holidays(hours.holidays().orElse(null));
        for (SeasonHours season : hours.seasons()) {
            LocalDate end = season.season().toExclusive();
            if (end == null || end.isAfter(today)) {
                ahead.season(season.season(), season.week());
            }
        }
        for (Closure closure : hours.closures()) {
            if (closure.toExclusive().isAfter(today)) {
                ahead.closure(closure);
            }
        }
        hours.specials().forEach((date, day) -> {
            if (!date.isBefore(today)) {
                ahead.specialDay(date, day);
            }
        });
        return ahead.build();
    }

    /** The hours of each date of [from, toExclusive) and of no other. */
    static OpeningHours byDate(OpeningHours hours, LocalDate from, LocalDate toExclusive) {
        OpeningHoursBuilder dates = OpeningHours.builder();
        for (LocalDate date = from; date.isBefore(toExclusive); date = date.plusDays(1)) {
            dates.specialDay(date, SpecialDay.open(hours.rangesOn(date)));
        }
        return dates.build();
    }
}
