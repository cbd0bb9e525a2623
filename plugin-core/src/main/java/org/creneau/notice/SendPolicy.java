// SPDX-License-Identifier: Apache-2.0
package org.creneau.notice;

import java.time.Duration;

/**
 * How often a message is tried, and how long is waited after each failure: a minute, then three times as long each time, at
 * most six hours. With the usual eight attempts a mail server may be away for eleven hours. Immutable and thread-safe.
 */
public final class SendPolicy {

    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(6);
    private static final int GROWTH = 3;
    private static final int MOST = 20;

    private final int attempts;

    private SendPolicy(int attempts) {
        this.attempts = attempts;
    }

    /** With that many attempts, 1..20; otherwise throws {@link IllegalArgumentException}. */
    public static SendPolicy of(int attempts) {
        if (attempts < 1 || attempts > MOST) {
            throw new IllegalArgumentException("attempts is " + attempts + ", allowed is 1.." + MOST);
        }
        return new SendPolicy(attempts);
    }

    /** With eight attempts. */
    public static SendPolicy standard() {
        return of(8);
    }

    /** Whether that attempt, counted from 1, is one too many: those before ended in a crash. */
    boolean isTooMany(int attempt) {
        return attempt > attempts;
    }

    /** Whether there is none after that one. */
    boolean isLast(int attempt) {
        return attempt >= attempts;
    }

    /** How long to wait after that attempt failed, counted from 1. */
    Duration pauseAfter(int attempt) {
        Duration pause = FIRST;
        for (int i = 1; i < attempt && pause.compareTo(LONGEST) < 0; i++) {
            pause = pause.multipliedBy(GROWTH);
        }
        return pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
    }
}
