// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.message;

import java.util.Locale;
import org.creneau.notice.CalendarEntry;
import org.creneau.notice.CalendarFiles;
import org.creneau.point.PickupPoint;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationState;

/**
 * The appointment of a placed order as a calendar file: its name comes from the token, its sequence is the version, which
 * grows with every move. It tells neither the code nor any link, for calendars are shared. Bean {@code
 * creneauPickupCalendars}. Thread-safe.
 */
public final class PickupCalendars {

    /** The name of the file. */
    public static final String FILE = "retrait.ics";

    private final CalendarFiles files;
    private final NoticeWords words;

    public PickupCalendars(CalendarFiles files, NoticeWords words) {
        this.files = files;
        this.words = words;
    }

    /**
     * The entry as it is now, cancelled where nobody is to come any more. When it was written is still to be said, and who
     * sends it if anybody does.
     */
    public CalendarEntry.Builder entry(Reservation reservation, PickupPoint point, Locale language) {
        return CalendarEntry.builder(reservation.token() + "@creneau", reservation.version())
                .slot(reservation.slotId())
                .cancelled(isOver(reservation.state()))
                .words(
                        words.message(language, "creneau.calendar.title", point.name()),
                        point.name() + ", " + point.address(),
                        notes(point, language))
                .position(point.location());
    }

    private static boolean isOver(ReservationState state) {
        return !state.holdsPlace();
    }

    private String notes(PickupPoint point, Locale language) {
        StringBuilder notes = new StringBuilder(words.message(language, "creneau.calendar.notes"));
        if (!point.accessNotes().isEmpty()) {
            notes.append('\n').append(point.accessNotes());
        }
        if (!point.phone().isEmpty()) {
            notes.append('\n').append(point.phone());
        }
        return notes.toString();
    }

    /** The file of that entry. */
    public byte[] file(CalendarEntry entry) {
        return files.of(entry);
    }

    /** For the header of that name. */
    public String contentType(CalendarEntry entry) {
        return files.contentType(entry);
    }
}
