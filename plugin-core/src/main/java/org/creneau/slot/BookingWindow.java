// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.creneau.point.WallClock;

/**
 * From when and until when the slots of a day can be booked: they are released some calendar days ahead (1..366) at a
 * wall time of the point, midnight unless said, and closed by the earliest cut-off that holds for them. With midnight,
 * a horizon of 1 is today and tomorrow. At most 50 cut-offs. Immutable and thread-safe.
 */
public final class BookingWindow {

    private final int horizonDays;
    private final LocalTime releaseTime;
    private final List<CutOff> cutOffs;

    private BookingWindow(int horizonDays, LocalTime releaseTime, List<CutOff> cutOffs) {
        this.horizonDays = horizonDays;
        this.releaseTime = releaseTime;
        this.cutOffs = cutOffs;
    }

    /** Throws {@link org.creneau.point.InvalidSettings} naming every part out of the bounds above. */
    public static BookingWindow of(int horizonDays, LocalTime releaseTime, List<CutOff> cutOffs) {
        Checks checks = new Checks();
        checks.within("horizonDays", horizonDays, 1, 366);
        checks.require(
                releaseTime.getSecond() == 0 && releaseTime.getNano() == 0,
                "releaseTime",
                releaseTime,
                "a whole minute");
        checks.require(cutOffs.size() <= 50, "cutOffs", cutOffs.size(), "50 at most");
        checks.refuseIfAny();
        return new BookingWindow(horizonDays, releaseTime, Collections.unmodifiableList(new ArrayList<>(cutOffs)));
    }

    /** So many days ahead, from midnight on and without cut-off. */
    public static BookingWindow ofDays(int horizonDays) {
        return of(horizonDays, LocalTime.MIDNIGHT, Collections.emptyList());
    }

    /** The first instant at which the slots of that day can be booked. */
    public Instant opensFor(LocalDate day, ZoneId zone) {
        return WallClock.instantOf(day.minusDays(horizonDays).atTime(releaseTime), zone);
    }

    /** The last day whose slots can be booked at that instant. */
    public LocalDate lastDayAt(Instant now, ZoneId zone) {
        LocalDate last = now.atZone(zone).toLocalDate().plusDays(horizonDays);
        return now.isBefore(opensFor(last, zone)) ? last.minusDays(1) : last;
    }

    /** The first instant at which a slot that starts then can no longer be booked; empty without a cut-off for it. */
    public Optional<Instant> closesFor(Instant start, ZoneId zone) {
        long wall = LocalDateTime.ofInstant(start, zone).toEpochSecond(ZoneOffset.UTC);
        return cutOffs.stream()
                .filter(cutOff -> cutOff.holdsFor(wall))
                .map(cutOff -> LocalDateTime.ofEpochSecond(cutOff.closesFor(wall), 0, ZoneOffset.UTC))
                .map(closes -> WallClock.instantOf(closes, zone))
                .min(Instant::compareTo);
    }

    public int horizonDays() {
        return horizonDays;
    }

    public LocalTime releaseTime() {
        return releaseTime;
    }

    public List<CutOff> cutOffs() {
        return cutOffs;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BookingWindow && toString().equals(other.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    @Override
    public String toString() {
        return "horizon " + horizonDays + " days from " + releaseTime
                + (cutOffs.isEmpty() ? "" : ", cut-offs " + cutOffs);
    }
}
