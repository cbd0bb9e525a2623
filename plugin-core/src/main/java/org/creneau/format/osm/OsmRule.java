// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.osm;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.creneau.point.OpeningRange;
import org.creneau.point.Season;
import org.jspecify.annotations.Nullable;

/** One rule of the notation in the terms of opening hours. No dates and no seasons means always. */
final class OsmRule {

    /** Where it begins in the text. */
    final int start;

    final boolean additive;
    final OsmDates dates;
    final Set<DayOfWeek> days;
    final boolean holidays;
    final List<OpeningRange> ranges;
    final @Nullable String comment;

    OsmRule(int start, boolean additive, OsmDates dates, OsmDays days, TimeReader times) {
        this.start = start;
        this.additive = additive;
        this.dates = dates;
        this.days = days.weekdays;
        this.holidays = days.holidays;
        this.ranges = times.ranges();
        this.comment = times.comment();
    }

    boolean isAlways() {
        return dates.isEmpty();
    }

    List<LocalDate> singleDates() {
        return dates.single;
    }

    List<Season> seasons() {
        return dates.seasons;
    }

    boolean isOff() {
        return ranges.isEmpty();
    }

    boolean isWholeWeek() {
        return days.size() == DayOfWeek.values().length;
    }

    boolean hasSameSeasonsAs(OsmRule other) {
        return comment == null && !seasons().isEmpty() && dates.sameAs(other.dates);
    }
}
