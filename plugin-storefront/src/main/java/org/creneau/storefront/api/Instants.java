// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.api;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * Writes moments as RFC 3339 has them: whole seconds, with the offset of a zone. Years 0 to 9999. Digit by digit: a month of slots has a
 * thousand and more of them.
 */
final class Instants {
    private static final int LENGTH = 25;

    private Instants() {}

    static String in(ZoneId zone, Instant instant) {
        ZoneOffset offset = zone.getRules().getOffset(instant);
        LocalDateTime local = LocalDateTime.ofEpochSecond(instant.getEpochSecond(), 0, offset);
        StringBuilder text = new StringBuilder(LENGTH);
        two(text, local.getYear() / 100);
        two(text, local.getYear() % 100);
        two(text.append('-'), local.getMonthValue());
        two(text.append('-'), local.getDayOfMonth());
        two(text.append('T'), local.getHour());
        two(text.append(':'), local.getMinute());
        two(text.append(':'), local.getSecond());
        return text.append(offset.getId()).toString();
    }

    private static void two(StringBuilder text, int number) {
        text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }
}
