// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.osm;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.creneau.point.OpeningRange;
import org.creneau.point.Week;

/** A week while it is put together; the days that no rule named yet are missing. For one thread. */
final class DraftWeek {

    private final Map<DayOfWeek, List<OpeningRange>> days = new EnumMap<>(DayOfWeek.class);
    private final Map<DayOfWeek, List<OpeningRange>> added = new EnumMap<>(DayOfWeek.class);

    static DraftWeek of(OsmRule rule) {
        DraftWeek week = new DraftWeek();
        week.say(rule);
        return week;
    }

    DraftWeek copy() {
        DraftWeek copy = new DraftWeek();
        copy.days.putAll(days);
        return copy;
    }

    /** One more rule of the same statement. */
    void say(OsmRule rule) {
        for (DayOfWeek day : rule.days) {
            if (!rule.additive) {
                days.put(day, rule.ranges);
                added.remove(day);
            } else if (days.containsKey(day)) {
                days.merge(day, rule.ranges, DraftWeek::both);
            } else {
                added.merge(day, rule.ranges, DraftWeek::both);
            }
        }
    }

    /** What the other week says goes before what this one says. */
    void say(DraftWeek other) {
        days.putAll(other.days);
        other.added.forEach((day, ranges) -> days.merge(day, ranges, DraftWeek::both));
    }

    private static List<OpeningRange> both(List<OpeningRange> one, List<OpeningRange> other) {
        List<OpeningRange> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }

    boolean isWhole() {
        return days.size() == DayOfWeek.values().length;
    }

    boolean speaksOf(DayOfWeek day) {
        return days.containsKey(day) || added.containsKey(day);
    }

    /** True if it only adds to whatever opens that day. */
    boolean addsTo(DayOfWeek day) {
        return added.containsKey(day);
    }

    boolean isClosedOn(DayOfWeek day) {
        return days.getOrDefault(day, Collections.emptyList()).isEmpty() && !added.containsKey(day);
    }

    boolean isClosed() {
        return toWeek().ranges().isEmpty() && added.isEmpty();
    }

    Week toWeek() {
        return Week.of(days);
    }
}
