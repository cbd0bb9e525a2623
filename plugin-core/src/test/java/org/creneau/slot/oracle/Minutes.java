// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot.oracle;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.creneau.point.OpeningHours;
import org.creneau.point.OpeningRange;

/** Every minute of some days, and what the clock on the wall shows at each. */
final class Minutes {

    /** From the minute that opens to the first minute that is shut, on the date it was written for. */
    record Door(LocalDate day, int opens, int shuts) {}

    private final ZoneId zone;
    private final Instant begin;
    private final long[] shown;

    private Minutes(ZoneId zone, Instant begin, long[] shown) {
        this.zone = zone;
        this.begin = begin;
        this.shown = shown;
    }

    /** With four days before and after, so that no range or break of interest is cut. */
    static Minutes around(ZoneId zone, Instant first, Instant last) {
        Instant begin = first.atZone(ZoneOffset.UTC)
                .toLocalDate()
                .minusDays(4)
                .atStartOfDay()
                .toInstant(ZoneOffset.UTC);
        long[] shown = new long[(int) Duration.between(begin, last).toMinutes() + 4 * 1440];
        for (int minute = 0; minute < shown.length; minute++) {
            LocalDateTime wall = begin.plusSeconds(60L * minute).atZone(zone).toLocalDateTime();
            shown[minute] = wallMinute(wall);
        }
        return new Minutes(zone, begin, shown);
    }

    private static long wallMinute(LocalDateTime wall) {
        return Math.floorDiv(wall.toEpochSecond(ZoneOffset.UTC), 60);
    }

    int count() {
        return shown.length;
    }

    Instant at(int minute) {
        return begin.plusSeconds(60L * minute);
    }

    /** The first minute at or after that instant. */
    int from(Instant instant) {
        long seconds = Duration.between(begin, instant).toSeconds();
        long whole = seconds * 1_000_000_000L + instant.getNano();
        return (int) -Math.floorDiv(-whole, 60_000_000_000L);
    }

    LocalDateTime wallAt(int minute) {
        return LocalDateTime.ofEpochSecond(shown[minute] * 60, 0, ZoneOffset.UTC);
    }

    /** The first minute at which the clock shows that time or a later one. */
    int firstShowing(LocalDateTime wall) {
        long wanted = wallMinute(wall);
        for (int minute = 0; minute < shown.length; minute++) {
            if (shown[minute] >= wanted) {
                return minute;
            }
        }
        return shown.length;
    }

    Door door(LocalDate day, OpeningRange range) {
        LocalDateTime opens = LocalDateTime.of(day, range.opens());
        return new Door(day, firstShowing(opens), firstShowing(opens.plusMinutes(range.lengthMinutes())));
    }

    /** Every range of every date, empty ones left out. */
    List<Door> doors(OpeningHours hours) {
        List<Door> doors = new ArrayList<>();
        LocalDate last = wallAt(shown.length - 1).toLocalDate();
        for (LocalDate day = wallAt(0).toLocalDate(); !day.isAfter(last); day = day.plusDays(1)) {
            for (OpeningRange range : hours.rangesOn(day)) {
                Door door = door(day, range);
                if (door.opens() < door.shuts()) {
                    doors.add(door);
                }
            }
        }
        return doors;
    }

    ZoneId zone() {
        return zone;
    }
}
