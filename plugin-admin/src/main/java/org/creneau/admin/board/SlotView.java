// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.board;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.creneau.board.BoardSlot;

/** One slot as the board shows it. Immutable. */
public final class SlotView {

    private final BoardSlot slot;
    private final ZoneId zone;
    private final DateTimeFormatter time;
    private final Shown shown;

    SlotView(BoardSlot slot, ZoneId zone, Locale locale, Shown shown) {
        this.slot = slot;
        this.zone = zone;
        this.time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale);
        this.shown = shown;
    }

    /** For the heading, and to come back to after a step. */
    public String getAnchor() {
        return anchor(slot.start());
    }

    static String anchor(Instant start) {
        return "slot-" + start.getEpochSecond();
    }

    public String getStart() {
        return words(slot.start());
    }

    public String getEnd() {
        return words(slot.end());
    }

    private String words(Instant instant) {
        return time.format(instant.atZone(zone));
    }

    public List<RowView> getRows() {
        return slot.rows().stream()
                .map(row -> new RowView(row, shown, this::words))
                .collect(Collectors.toList());
    }
}
