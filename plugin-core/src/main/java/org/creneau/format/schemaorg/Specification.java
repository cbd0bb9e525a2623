// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.schemaorg;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.creneau.point.OpeningRange;
import org.jspecify.annotations.Nullable;

/** One {@code OpeningHoursSpecification} as it was read, and where it stood. */
final class Specification {

    final String path;
    final Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    boolean namesDays;
    boolean holidays;

    @Nullable
    LocalDate validFrom;

    @Nullable
    LocalDate validThrough;

    @Nullable
    OpeningRange range;

    String description = "";

    Specification(String path) {
        this.path = path;
    }

    boolean isDated() {
        return validFrom != null || validThrough != null;
    }

    boolean isOneDay() {
        return validFrom != null && validFrom.equals(validThrough);
    }
}
