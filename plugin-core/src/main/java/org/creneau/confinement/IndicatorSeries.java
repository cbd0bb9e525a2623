// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The values of an indicator in one area, day by day; days may be missing. Immutable and thread-safe. */
public final class IndicatorSeries {

    private final String indicator;
    private final String area;
    private final SortedMap<LocalDate, Double> values;

    private IndicatorSeries(String indicator, String area, SortedMap<LocalDate, Double> values) {
        this.indicator = indicator;
        this.area = area;
        this.values = values;
    }

    /** The area is written as a place names it, such as {@code department:07111}. */
    public static IndicatorSeries of(String indicator, String area, Map<LocalDate, Double> values) {
        return new IndicatorSeries(indicator, area, Collections.unmodifiableSortedMap(new TreeMap<>(values)));
    }

    public String indicator() {
        return indicator;
    }

    public String area() {
        return area;
    }

    /** In the order of the days; unmodifiable. */
    public SortedMap<LocalDate, Double> values() {
        return values;
    }
}
