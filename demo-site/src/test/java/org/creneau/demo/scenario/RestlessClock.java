// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.scenario;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Six seconds pass between two looks, so that nobody is shown a snapshot of points from before the scenario's own; but none, if
 * {@code -Dcreneau.scenario.restless=false} says that what is remembered is what matters. Thread-safe.
 */
public final class RestlessClock extends Clock {
    private static final boolean RESTLESS = !"false".equals(System.getProperty("creneau.scenario.restless"));
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
        return RESTLESS
                ? Instant.ofEpochMilli(millis.addAndGet(STEP_MILLIS))
                : Clock.systemUTC().instant();
    }
}
