// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Writes times by a point's own clock in the language of whoever is signed in. Immutable and thread-safe. */
final class Clocked {

    private final ZoneId zone;
    private final Locale locale;

    Clocked(ZoneId zone, Locale locale) {
        this.zone = zone;
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }

    ZoneId zone() {
        return zone;
    }

    /** Such as {@code 3 août 2026 18:00}. */
    String moment(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale)
                .format(instant.atZone(zone));
    }

    /** Such as {@code 18:00}. */
    String time(Instant instant) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(locale)
                .format(instant.atZone(zone));
    }

    /** Such as {@code lundi 3 août 2026}. */
    String day(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(locale)
                .format(date);
    }

    /** Such as {@code 3 août}, or {@code August 3} where the language writes the month first. */
    DateTimeFormatter dayOfAYear() {
        boolean monthFirst = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                        FormatStyle.LONG, null, IsoChronology.INSTANCE, locale)
                .startsWith("M");
        return DateTimeFormatter.ofPattern(monthFirst ? "MMMM d" : "d MMMM", locale);
    }

    /** Such as {@code 3 août 2026}. */
    String shortDay(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(date);
    }
}
