// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.point;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import org.creneau.point.Season;
import org.creneau.point.SeasonHours;
import org.creneau.point.Week;
import org.jspecify.annotations.Nullable;

/** The hours of every week as rows. */
final class WeekLines {

    private WeekLines() {}

    /** The usual week first, then the seasons in their order. */
    static List<HoursLine> of(Week usual, List<SeasonHours> seasons) {
        List<HoursLine> lines = new ArrayList<>();
        add(lines, usual, null);
        seasons.forEach(each -> add(lines, each.week(), each.season()));
        return lines;
    }

    private static void add(List<HoursLine> lines, Week week, @Nullable Season season) {
        week.ranges().forEach((day, ranges) -> ranges.forEach(range -> lines.add(HoursLine.week(day, range, season))));
    }

    /**
     * Rows that stay as they are keep their numbers, unless a season would then come after one that it is to come before: it is the
     * row of a season that was stored first that gives it its place.
     */
    static void write(EntityManager em, Long point, List<HoursLine.Stored> stored, List<HoursLine> wanted) {
        List<HoursLine.Stored> gone = new ArrayList<>(stored);
        List<HoursLine> fresh = new ArrayList<>();
        for (HoursLine line : wanted) {
            if (!HoursList.takeOut(gone, line)) {
                fresh.add(line);
            }
        }
        List<HoursLine> after = new ArrayList<>();
        stored.stream().filter(each -> !gone.contains(each)).forEach(each -> after.add(each.line));
        after.addAll(fresh);
        if (seasonsOf(after).equals(seasonsOf(wanted))) {
            HoursList.write(em, point, gone, fresh);
        } else {
            HoursList.write(em, point, stored, wanted);
        }
    }

    /** Those of certain dates first, as they are read. */
    private static List<String> seasonsOf(List<HoursLine> lines) {
        return lines.stream()
                .sorted(Comparator.comparing(line -> HoursColumns.isYearly(line.text(HoursColumns.FROM))))
                .map(line -> line.text(HoursColumns.FROM) + "/" + line.text(HoursColumns.LAST))
                .filter(season -> season.length() > 1)
                .distinct()
                .collect(Collectors.toList());
    }
}
