// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.broadleafcommerce.common.time.SystemTime;
import org.broadleafcommerce.common.time.TimeSource;

/**
 * The clock of the whole demo: the machine's time plus an offset in milliseconds, 0 for today.
 *
 * <p>Shop and admin run in one JVM under two class loaders, so a static field would split the demo in two; the offset
 * stands in the system property {@value #OFFSET} instead, which both see at once. Broadleaf's submit date and its
 * auditing read the machine's clock and stay in the present. Safe for any number of threads.
 */
public final class DemoClock implements TimeSource {
    /** Milliseconds added to the machine's time. */
    static final String OFFSET = "creneau.demo.clockOffsetMillis";

    /** Days begin here for whoever picks a date: the market is in metropolitan France. */
    static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    /** A chosen day starts mid-morning, when every kind of shop still has slots to offer. */
    static final LocalTime START_OF_CHOSEN_DAY = LocalTime.of(10, 0);

    /** Makes Broadleaf tell this clock's time; called once per web application. */
    public void install() {
        SystemTime.setGlobalTimeSource(this);
    }

    public void uninstall() {
        SystemTime.resetGlobalTimeSource();
    }

    @Override
    public long timeInMillis() {
        return System.currentTimeMillis() + Long.getLong(OFFSET, 0L);
    }

    public Instant now() {
        return Instant.ofEpochMilli(timeInMillis());
    }

    public boolean isShifted() {
        return Long.getLong(OFFSET, 0L) != 0L;
    }

    /** Moves the whole demo to 10:00 in Paris on {@code day}; the clock runs on from there. */
    public void moveTo(LocalDate day) {
        long target = day.atTime(START_OF_CHOSEN_DAY).atZone(ZONE).toInstant().toEpochMilli();
        System.setProperty(OFFSET, Long.toString(target - System.currentTimeMillis()));
    }

    /** Brings the whole demo back to the machine's time. */
    public void moveToToday() {
        System.clearProperty(OFFSET);
    }
}
