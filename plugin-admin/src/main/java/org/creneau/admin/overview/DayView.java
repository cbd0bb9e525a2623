// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.overview;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
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

    /** Short and without the year, such as {@code 12/11} or {@code 11/12}. */
    public String getDate() {
        boolean monthFirst = Locale.US.getCountry().equals(locale.getCountry());
        return DateTimeFormatter.ofPattern(monthFirst ? "MM/dd" : "dd/MM", locale)
                .format(day);
    }

    /** As {@code 2020-11-12}. */
    public String getText() {
        return day.toString();
    }
}
