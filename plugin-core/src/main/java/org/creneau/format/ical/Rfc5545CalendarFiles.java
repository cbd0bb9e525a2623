// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.ical;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.creneau.notice.CalendarEntry;
import org.creneau.notice.CalendarFiles;
import org.creneau.territory.GeoPoint;

/**
 * Calendar files of one appointment, after RFC 5545 and, for how they replace and cancel each other, RFC 5546: {@code PUBLISH},
 * or {@code CANCEL} of what was published. Times are in UTC, so no table of a zone has to be right, and both days on which
 * the clocks change are ordinary days. Written here, for every library does much more and brings others along. Thread-safe.
 */
public final class Rfc5545CalendarFiles implements CalendarFiles {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    @Override
    public byte[] of(CalendarEntry entry) {
        ContentLines lines = new ContentLines()
                .add("BEGIN", "VCALENDAR")
                .add("VERSION", "2.0")
                .add("PRODID", "-//org.creneau//Pickup//EN")
                .add("METHOD", method(entry))
                .add("BEGIN", "VEVENT");
        addEvent(entry, lines);
        return lines.add("END", "VEVENT").add("END", "VCALENDAR").toBytes();
    }

    @Override
    public String contentType(CalendarEntry entry) {
        return "text/calendar; charset=UTF-8; method=" + method(entry);
    }

    private static String method(CalendarEntry entry) {
        return entry.isCancelled() ? "CANCEL" : "PUBLISH";
    }

    private static void addEvent(CalendarEntry entry, ContentLines lines) {
        lines.add("UID", entry.uid())
                .add("SEQUENCE", String.valueOf(entry.sequence()))
                .add("DTSTAMP", utc(entry.writtenAt()))
                .add("DTSTART", utc(entry.slot().start()))
                .add("DTEND", utc(entry.slot().end()))
                .add("STATUS", entry.isCancelled() ? "CANCELLED" : "CONFIRMED")
                .addText("SUMMARY", entry.title())
                .addText("LOCATION", entry.place())
                .addText("DESCRIPTION", entry.notes());
        GeoPoint position = entry.position();
        if (position != null) {
            lines.add("GEO", String.format(Locale.ROOT, "%.6f;%.6f", position.latitude(), position.longitude()));
        }
        if (!entry.organizer().isEmpty()) {
            lines.add("ORGANIZER", "mailto:" + entry.organizer().replaceAll("[\\p{Cntrl}\\s]", ""));
        }
        lines.add("CLASS", "PRIVATE");
    }

    /** Whole seconds: a calendar knows no more. */
    private static String utc(Instant instant) {
        return UTC.format(instant);
    }
}
