// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.api;

import java.util.Locale;
import java.util.regex.Pattern;
import javax.servlet.http.HttpServletRequest;
import org.springframework.web.util.UrlPathHelper;

/**
 * Below which path of the shop the API is. Never {@code /api}: a stock shop has its REST servlet there, whose security keeps no
 * session, asks for no CSRF token and believes a passed {@code customerId}. Immutable and thread-safe.
 */
public final class ApiPath {
    private static final Pattern PATH = Pattern.compile("(/[A-Za-z0-9_~-][A-Za-z0-9._~-]{0,40}){1,6}");
    private static final Pattern FORBIDDEN = Pattern.compile("/api(/.*)?");

    private static final UrlPathHelper PATHS = new UrlPathHelper();

    private final String prefix;

    private ApiPath(String prefix) {
        this.prefix = prefix;
    }

    /** Such as {@code /pickup/api/v1}; throws {@link IllegalArgumentException} naming the property otherwise. */
    public static ApiPath of(String property) {
        if (!PATH.matcher(property).matches()
                || FORBIDDEN.matcher(property.toLowerCase(Locale.ROOT)).matches()) {
            throw new IllegalArgumentException("creneau.api.path is '" + property
                    + "', allowed is a path such as /pickup/api/v1, without a slash at its end and never below /api");
        }
        return new ApiPath(property);
    }

    /** Without the context path of the shop. */
    public String prefix() {
        return prefix;
    }

    /** What Spring maps to it. */
    public String getPattern() {
        return prefix + "/**";
    }

    /** Whether that request is one for the API, as Spring maps it, however it was encoded. */
    boolean contains(HttpServletRequest request) {
        String path = PATHS.getPathWithinApplication(request).replaceAll("/{2,}", "/");
        return path.equals(prefix) || path.startsWith(prefix + "/");
    }
}
