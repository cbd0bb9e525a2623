// SPDX-License-Identifier: Apache-2.0
package org.creneau.point;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * Opening hours told the slow way: somebody looks at the shop's clock on the wall every minute and opens or closes
 * the door when it first shows the time or a later one. Covers some days around a date; shares no code with what it
 * checks.
 */
public final class NaiveClock {
    private final List<LocalDateTime> shown = new ArrayList<>();
    private final LocalDate firstDay;
    private final LocalDate lastDay;
    private final Instant begin;

    /** The minutes from three days before the first date to three days after the last. */
    public NaiveClock(LocalDate firstDay, LocalDate lastDay, ZoneId zone) {
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.begin = firstDay.minusDays(3).atStartOfDay(zone).toInstant();
        Instant end = lastDay.plusDays(4).atStartOfDay(zone).toInstant();
        for (Instant minute = begin; minute.isBefore(end); minute = minute.plusSeconds(60)) {
            shown.add(LocalDateTime.ofInstant(minute, zone));
        }
    }

    public int minutes() {
        return shown.size();
    }

    public Instant at(int minute) {
        return begin.plusSeconds(60L * minute);
    }

    /**
     * For each range that opens on one of the dates: the minutes at which it opens and closes, if it ever opens. A door
     * that is still open from before is not opened again until it has closed.
     */
    public List<int[]> doors(OpeningHours hours) {
        List<int[]> doors = new ArrayList<>();
        for (LocalDate day = firstDay.minusDays(2); !day.isAfter(lastDay.plusDays(2)); day = day.plusDays(1)) {
            for (OpeningRange range : NaiveDay.ranges(hours, day)) {
                LocalDateTime opens = LocalDateTime.of(day, range.opens());
                int shut = doors.isEmpty() ? 0 : doors.get(doors.size() - 1)[1];
                int open = Math.max(shut, firstShowing(opens));
                int close = firstShowing(opens.plusMinutes(range.lengthMinutes()));
                if (open < close) {
                    doors.add(new int[] {open, close});
                }
            }
        }
        return doors;
    }

    /** For each minute: is the door open? */
    public boolean[] open(OpeningHours hours) {
        boolean[] open = new boolean[minutes()];
        for (int[] door : doors(hours)) {
            for (int minute = door[0]; minute < door[1]; minute++) {
                open[minute] = true;
            }
        }
        return open;
    }

    private int firstShowing(LocalDateTime wall) {
        for (int minute = 0; minute < shown.size(); minute++) {
            if (!shown.get(minute).isBefore(wall)) {
                return minute;
            }
        }
        return shown.size();
    }
}
