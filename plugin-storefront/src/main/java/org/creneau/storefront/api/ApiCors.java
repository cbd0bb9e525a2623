// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.api;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * Which other origins may use the API from a browser, with the visitor's cookies (Fetch standard, CORS). None unless the site
 * names it; never all. Immutable and thread-safe.
 */
public final class ApiCors {
    private static final Pattern ORIGIN = Pattern.compile("https?://[a-z0-9.-]+(:[0-9]{1,5})?");
    private static final String EXPOSED = "ETag, Retry-After, Location";

    private final Set<String> origins;

    private ApiCors(Set<String> origins) {
        this.origins = origins;
    }

    /** Origins such as {@code https://app.example.org} with commas between them, or nothing. */
    public static ApiCors of(String property) {
        Set<String> origins = new HashSet<String>();
        for (String origin : property.trim().isEmpty() ? new String[0] : property.split(",", -1)) {
            if (!ORIGIN.matcher(origin.trim()).matches()) {
                throw new IllegalArgumentException("creneau.api.origins has '" + origin.trim()
                        + "', allowed are origins such as https://app.example.org with commas between them");
            }
            origins.add(origin.trim());
        }
        return new ApiCors(origins);
    }

    /** Tells a browser of such an origin that it may read the answer; every cache that the answer depends on who asks. */
    void tell(HttpServletRequest request, HttpServletResponse response) {
        if (origins.isEmpty()) {
            return;
        }
        response.addHeader("Vary", "Origin");
        String origin = request.getHeader("Origin");
        if (origins.contains(origin)) {
            response.setHeader("Access-Control-Allow-Origin", origin);
            response.setHeader("Access-Control-Allow-Credentials", "true");
            response.setHeader("Access-Control-Expose-Headers", EXPOSED);
        }
    }

    /** What may be sent, for a browser that asks first. */
    void tellBefore(HttpServletRequest request, HttpServletResponse response) {
        tell(request, response);
        if (origins.contains(request.getHeader("Origin"))) {
            response.setHeader("Access-Control-Allow-Methods", String.join(", ", Arrays.asList("GET", "HEAD", "POST")));
            response.setHeader("Access-Control-Allow-Headers", "Content-Type, If-None-Match");
            response.setHeader("Access-Control-Max-Age", "600");
        }
    }
}
