// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.planning;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import org.creneau.slot.Capacity;
import org.creneau.slot.SlotOffer;
import org.creneau.slot.SlotReason;

/** A slot of the week as the page reads it. Immutable and thread-safe. */
public final class SlotLine {

    private final SlotOffer offer;
    private final Clocked clocked;
    private final String closes;

    SlotLine(SlotOffer offer, Clocked clocked, String closes) {
        this.offer = offer;
        this.clocked = clocked;
        this.closes = closes;
    }

    public String getStart() {
        return clocked.time(offer.slot().start());
    }

    public String getEnd() {
        return clocked.time(offer.slot().end());
    }

    /** How many orders it bears: the tightest of all bounds; the largest number for no bound. */
    public int getOrders() {
        return offer.capacity().orders();
    }

    /** How many more it takes now. */
    public int getRemaining() {
        return offer.remaining();
    }

    /** How many items it bears; 0 if they are not counted. */
    public int getItems() {
        return counted(offer.capacity().items());
    }

    /** How many minutes of preparation; 0 if they are not counted. */
    public int getMinutes() {
        return counted(offer.capacity().minutes());
    }

    private static int counted(int bound) {
        return bound == Capacity.UNLIMITED ? 0 : bound;
    }

    /** What it costs more, or less; empty for nothing. */
    public String getPrice() {
        BigDecimal price = offer.price();
        if (price.signum() == 0) {
            return "";
        }
        Locale locale = clocked.locale();
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(2);
        return (price.signum() > 0 ? "+" : "") + format.format(price);
    }

    /** Until when it can be booked; empty without a cut-off. */
    public String getCloses() {
        return closes;
    }

    /** Whether it can be booked at this moment, by the calendar alone. */
    public boolean isFree() {
        return offer.isFree();
    }

    /** The first of the reasons why it cannot; empty if it can. */
    public String getReason() {
        return offer.reasons().stream().findFirst().map(SlotReason::name).orElse("");
    }
}
