// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.wait;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.creneau.point.PickupPoint;
import org.creneau.reservation.WaitEntry;
import org.creneau.reservation.WaitState;
import org.creneau.slot.SlotId;
import org.creneau.storefront.text.PickupTexts;

/** Somebody's wait in words, times on the clock of the point. Says nothing of who they are. Built per request. */
public final class WaitView {
    private final WaitEntry entry;
    private final int number;
    private final PickupPoint point;
    private final PickupTexts texts;
    private final Instant now;

    WaitView(WaitEntry entry, int number, PickupPoint point, PickupTexts texts, Clock clock) {
        this.entry = entry;
        this.number = number;
        this.point = point;
        this.texts = texts;
        this.now = clock.instant();
    }

    /**
     * {@code OFFERED} while the offer can be taken, {@code ENDING} from then until it goes to the next, or the name of the state.
     */
    public String getState() {
        boolean ran = entry.state() == WaitState.OFFERED && !entry.isOfferedAt(now);
        return ran ? "ENDING" : entry.state().name();
    }

    public boolean isOffered() {
        return entry.isOfferedAt(now);
    }

    public boolean isOpen() {
        return entry.state().isOpen();
    }

    /** Their number in line, from 1. */
    public int getNumber() {
        return number;
    }

    public String getPointName() {
        return point.name();
    }

    public long getPointId() {
        return point.id().value();
    }

    /** What is waited for. */
    public String getWhat() {
        Instant from = entry.window().from();
        switch (entry.window().scope()) {
            case SLOT:
                return at(from);
            case DAY:
                return texts.day(from.atZone(zone()).toLocalDate());
            default:
                return texts.message("creneau.wait.anyTime");
        }
    }

    /** The slot that is offered or was taken; empty for none. */
    public String getSlot() {
        SlotId slot = entry.offered();
        return slot == null ? "" : at(slot.start()) + " \u2013 " + texts.time(slot.end(), zone());
    }

    /** Until when the offer can be taken; empty for none. */
    public String getUntil() {
        Instant end = entry.offerEndsAt();
        return end == null ? "" : at(end);
    }

    private String at(Instant instant) {
        return texts.message(
                "creneau.wait.at", texts.day(instant.atZone(zone()).toLocalDate()), texts.time(instant, zone()));
    }

    private ZoneId zone() {
        return point.zone();
    }
}
