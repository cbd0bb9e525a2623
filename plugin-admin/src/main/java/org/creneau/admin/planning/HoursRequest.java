// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.planning;

import java.time.DayOfWeek;
import java.util.Map;
import java.util.Optional;
import org.creneau.broadleaf.point.AgreedSlots;

/** Reads the form of hours out of what a browser sent. For one thread. */
final class HoursRequest {

    /** Characters: nothing that can be meant is longer. */
    private static final int LONGEST = 80;

    private final Map<String, String[]> sent;

    HoursRequest(Map<String, String[]> sent) {
        this.sent = sent;
    }

    /** Empty if its end is missing: what is left out would be taken away. */
    Optional<HoursForm> form() {
        if (text(HoursNames.WHOLE).isEmpty()
                || !text(HoursNames.kind(0)).equals(HoursTable.Kind.USUAL.name())
                || sent.containsKey(HoursNames.kind(HoursForm.MOST))) {
            return Optional.empty();
        }
        HoursForm form = new HoursForm(text(HoursNames.SEEN));
        for (int n = 0; sent.containsKey(HoursNames.kind(n)); n++) {
            form.tables.add(table(n));
        }
        form.sort();
        return Optional.of(form);
    }

    private HoursTable table(int n) {
        HoursTable table = new HoursTable(kind(n));
        table.periods = periods(n);
        table.from = season(table.kind, HoursNames.from(n));
        table.last = season(table.kind, HoursNames.last(n));
        for (DayOfWeek day : DayOfWeek.values()) {
            HoursDay typed = table.on(day);
            typed.late = !text(HoursNames.late(n, day)).isEmpty();
            for (int period = 0; period < table.periods; period++) {
                typed.pairs.add(
                        new HoursPair(text(HoursNames.opens(n, day, period)), text(HoursNames.closes(n, day, period))));
            }
        }
        return table;
    }

    /** There is one usual week. */
    private HoursTable.Kind kind(int n) {
        if (n == 0) {
            return HoursTable.Kind.USUAL;
        }
        return text(HoursNames.kind(n)).equals(HoursTable.Kind.YEARLY.name())
                ? HoursTable.Kind.YEARLY
                : HoursTable.Kind.DATED;
    }

    private int periods(int n) {
        String text = text(HoursNames.periods(n));
        int periods = text.matches("[0-9]{1,2}") ? Integer.parseInt(text) : HoursTable.FEWEST;
        return Math.max(HoursTable.FEWEST, Math.min(HoursTable.MOST, periods));
    }

    private String season(HoursTable.Kind kind, String name) {
        if (kind != HoursTable.Kind.YEARLY) {
            return text(name);
        }
        String day = text(name);
        String month = text(HoursNames.month(name));
        return day.isEmpty() && month.isEmpty() ? "" : padded(month) + "-" + padded(day);
    }

    private static String padded(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    /** What was shown of the pickups that are left out, and agreed to. */
    AgreedSlots agreed() {
        String[] values = sent.get(HoursNames.AGREED);
        return values == null || values.length == 0 || values[0] == null
                ? AgreedSlots.none()
                : AgreedSlots.parse(values[0].trim());
    }

    private String text(String name) {
        String[] values = sent.get(name);
        String text = values == null || values.length == 0 || values[0] == null ? "" : values[0].trim();
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
