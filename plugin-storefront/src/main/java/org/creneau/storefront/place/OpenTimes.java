// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.place;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.creneau.point.PickupPoint;
import org.creneau.point.TimeSpan;
import org.creneau.storefront.text.PickupTexts;

/** Whether a point is open and until when, or when it opens, in words. Thread-safe. */
public final class OpenTimes {
    /** Who is closed for longer says so without a day. */
    private static final Duration AHEAD = Duration.ofDays(8);

    /** Until when is told of what ends sooner: the time alone would be of another day. */
    private static final Duration DAY = Duration.ofDays(1);

    private final PickupTexts texts;

    public OpenTimes(PickupTexts texts) {
        this.texts = texts;
    }

    /** A point that is paused hands nothing over, whatever its hours. */
    static boolean isOpen(PickupPoint point, Instant now) {
        return !point.isPausedAt(now) && point.hours().isOpenAt(now, point.zone());
    }

    public String words(PickupPoint point, Instant now) {
        if (point.isPausedAt(now)) {
            return when("creneau.points.paused", point.pausedUntil(), now, point.zone());
        }
        List<TimeSpan> spans = point.hours().spansBetween(now, now.plus(AHEAD), point.zone());
        if (spans.isEmpty()) {
            return texts.message("creneau.points.closed");
        }
        TimeSpan first = spans.get(0);
        if (first.start().isAfter(now)) {
            return when("creneau.points.opens", first.start(), now, point.zone());
        }
        return first.end().isBefore(now.plus(DAY))
                ? texts.message("creneau.points.openUntil", texts.time(first.end(), point.zone()))
                : texts.message("creneau.points.openNow");
    }

    private String when(String key, Instant moment, Instant now, ZoneId zone) {
        LocalDate today = now.atZone(zone).toLocalDate();
        LocalDate day = moment.atZone(zone).toLocalDate();
        String time = texts.time(moment, zone);
        if (day.equals(today)) {
            return texts.message(key + ".today", time);
        }
        return day.equals(today.plusDays(1))
                ? texts.message(key + ".tomorrow", time)
                : texts.message(key + ".day", texts.shortDay(day), time);
    }
}
