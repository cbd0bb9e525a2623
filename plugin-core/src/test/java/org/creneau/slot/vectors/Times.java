// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot.vectors;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.creneau.point.OpeningRange;

/** How times are written in a case. */
final class Times {

    private Times() {}

    static Instant instant(Node node) {
        return node.parsed(Times::instant, "a time with its offset such as 2026-11-12T09:00+01:00");
    }

    static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    static LocalDate date(Node node) {
        return node.parsed(LocalDate::parse, "a date such as 2026-11-12");
    }

    static LocalTime time(Node node) {
        return node.parsed(LocalTime::parse, "a time of day such as 18:00");
    }

    static DayOfWeek day(Node node) {
        return node.parsed(DayOfWeek::valueOf, "MONDAY to SUNDAY");
    }

    static OpeningRange range(Node node) {
        return node.parsed(Times::range, "a range of the day such as 09:00-12:30");
    }

    static List<OpeningRange> ranges(Node node) {
        return node.list(Times::range);
    }

    private static OpeningRange range(String text) {
        String[] ends = text.split("-", -1);
        if (ends.length != 2) {
            throw new IllegalArgumentException(text);
        }
        String closes = ends[1].equals("24:00") ? "00:00" : ends[1];
        return OpeningRange.of(LocalTime.parse(ends[0]), LocalTime.parse(closes));
    }
}
