// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.osm;

import org.creneau.point.HolidayCalendar;
import org.creneau.point.InvalidSettings;
import org.creneau.point.OpeningHours;
import org.creneau.point.OpeningHoursText;
import org.jspecify.annotations.Nullable;

/**
 * The notation of OpenStreetMap's {@code opening_hours}, version 0.7 of its specification: {@code Mo-Fr 09:00-19:00; PH
 * off}. A later rule goes before an earlier one on the days it names. A range belongs to the day it opens on, as in
 * {@link OpeningHours}: a day that is off does not cut short the evening before.
 *
 * <p>Refused with the token and the character at which it stands (the first is 1): times of the sun, week numbers, open
 * ends, {@code unknown}, weekdays counted in a month, school holidays, fallback rules, Easter, offsets and intervals;
 * comments anywhere but on dates with a year, for hours have no place for them. Thread-safe.
 */
public final class OsmOpeningHours implements OpeningHoursText {

    private OsmOpeningHours() {}

    public static OsmOpeningHours create() {
        return new OsmOpeningHours();
    }

    @Override
    public OpeningHours read(String text, @Nullable HolidayCalendar holidays) {
        OsmSource source = OsmSource.of(text);
        HoursDraft draft = new HoursDraft(source, holidays);
        for (OsmRule rule : RuleReader.of(source).rules()) {
            draft.add(rule);
        }
        return draft.build();
    }

    /** Throws {@link InvalidSettings} for holidays with exceptions by name and for reasons with a double quote. */
    @Override
    public String write(OpeningHours hours) {
        return HoursWriter.of(hours).text();
    }
}
