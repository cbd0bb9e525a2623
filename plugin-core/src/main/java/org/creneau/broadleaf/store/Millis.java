// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

import java.time.Instant;

/** Instants as the tables keep them, in milliseconds since 1970; what lies beyond a long is cut to its bounds. */
public final class Millis {

    private static final Instant LEAST = Instant.ofEpochMilli(Long.MIN_VALUE);
    private static final Instant MOST = Instant.ofEpochMilli(Long.MAX_VALUE);

    private Millis() {}

    /** The millisecond the instant is in. */
    public static long of(Instant instant) {
        if (instant.isBefore(LEAST)) {
            return Long.MIN_VALUE;
        }
        return instant.isAfter(MOST) ? Long.MAX_VALUE : instant.toEpochMilli();
    }

    /** The first millisecond that does not begin before the instant: a bound for those that are stored. */
    public static long upFrom(Instant instant) {
        long millis = of(instant);
        return millis < Long.MAX_VALUE && Instant.ofEpochMilli(millis).isBefore(instant) ? millis + 1 : millis;
    }
}
