// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation.guard;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * So many requests at once, and as many again spread evenly over so many seconds; within any stretch of those seconds never more
 * than twice as many. Or none at all is refused. Immutable and thread-safe.
 */
public final class RateLimit {

    private static final Pattern TEXT = Pattern.compile("([1-9][0-9]{0,6})/([1-9][0-9]{0,4})");
    private static final int MOST_REQUESTS = 1_000_000;
    private static final int MOST_SECONDS = 86_400;
    private static final RateLimit NONE = new RateLimit(0, 0);

    private final int requests;
    private final int seconds;

    private RateLimit(int requests, int seconds) {
        this.requests = requests;
        this.seconds = seconds;
    }

    public static RateLimit none() {
        return NONE;
    }

    /** 1..1,000,000 requests within 1..86,400 seconds, otherwise {@link IllegalArgumentException}. */
    public static RateLimit of(int requests, int seconds) {
        if (requests < 1 || requests > MOST_REQUESTS || seconds < 1 || seconds > MOST_SECONDS) {
            throw new IllegalArgumentException("limit is " + requests + " requests in " + seconds
                    + " seconds, allowed is 1..1000000 requests in 1..86400 seconds");
        }
        return new RateLimit(requests, seconds);
    }

    /**
     * As a property says it: {@code 60/30} for 60 requests within 30 seconds, {@code 0} for no limit.
     *
     * @param property its name, for the message of {@link IllegalArgumentException}
     */
    public static RateLimit parse(String property, String text) {
        if ("0".equals(text)) {
            return NONE;
        }
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    property + " is '" + text + "', allowed is requests/seconds such as 60/30, or 0 for no limit");
        }
        return of(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
    }

    public boolean isNone() {
        return requests == 0;
    }

    /** How long one request takes to be forgotten; not to be asked of no limit. */
    long nanosEach() {
        return nanos() / requests;
    }

    /** The seconds of the limit. */
    long nanos() {
        return seconds * 1_000_000_000L;
    }

    @Override
    public String toString() {
        return isNone() ? "no limit" : requests + " requests in " + seconds + " s";
    }
}
