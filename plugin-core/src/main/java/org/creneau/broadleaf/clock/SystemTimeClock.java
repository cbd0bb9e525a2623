// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.clock;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.broadleafcommerce.common.time.SystemTime;

/**
 * The time of Broadleaf's {@code SystemTime}, which a shop may move for its tests and demos. Its zone is UTC: every point
 * has a zone of its own. Thread-safe.
 */
public final class SystemTimeClock extends Clock {
    private final ZoneId zone;

    public SystemTimeClock() {
        this(ZoneOffset.UTC);
    }

    private SystemTimeClock(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new SystemTimeClock(other);
    }

    @Override
    public Instant instant() {
        return Instant.ofEpochMilli(SystemTime.asMillis());
    }
}
