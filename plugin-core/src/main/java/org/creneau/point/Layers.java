// SPDX-License-Identifier: Apache-2.0
package org.creneau.point;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What decides a date, layer over layer; asked for every day of every grid, so that an answer makes no object. */
final class Layers {

    private final Week week;
    private final List<SeasonHours> seasons;
    private final Map<LocalDate, SpecialDay> specialDays;
    private final Map<LocalDate, SpecialDay> specialLookup;
    private final List<Closure> closures;
    private final @Nullable HolidayHours holidays;

    Layers(OpeningHoursBuilder from) {
        this.week = from.week;
        this.seasons = from.seasons();
        this.specialDays = from.specialDays();
        this.specialLookup = new HashMap<>(specialDays);
        this.closures = from.closures();
        this.holidays = from.holidays;
    }

    Week week() {
        return week;
    }

    List<SeasonHours> seasons() {
        return seasons;
    }

    Map<LocalDate, SpecialDay> specialDays() {
        return specialDays;
    }

    List<Closure> closures() {
        return closures;
    }

    @Nullable
    HolidayHours holidays() {
        return holidays;
    }

    DayLayer layerOn(LocalDate date) {
        if (specialLookup.containsKey(date)) {
            return DayLayer.SPECIAL_DAY;
        }
        if (closureOn(date) != null) {
            return DayLayer.CLOSURE;
        }
        HolidayRule rule = holidayRuleOn(date);
        if (rule != null && !rule.isAsUsual()) {
            return DayLayer.HOLIDAY;
        }
        return seasonOn(date) != null ? DayLayer.SEASON : DayLayer.WEEK;
    }

    /** As written, even where the evening before still runs. */
    List<OpeningRange> rangesOn(LocalDate date) {
        SpecialDay special = specialLookup.get(date);
        if (special != null) {
            return special.ranges();
        }
        if (closureOn(date) != null) {
            return Collections.emptyList();
        }
        HolidayRule rule = holidayRuleOn(date);
        List<OpeningRange> ofHoliday = rule == null ? null : rule.ranges();
        if (ofHoliday != null) {
            return ofHoliday;
        }
        SeasonHours season = seasonOn(date);
        return (season == null ? week : season.week()).on(date.getDayOfWeek());
    }

    DayHours dayOn(LocalDate date, List<OpeningRange> ranges) {
        DayHours day = DayHours.of(ranges, layerOn(date))
                .onHoliday(holidays == null ? null : holidays.calendar().find(date));
        SpecialDay special = specialLookup.get(date);
        if (special != null) {
            return day.because(special.reason().orElse(null));
        }
        Closure closure = closureOn(date);
        return closure == null ? day : day.because(closure.reason());
    }

    private @Nullable HolidayRule holidayRuleOn(LocalDate date) {
        return holidays == null ? null : holidays.ruleOn(date);
    }

    private @Nullable SeasonHours seasonOn(LocalDate date) {
        for (int i = 0; i < seasons.size(); i++) {
            if (seasons.get(i).season().contains(date)) {
                return seasons.get(i);
            }
        }
        return null;
    }

    /** The closures are sorted and do not overlap: only the last that begins by that date can hold it. */
    private @Nullable Closure closureOn(LocalDate date) {
        int low = 0;
        int high = closures.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (closures.get(middle).from().isAfter(date)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low > 0 && closures.get(low - 1).contains(date) ? closures.get(low - 1) : null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Layers && sameAs((Layers) other);
    }

    private boolean sameAs(Layers other) {
        return week.equals(other.week)
                && seasons.equals(other.seasons)
                && specialDays.equals(other.specialDays)
                && closures.equals(other.closures)
                && Objects.equals(holidays, other.holidays);
    }

    @Override
    public int hashCode() {
        return Objects.hash(week, seasons, specialDays, closures, holidays);
    }

    @Override
    public String toString() {
        return "week " + week
                + (seasons.isEmpty() ? "" : ", seasons " + seasons)
                + (specialDays.isEmpty() ? "" : ", special days " + specialDays)
                + (closures.isEmpty() ? "" : ", closures " + closures)
                + (holidays == null ? "" : ", holidays " + holidays);
    }
}
