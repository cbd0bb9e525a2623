// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.planning;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.creneau.admin.planning.HoursMistake.What;
import org.creneau.point.OpeningRange;
import org.creneau.point.Season;
import org.creneau.point.SeasonHours;
import org.creneau.point.Week;

/** Reads a form of hours as a whole: every mistake at its field, or the weeks that it means. For one thread. */
final class HoursCheck {

    private final List<HoursMistake> mistakes = new ArrayList<>();
    private final List<SeasonHours> seasons = new ArrayList<>();
    private Week usual = Week.closed();

    private HoursCheck() {}

    static HoursCheck of(HoursForm form) {
        HoursCheck check = new HoursCheck();
        for (int n = 0; n < form.tables.size(); n++) {
            check.read(n, form.tables.get(n));
        }
        return check;
    }

    private void read(int number, HoursTable table) {
        Week week = week(number, table);
        if (table.kind == HoursTable.Kind.USUAL) {
            usual = week;
            return;
        }
        if (table.isClosed()) {
            mistakes.add(new HoursMistake(HoursNames.opens(number, DayOfWeek.MONDAY, 0), What.SEASON_CLOSED));
        }
        new HoursSeasonCheck(number, table, mistakes).season().ifPresent(season -> add(number, season, week));
    }

    private Week week(int number, HoursTable table) {
        Map<DayOfWeek, HoursDayCheck> days = new EnumMap<>(DayOfWeek.class);
        table.days.forEach((day, typed) -> days.put(day, HoursDayCheck.of(number, day, typed, mistakes)));
        Map<DayOfWeek, List<OpeningRange>> ranges = new EnumMap<>(DayOfWeek.class);
        days.forEach((day, check) -> {
            check.checkBeside(days.get(day.plus(1)));
            ranges.put(day, check.ranges());
        });
        return Week.of(ranges);
    }

    /** The second of two that are alike would be stored as a part of the first. */
    private void add(int number, Season season, Week week) {
        if (seasons.stream().anyMatch(each -> each.season().equals(season))) {
            mistakes.add(new HoursMistake(HoursNames.from(number), What.SEASON_TWICE));
        } else {
            seasons.add(SeasonHours.of(season, week));
        }
    }

    /** In the order of the fields as far as they are of different weeks and days. */
    List<HoursMistake> mistakes() {
        return Collections.unmodifiableList(mistakes);
    }

    /** What was typed where nothing is wrong. */
    Week usual() {
        return usual;
    }

    /** The same for the seasons, in their order. */
    List<SeasonHours> seasons() {
        return Collections.unmodifiableList(seasons);
    }
}
