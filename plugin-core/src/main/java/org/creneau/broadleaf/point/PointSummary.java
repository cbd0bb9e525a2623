// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.point;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;

/** What a list of points shows of one, whether the shop can read the rest of it or not. Immutable and thread-safe. */
public final class PointSummary {

    private final long id;
    private final String name;
    private final String place;
    private final boolean active;
    private final boolean archived;
    private final String zoneName;
    private final Instant pausedUntil;
    private final Instant rushUntil;
    private final int rushMinutes;

    PointSummary(PointEntity point) {
        this.id = point.getId();
        this.name = point.name;
        this.place = point.postcode + " " + point.city;
        this.active = point.active;
        this.archived = !point.active && Boolean.TRUE.equals(point.archived);
        this.zoneName = point.zoneName;
        this.pausedUntil = instant(point.pausedUntil);
        this.rushUntil = instant(point.rushUntil);
        this.rushMinutes = point.rushMinutes == null ? 0 : point.rushMinutes;
    }

    private static Instant instant(Date date) {
        return date == null ? Instant.MIN : Instant.ofEpochMilli(date.getTime());
    }

    public long id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** Postcode and town. */
    public String place() {
        return place;
    }

    /** Whether it is open to orders. */
    public boolean isActive() {
        return active;
    }

    /** Whether it was put away; never if it is open to orders. */
    public boolean isArchived() {
        return archived;
    }

    /** UTC where the row names none that there is. */
    public ZoneId zone() {
        try {
            return ZoneId.of(zoneName);
        } catch (DateTimeException e) {
            return ZoneOffset.UTC;
        }
    }

    /** Until when nothing is handed over; empty if that is over or never was. */
    public Optional<Instant> pausedUntil(Instant now) {
        return Optional.of(pausedUntil).filter(now::isBefore);
    }

    /** Until when no new orders are taken; empty if they are. */
    public Optional<Instant> stoppedUntil(Instant now) {
        return Optional.of(rushUntil).filter(until -> rushMinutes == 0 && now.isBefore(until));
    }
}
