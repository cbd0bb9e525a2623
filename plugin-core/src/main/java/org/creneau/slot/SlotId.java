// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creneau.point.PointId;

/**
 * What names a slot: the point, the instant it starts and its length in minutes. Its text form, for URLs and logs, is
 * stable: {@code 12-20201112T090000Z-30}, at most 64 characters. The start is a whole second of the years 1970 to
 * 9999, the length 5..720 minutes. That a slot can be named does not mean it is offered: ask {@link SlotGrid}.
 *
 * <p>Immutable and thread-safe; ordered by point, start and length.
 */
public final class SlotId implements Comparable<SlotId> {

    private static final Pattern TEXT = Pattern.compile("([0-9]{1,19})-([0-9]{8}T[0-9]{6})Z-([0-9]{1,3})");
    private static final DateTimeFormatter START = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT)
            .withZone(ZoneOffset.UTC)
            .withResolverStyle(ResolverStyle.STRICT);
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    private static final long DAY_SECONDS = 86_400;

    /** Room for most. */
    private static final int LENGTH = 36;

    private final PointId point;
    private final Instant start;
    private final int minutes;

    private SlotId(PointId point, Instant start, int minutes) {
        this.point = point;
        this.start = start;
        this.minutes = minutes;
    }

    /** Throws {@link IllegalArgumentException} out of the bounds above. */
    public static SlotId of(PointId point, Instant start, int minutes) {
        if (start.getNano() != 0 || start.isBefore(Instant.EPOCH) || start.isAfter(LATEST)) {
            throw new IllegalArgumentException(
                    "start is " + start + ", allowed is a whole second of the years 1970 to 9999");
        }
        if (minutes < SlotPattern.MIN_LENGTH_MINUTES || minutes > SlotPattern.MAX_LENGTH_MINUTES) {
            throw new IllegalArgumentException("minutes is " + minutes + ", allowed is 5..720");
        }
        return new SlotId(point, start, minutes);
    }

    /** Reads what {@link #toString()} writes and nothing else; throws {@link IllegalArgumentException} otherwise. */
    public static SlotId parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw malformed(text);
        }
        SlotId id = read(text, matcher);
        if (!id.toString().equals(text)) {
            throw malformed(text);
        }
        return id;
    }

    private static SlotId read(String text, Matcher parts) {
        try {
            PointId point = PointId.of(Long.parseLong(parts.group(1)));
            Instant start = START.parse(parts.group(2), Instant::from);
            return of(point, start, Integer.parseInt(parts.group(3)));
        } catch (DateTimeParseException | NumberFormatException e) {
            throw malformed(text);
        }
    }

    private static IllegalArgumentException malformed(String text) {
        String shown = text.length() <= 64 ? text : text.substring(0, 64) + "...";
        return new IllegalArgumentException(
                "slot id is '" + shown + "', allowed is point-start-minutes such as 12-20201112T090000Z-30");
    }

    public PointId point() {
        return point;
    }

    public Instant start() {
        return start;
    }

    public int minutes() {
        return minutes;
    }

    /** The first instant after the slot. */
    public Instant end() {
        return start.plusSeconds(60L * minutes);
    }

    /** True if the ledger counts both on one counter: same point, same start, whatever the length. */
    public boolean sharesPlacesWith(SlotId other) {
        return point.equals(other.point) && start.equals(other.start);
    }

    @Override
    public int compareTo(SlotId other) {
        int byPoint = point.compareTo(other.point);
        int byStart = byPoint != 0 ? byPoint : start.compareTo(other.start);
        return byStart != 0 ? byStart : Integer.compare(minutes, other.minutes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SlotId && compareTo((SlotId) other) == 0;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * point.hashCode() + start.hashCode()) + minutes;
    }

    /** A page of slots writes hundreds of ids: digit by digit. */
    @Override
    public String toString() {
        long second = start.getEpochSecond();
        LocalDate day = LocalDate.ofEpochDay(second / DAY_SECONDS);
        int ofDay = (int) (second % DAY_SECONDS);
        StringBuilder text = new StringBuilder(LENGTH).append(point.value()).append('-');
        two(text, day.getYear() / 100);
        two(text, day.getYear() % 100);
        two(text, day.getMonthValue());
        two(text, day.getDayOfMonth());
        two(text.append('T'), ofDay / 3_600);
        two(text, ofDay / 60 % 60);
        two(text, ofDay % 60);
        return text.append("Z-").append(minutes).toString();
    }

    private static void two(StringBuilder text, int number) {
        text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }
}
