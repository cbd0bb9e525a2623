// SPDX-License-Identifier: Apache-2.0
package org.creneau.point;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;

/**
 * The public holidays of all territories known. France ships, from 2019 to 2035: {@code FR}, {@code FR-57}, {@code
 * FR-67} and {@code FR-68}, and overseas {@code FR-971} to {@code FR-978}. Immutable and thread-safe.
 */
public final class Holidays {

    private final Map<String, HolidayCalendar> byTerritory;

    private Holidays(Map<String, HolidayCalendar> byTerritory) {
        this.byTerritory = Collections.unmodifiableMap(byTerritory);
    }

    /** What ships, and nothing else. */
    public static Holidays shipped() {
        return new Holidays(Collections.emptyMap()).with(new FrenchHolidays());
    }

    /** What ships and what every {@link HolidaySource} brings that the loader finds. */
    public static Holidays load(ClassLoader loader) {
        Holidays all = shipped();
        for (HolidaySource source : ServiceLoader.load(HolidaySource.class, loader)) {
            all = all.with(source);
        }
        return all;
    }

    /** These, and those of the source, which go before. */
    public Holidays with(HolidaySource source) {
        Map<String, HolidayCalendar> more = new TreeMap<>(byTerritory);
        source.calendars().forEach(calendar -> more.put(calendar.id(), calendar));
        return new Holidays(more);
    }

    /** The calendar of exactly that territory. */
    public Optional<HolidayCalendar> calendar(String territory) {
        return Optional.ofNullable(byTerritory.get(territory));
    }

    /**
     * The calendar of that territory or of what it is a part of: {@code FR-75} has none of its own and follows {@code
     * FR}. Empty if nobody knows its holidays.
     */
    public Optional<HolidayCalendar> closest(String territory) {
        String known = territory;
        while (!byTerritory.containsKey(known) && known.lastIndexOf('-') > 0) {
            known = known.substring(0, known.lastIndexOf('-'));
        }
        return calendar(known);
    }

    /** Sorted. */
    public Set<String> territories() {
        return byTerritory.keySet();
    }
}
