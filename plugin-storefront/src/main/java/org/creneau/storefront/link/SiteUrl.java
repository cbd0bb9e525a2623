// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.link;

import java.util.Locale;
import java.util.regex.Pattern;
import javax.servlet.http.HttpServletRequest;

/**
 * Where the shop is reached from outside: the property {@code creneau.site.url}, or else whatever the request was made to.
 * Immutable and thread-safe.
 */
public final class SiteUrl {
    private static final Pattern URL = Pattern.compile("https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[A-Za-z0-9._~-]+)*");
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    private final String configured;

    private SiteUrl(String configured) {
        this.configured = configured;
    }

    /** Empty for that of the request; otherwise such as {@code https://www.example.org}, without a slash at its end. */
    public static SiteUrl of(String property) {
        if (!property.isEmpty() && !URL.matcher(property).matches()) {
            throw new IllegalArgumentException("creneau.site.url is '" + property
                    + "', allowed is such as https://www.example.org, without a slash at its end");
        }
        return new SiteUrl(property);
    }

    /** Scheme, host, port if unusual, and context path; without a slash at its end. */
    public String base(HttpServletRequest request) {
        if (!configured.isEmpty()) {
            return configured;
        }
        String scheme = request.getScheme().toLowerCase(Locale.ROOT);
        int port = request.getServerPort();
        boolean isUsual = port == ("https".equals(scheme) ? HTTPS : HTTP);
        return scheme + "://" + request.getServerName() + (isUsual ? "" : ":" + port) + request.getContextPath();
    }
}
