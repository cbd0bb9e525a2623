// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.planning;

import java.time.Instant;
import java.util.Locale;
import org.creneau.broadleaf.point.PointSummary;

/** A point in the list as the page reads it. Immutable and thread-safe. */
public final class PointView {

    private final PointSummary point;
    private final Instant now;
    private final Clocked clocked;

    PointView(PointSummary point, Instant now, Locale locale) {
        this.point = point;
        this.now = now;
        this.clocked = new Clocked(point.zone(), locale);
    }

    public long getId() {
        return point.id();
    }

    public String getName() {
        return point.name();
    }

    public String getPlace() {
        return point.place();
    }

    /** One of {@code OPEN}, {@code HIDDEN} and {@code ARCHIVED}. */
    public String getState() {
        return point.isActive() ? "OPEN" : point.isArchived() ? "ARCHIVED" : "HIDDEN";
    }

    /** Until when nothing is handed over; empty if it is. */
    public String getPausedUntil() {
        return point.pausedUntil(now).map(clocked::moment).orElse("");
    }

    /** Until when no new orders are taken; empty if they are. */
    public String getStoppedUntil() {
        return point.stoppedUntil(now).map(clocked::moment).orElse("");
    }
}
