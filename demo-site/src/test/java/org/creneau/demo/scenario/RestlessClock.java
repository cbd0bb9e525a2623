// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.scenario;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;

/** Six seconds pass between two looks, so that nobody is shown a snapshot of points from before the scenario's own. Thread-safe. */
public final class RestlessClock extends Clock {
    private static final long STEP_MILLIS = 6_000L;

    private final AtomicLong millis = new AtomicLong(MovableTime.START.toEpochMilli());

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public Instant instant() {
        return Instant.ofEpochMilli(millis.addAndGet(STEP_MILLIS));
    }
}
