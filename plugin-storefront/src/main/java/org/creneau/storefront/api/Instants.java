// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.api;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Writes moments as RFC 3339 has them: whole seconds, with the offset of a zone. */
final class Instants {
    private Instants() {}

    static String in(ZoneId zone, Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                instant.truncatedTo(ChronoUnit.SECONDS).atZone(zone).toOffsetDateTime());
    }
}
