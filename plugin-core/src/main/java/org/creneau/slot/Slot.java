// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.creneau.point.TimeSpan;

/**
 * A slot as a point offers it: its identity and the zone in which to show it. Half-open: the end is the first instant
 * after it. Immutable and thread-safe; ordered like its id.
 */
public final class Slot implements Comparable<Slot> {

    private final SlotId id;
    private final ZoneId zone;

    private Slot(SlotId id, ZoneId zone) {
        this.id = id;
        this.zone = zone;
    }

    public static Slot of(SlotId id, ZoneId zone) {
        return new Slot(Objects.requireNonNull(id, "id"), Objects.requireNonNull(zone, "zone"));
    }

    public SlotId id() {
        return id;
    }

    public Instant start() {
        return id.start();
    }

    public Instant end() {
        return id.end();
    }

    /** The start in epoch seconds. */
    public long startSecond() {
        return id.start().getEpochSecond();
    }

    /** The first epoch second after it. */
    public long endSecond() {
        return startSecond() + 60L * id.minutes();
    }

    public TimeSpan span() {
        return TimeSpan.of(start(), end());
    }

    public ZoneId zone() {
        return zone;
    }

    /** The date at the point when the slot starts. */
    public LocalDate day() {
        return start().atZone(zone).toLocalDate();
    }

    @Override
    public int compareTo(Slot other) {
        int byId = id.compareTo(other.id);
        return byId != 0 ? byId : zone.getId().compareTo(other.zone.getId());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Slot && id.equals(((Slot) other).id) && zone.equals(((Slot) other).zone);
    }

    @Override
    public int hashCode() {
        return 31 * id.hashCode() + zone.hashCode();
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
