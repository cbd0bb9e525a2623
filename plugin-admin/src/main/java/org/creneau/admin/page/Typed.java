// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.creneau.point.PointId;

/** What came with a request, read with patience: nonsense is as good as nothing. */
public final class Typed {

    private Typed() {}

    /** As {@code 2020-11-12}, of the years 1970 to 9999; the other day otherwise. */
    public static LocalDate day(String text, LocalDate otherwise) {
        try {
            LocalDate day = text.trim().isEmpty() ? otherwise : LocalDate.parse(text.trim());
            return day.getYear() < 1970 || day.getYear() > 9999 ? otherwise : day;
        } catch (DateTimeException e) {
            return otherwise;
        }
    }

    /** A whole number; the other one otherwise. */
    public static int number(String text, int otherwise) {
        try {
            return Integer.parseInt(text.trim());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** The number of a point, whether there is one or not. */
    public static Optional<PointId> point(String text) {
        try {
            return Optional.of(PointId.of(Long.parseLong(text.trim())));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
