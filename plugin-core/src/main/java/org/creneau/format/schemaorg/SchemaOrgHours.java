// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.schemaorg;

import java.time.LocalDate;
import org.creneau.point.HolidayCalendar;
import org.creneau.point.InvalidSettings;
import org.creneau.point.OpeningHours;
import org.creneau.point.OpeningHoursText;
import org.jspecify.annotations.Nullable;

/**
 * A JSON array of schema.org's {@code OpeningHoursSpecification}, as search engines read it: {@code validThrough} is the
 * last day, closed is from 00:00 to 00:00, a whole day from 00:00 to 23:59, a night closes before it opens. Also read: one
 * such object, or a business with {@code openingHoursSpecification} and {@code specialOpeningHoursSpecification}.
 *
 * <p>A reason is the {@code description}. Dates without {@code dayOfWeek} are special days and closures, dates with it a
 * season; of two seasons the first decides. There are no seasons of every year: {@link #over} writes them out. Source:
 * schema.org 28; Google Search Central, local business. Thread-safe.
 */
public final class SchemaOrgHours implements OpeningHoursText {

    private SchemaOrgHours() {}

    public static SchemaOrgHours create() {
        return new SchemaOrgHours();
    }

    @Override
    public OpeningHours read(String text, @Nullable HolidayCalendar holidays) {
        SpecificationDraft draft = new SpecificationDraft(holidays);
        SpecificationReader.of(text).forEach(draft::add);
        return draft.build();
    }

    /**
     * Throws {@link InvalidSettings} for seasons of every year, holidays with exceptions by name, a whole day that begins
     * at another time than midnight, and hours from 00:00 to 23:59, which would read as a whole day.
     */
    @Override
    public String write(OpeningHours hours) {
        return SpecificationWriter.of(hours).text();
    }

    /** The same hours with each season of every year written out as it falls in [from, toExclusive). */
    public static OpeningHours over(OpeningHours hours, LocalDate from, LocalDate toExclusive) {
        return YearlySeasons.of(hours).over(from, toExclusive);
    }
}
