// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.osm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.creneau.point.Season;

/** The dates a rule names: single ones with a year, and seasons. None of either means all dates. */
final class OsmDates {

    final List<LocalDate> single = new ArrayList<>();
    final List<Season> seasons = new ArrayList<>();

    boolean isEmpty() {
        return single.isEmpty() && seasons.isEmpty();
    }

    boolean sameAs(OsmDates other) {
        return single.equals(other.single) && seasons.equals(other.seasons);
    }
}
