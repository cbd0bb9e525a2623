// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.overview;

import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Locale;

/** The head of a column: a day. Immutable. */
public final class DayView {

    private final LocalDate day;
    private final Locale locale;

    DayView(LocalDate day, Locale locale) {
        this.day = day;
        this.locale = locale;
    }

    /** Short, such as {@code Thu}. */
    public String getWeekday() {
        return DateTimeFormatter.ofPattern("EEE", locale).format(day);
    }

    /** Short and without the year, such as {@code 12/11}; the month first where the language writes it first. */
    public String getDate() {
        boolean monthFirst = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                        FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale)
                .startsWith("M");
        return DateTimeFormatter.ofPattern(monthFirst ? "MM/dd" : "dd/MM", locale)
                .format(day);
    }

    /** As {@code 2020-11-12}. */
    public String getText() {
        return day.toString();
    }
}
