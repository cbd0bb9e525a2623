// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.osm;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.creneau.point.Season;

/**
 * The seasons while rules are read, the one that decides first. A rule for some weekdays of a season leaves the others to
 * whatever held before, which is the week or other seasons that the new one lies in or holds. For one thread.
 */
final class DraftSeasons {

    private final OsmSource source;
    private final DraftWeek week;
    private Map<Season, DraftWeek> seasons = new LinkedHashMap<>();

    DraftSeasons(OsmSource source, DraftWeek week) {
        this.source = source;
        this.week = week;
    }

    boolean isEmpty() {
        return seasons.isEmpty();
    }

    void forEach(BiConsumer<Season, DraftWeek> action) {
        seasons.forEach(action);
    }

    void sayEverywhere(OsmRule rule) {
        seasons.values().forEach(its -> its.say(DraftWeek.of(rule)));
    }

    void say(Season season, DraftWeek its) {
        if (its.isWhole()) {
            putFirst(season, its);
        } else {
            sayInPart(season, its);
        }
    }

    private void sayInPart(Season season, DraftWeek its) {
        List<Season> within = new ArrayList<>();
        for (Map.Entry<Season, DraftWeek> older : seasons.entrySet()) {
            if (YearDays.holds(older.getKey(), season)) {
                within.forEach(inner -> sayOn(inner, its));
                insertBefore(older.getKey(), season, over(older.getValue(), its));
                return;
            }
            if (YearDays.holds(season, older.getKey())) {
                within.add(older.getKey());
            } else if (!YearDays.disjoint(season, older.getKey())) {
                throw source.refusal(
                        HoursWriter.seasonText(season),
                        "all weekdays, or dates that do not cross those of another rule");
            }
        }
        within.forEach(inner -> sayOn(inner, its));
        seasons.put(season, over(week, its));
    }

    private void sayOn(Season season, DraftWeek its) {
        DraftWeek known = seasons.get(season);
        if (known != null) {
            known.say(its);
        }
    }

    private static DraftWeek over(DraftWeek lower, DraftWeek upper) {
        DraftWeek both = lower.copy();
        both.say(upper);
        return both;
    }

    private void putFirst(Season season, DraftWeek its) {
        Map<Season, DraftWeek> all = new LinkedHashMap<>();
        all.put(season, its);
        seasons.forEach(all::putIfAbsent);
        seasons = all;
    }

    private void insertBefore(Season place, Season season, DraftWeek its) {
        Map<Season, DraftWeek> all = new LinkedHashMap<>();
        seasons.forEach((older, known) -> {
            if (older.equals(place)) {
                all.put(season, its);
            }
            all.putIfAbsent(older, known);
        });
        seasons = all;
    }
}
