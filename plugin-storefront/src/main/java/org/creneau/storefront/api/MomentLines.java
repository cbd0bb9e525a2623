// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;

/**
 * Writes the moments of one answer as {@link Instants} does, in one zone. A month of slots has a thousand and more of them, most of the
 * same day as the one before and with its offset; those are looked up once. For one thread.
 */
final class MomentLines {
    private static final int DAY_SECONDS = 86_400;
    private static final int LENGTH = 25;

    private final ZoneId zone;
    private ZoneOffset offset = ZoneOffset.UTC;
    private long offsetFrom;
    private long offsetUntil;
    private long day = Long.MIN_VALUE;
    private String date = "";
    private long second = Long.MIN_VALUE;
    private String text = "";

    MomentLines(ZoneId zone) {
        this.zone = zone;
    }

    /** Of a year 0 to 9999. */
    String of(Instant instant) {
        if (instant.getEpochSecond() != second) {
            second = instant.getEpochSecond();
            text = write(instant);
        }
        return text;
    }

    private String write(Instant instant) {
        if (second < offsetFrom || second >= offsetUntil) {
            learnOffset(instant);
        }
        long local = second + offset.getTotalSeconds();
        long localDay = Math.floorDiv(local, DAY_SECONDS);
        if (localDay != day) {
            day = localDay;
            date = LocalDate.ofEpochDay(day).toString();
        }
        int of = (int) Math.floorMod(local, (long) DAY_SECONDS);
        StringBuilder written = new StringBuilder(LENGTH).append(date);
        two(written.append('T'), of / 3_600);
        two(written.append(':'), of / 60 % 60);
        two(written.append(':'), of % 60);
        return written.append(offset.getId()).toString();
    }

    /** It holds from that moment until the next change of the clocks; before, nobody has looked. */
    private void learnOffset(Instant instant) {
        offset = zone.getRules().getOffset(instant);
        offsetFrom = instant.getEpochSecond();
        ZoneOffsetTransition next = zone.getRules().nextTransition(instant);
        offsetUntil = next == null ? Long.MAX_VALUE : next.toEpochSecond();
    }

    private static void two(StringBuilder text, int number) {
        text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }
}
