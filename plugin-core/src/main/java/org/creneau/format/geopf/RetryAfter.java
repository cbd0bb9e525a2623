// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.geopf;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the header {@code Retry-After} (RFC 9110, 10.2.3): seconds, or a date of HTTP. */
final class RetryAfter {

    /** As long as {@code data.geopf.fr} blocks; also when the header is missing or makes no sense. */
    static final Duration UNSAID = Duration.ofSeconds(5);

    /** A longer wish is cut: a wrong header must not switch the geocoder off for a day. */
    static final Duration LONGEST = Duration.ofMinutes(10);

    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,9}");

    private RetryAfter() {}

    static Duration of(@Nullable String header, Instant now) {
        Duration asked = asked(header == null ? "" : header.trim(), now);
        if (asked.isZero() || asked.isNegative()) {
            return UNSAID;
        }
        return asked.compareTo(LONGEST) > 0 ? LONGEST : asked;
    }

    private static Duration asked(String header, Instant now) {
        if (SECONDS.matcher(header).matches()) {
            return Duration.ofSeconds(Long.parseLong(header));
        }
        try {
            ZonedDateTime until = ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME);
            return Duration.between(now, until.toInstant());
        } catch (DateTimeParseException e) {
            return UNSAID;
        }
    }
}
