// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.geopf;

import java.net.URI;
import java.time.Duration;

/**
 * How the national address base is asked. Immutable and thread-safe; the defaults suit {@code data.geopf.fr}, which allows 50
 * requests a second from one address and then refuses for 5 seconds.
 */
public final class GeopfSettings {

    /** Where the search is served to the public, without a key. */
    public static final String PUBLIC_URL = "https://data.geopf.fr/geocodage/search";

    private static final int MOST_BYTES = 256 * 1024;

    private final URI url;
    private final Duration deadline;
    private final int cacheEntries;
    private final Duration cacheAge;

    private GeopfSettings(URI url, Duration deadline, int cacheEntries, Duration cacheAge) {
        this.url = url;
        this.deadline = deadline;
        this.cacheEntries = cacheEntries;
        this.cacheAge = cacheAge;
    }

    /**
     * That address with a deadline of 2 s for a whole request and 1,000 answers kept for 10 minutes. Throws {@link
     * IllegalArgumentException} unless the address is an absolute one of http or https without a query.
     */
    public static GeopfSettings of(String url) {
        URI address = URI.create(url);
        boolean web = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
        if (!web || address.getHost() == null || address.getRawQuery() != null) {
            throw new IllegalArgumentException("creneau.geocoder.url is '" + url
                    + "', allowed is an http or https address without a query. Maybe " + PUBLIC_URL);
        }
        return new GeopfSettings(address, Duration.ofSeconds(2), 1_000, Duration.ofMinutes(10));
    }

    /** The longest a whole request may take, connecting and reading, 1 ms or more. */
    public GeopfSettings withDeadline(Duration value) {
        if (value.toMillis() < 1) {
            throw new IllegalArgumentException("deadline is " + value + ", allowed is 1 ms or more");
        }
        return new GeopfSettings(url, value, cacheEntries, cacheAge);
    }

    /** How many answers are kept, 0 for none, and for how long each. */
    public GeopfSettings withCache(int entries, Duration age) {
        if (entries < 0 || age.isNegative()) {
            throw new IllegalArgumentException(
                    "cache is " + entries + " for " + age + ", allowed is 0 or more of each");
        }
        return new GeopfSettings(url, deadline, entries, age);
    }

    URI url() {
        return url;
    }

    Duration deadline() {
        return deadline;
    }

    int cacheEntries() {
        return cacheEntries;
    }

    Duration cacheAge() {
        return cacheAge;
    }

    /** An answer that is longer is not read to its end; twenty addresses take some 15 KB. */
    int mostBytes() {
        return MOST_BYTES;
    }
}
