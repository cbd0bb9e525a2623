// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.scenario;

import java.time.Duration;
import java.time.Instant;
import org.broadleafcommerce.common.time.TimeSource;

/** The time of the whole shop, plugin and Broadleaf alike: it stands still until a scenario moves it. Thread-safe. */
final class MovableTime implements TimeSource {
    /** A Monday, 10:00 in Paris, with no regime in force. */
    static final Instant START = Instant.parse("2026-06-01T08:00:00Z");

    private volatile Instant now = START;

    @Override
    public long timeInMillis() {
        return now.toEpochMilli();
    }

    Instant now() {
        return now;
    }

    void set(Instant instant) {
        now = instant;
    }

    void pass(Duration duration) {
        now = now.plus(duration);
    }
}
