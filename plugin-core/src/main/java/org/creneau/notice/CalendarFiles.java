// SPDX-License-Identifier: Apache-2.0
package org.creneau.notice;

/**
 * Port: writes files that calendars read. The same entry gives the same file. Bean {@code creneauCalendarFiles}.
 * Implementations are thread-safe.
 */
public interface CalendarFiles {

    /** The file, in UTF-8. */
    byte[] of(CalendarEntry entry);

    /** Such as {@code text/calendar; charset=UTF-8; method=PUBLISH}. */
    String contentType(CalendarEntry entry);
}
