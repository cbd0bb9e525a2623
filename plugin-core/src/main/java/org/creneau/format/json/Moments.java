// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.json;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import org.jspecify.annotations.Nullable;

/**
 * Writes moments as RFC 3339 has them: whole seconds, rounded down, with the offset of a zone. A month of slots has two thousand of them,
 * most of the same day as the one before and with its offset; those are looked up once. For one thread.
 */
final class Moments {
    private static final int DAY_SECONDS = 86_400;

    /** The most bytes of one: an offset of long ago may have seconds. */
    static final int MOST_BYTES = "2020-11-12T10:00:00+00:44:30".length();

    private @Nullable ZoneId zone;
    private long offsetFrom;
    private long offsetUntil;
    private int offsetSeconds;
    private byte[] offset = {};
    private long day = Long.MIN_VALUE;
    private byte[] date = {};

    /** Writes one; how many bytes it has. Throws {@link IllegalArgumentException} out of the years 0 to 9999. */
    int write(byte[] to, int at, ZoneId in, Instant moment) {
        int next = writeDate(to, at, in, moment) + at;
        int ofDay = (int) (moment.getEpochSecond() + offsetSeconds - day * DAY_SECONDS);
        int minute = ofDay / 60;
        two(to, next, 'T', minute / 60);
        two(to, next + 3, ':', minute % 60);
        two(to, next + 6, ':', ofDay - 60 * minute);
        return put(to, next + 9, offset) - at;
    }

    /** The date alone, as the clocks of the zone have it; how many bytes it has, and throws as the whole does. */
    int writeDate(byte[] to, int at, ZoneId in, Instant moment) {
        long second = moment.getEpochSecond();
        if (!in.equals(zone) || second < offsetFrom || second >= offsetUntil) {
            learnOffset(in, moment);
        }
        long localDay = Math.floorDiv(second + offsetSeconds, DAY_SECONDS);
        if (localDay != day) {
            learnDay(localDay);
        }
        return put(to, at, date) - at;
    }

    /** It holds from that moment until the next change of the clocks; before, nobody has looked. */
    private void learnOffset(ZoneId in, Instant moment) {
        ZoneOffset found = in.getRules().getOffset(moment);
        ZoneOffsetTransition next = in.getRules().nextTransition(moment);
        zone = in;
        offset = found.getId().getBytes(StandardCharsets.US_ASCII);
        offsetSeconds = found.getTotalSeconds();
        offsetFrom = moment.getEpochSecond();
        offsetUntil = next == null ? Long.MAX_VALUE : next.toEpochSecond();
    }

    private void learnDay(long localDay) {
        LocalDate found = LocalDate.ofEpochDay(localDay);
        if (found.getYear() < 0 || found.getYear() > 9_999) {
            throw new IllegalArgumentException("moment is of the year " + found.getYear() + ", allowed is 0 to 9999");
        }
        date = found.toString().getBytes(StandardCharsets.US_ASCII);
        day = localDay;
    }

    private static int put(byte[] to, int at, byte... some) {
        System.arraycopy(some, 0, to, at, some.length);
        return at + some.length;
    }

    private static void two(byte[] to, int at, char before, int number) {
        int tens = number / 10;
        to[at] = (byte) before;
        to[at + 1] = (byte) ('0' + tens);
        to[at + 2] = (byte) ('0' + number - 10 * tens);
    }
}
