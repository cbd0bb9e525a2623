// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.board;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.creneau.board.Board;
import org.creneau.point.Rush;
import org.creneau.reservation.ReservationState;

/** The board of a point and day, in the words of the locale. Immutable. */
public final class BoardView {

    private final Board board;
    private final LocalDate today;
    private final Instant now;
    private final Locale locale;
    private final Shown shown;

    BoardView(Board board, LocalDate today, Instant now, Locale locale, Shown shown) {
        this.board = board;
        this.today = today;
        this.now = now;
        this.locale = locale;
        this.shown = shown;
    }

    public long getPointId() {
        return board.point().id().value();
    }

    public String getPointName() {
        return board.point().name();
    }

    /** As {@code 2020-11-12}. */
    public String getDay() {
        return board.day().toString();
    }

    public String getDayWords() {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(locale)
                .format(board.day());
    }

    public String getDayBefore() {
        return board.day().minusDays(1).toString();
    }

    public String getDayAfter() {
        return board.day().plusDays(1).toString();
    }

    public String getToday() {
        return today.toString();
    }

    public boolean isOfToday() {
        return today.equals(board.day());
    }

    public List<SlotView> getSlots() {
        return board.slots().stream()
                .map(slot -> new SlotView(slot, board.point().zone(), locale, shown))
                .collect(Collectors.toList());
    }

    /** How many still wait to be handed over. */
    public int getWaiting() {
        return board.count(ReservationState.CONFIRMED)
                + board.count(ReservationState.PREPARING)
                + board.count(ReservationState.READY);
    }

    public int getReady() {
        return board.count(ReservationState.READY);
    }

    public int getDone() {
        return board.count(ReservationState.COLLECTED);
    }

    public int getAll() {
        return board.count();
    }

    /** Whether the point takes fewer orders now, or none. */
    public boolean isRushed() {
        Rush rush = board.point().rush();
        return rush != null && now.isBefore(rush.until());
    }

    /** The minutes more that each new order needs; 0 if none are taken. */
    public int getRushMinutes() {
        Rush rush = board.point().rush();
        return rush == null ? 0 : rush.extraMinutesAt(now);
    }

    /** Until when; empty without a rush. */
    public String getRushEnd() {
        Rush rush = board.point().rush();
        return rush == null
                ? ""
                : DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                        .withLocale(locale)
                        .format(rush.until().atZone(board.point().zone()));
    }
}
