// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.slot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.creneau.point.DayHours;
import org.creneau.point.DayLayer;
import org.creneau.point.OpeningHours;
import org.creneau.point.OpeningRange;
import org.creneau.storefront.text.PickupTexts;

/** Says of the days of a point why they are closed or have other hours; the days of an ordinary week need no words. */
final class DayNotes {
    private final OpeningHours hours;
    private final PickupTexts texts;

    DayNotes(OpeningHours hours, PickupTexts texts) {
        this.hours = hours;
        this.texts = texts;
    }

    /** Why the point is closed from the first to the last day; neighbours with one reason are one note. */
    List<DayNote> closed(LocalDate first, LocalDate last) {
        List<DayNote> notes = new ArrayList<DayNote>();
        LocalDate day = first;
        while (!day.isAfter(last)) {
            String reason = closedReason(day);
            LocalDate end = day;
            while (!reason.isEmpty()
                    && end.isBefore(last)
                    && closedReason(end.plusDays(1)).equals(reason)) {
                end = end.plusDays(1);
            }
            if (!reason.isEmpty()) {
                notes.add(new DayNote(words(day, end), reason));
            }
            day = end.plusDays(1);
        }
        return notes;
    }

    private String words(LocalDate first, LocalDate last) {
        return first.equals(last) ? texts.shortDay(first) : texts.shortDay(first) + " \u2013 " + texts.shortDay(last);
    }

    private String closedReason(LocalDate day) {
        DayHours its = hours.dayOn(day);
        return its.isClosed() && isSpecial(its) ? reason(its, "creneau.slots.closed") : "";
    }

    /** The hours of a day that has others than usual, with their reason; empty for an ordinary day. */
    String special(LocalDate day) {
        DayHours its = hours.dayOn(day);
        return its.isClosed() || !isSpecial(its)
                ? ""
                : texts.message("creneau.slots.specialHours", reason(its, "creneau.slots.special"), ranges(its));
    }

    private static boolean isSpecial(DayHours its) {
        return its.layer() != DayLayer.WEEK && its.layer() != DayLayer.SEASON;
    }

    private String reason(DayHours its, String otherwise) {
        if (its.reason().isPresent()) {
            return its.reason().get();
        }
        return its.holiday().isPresent() ? texts.holiday(its.holiday().get()) : texts.message(otherwise);
    }

    private String ranges(DayHours its) {
        List<String> ranges = new ArrayList<String>();
        for (OpeningRange range : its.ranges()) {
            ranges.add(texts.time(range.opens()) + " \u2013 " + texts.time(range.closes()));
        }
        return String.join(", ", ranges);
    }
}
