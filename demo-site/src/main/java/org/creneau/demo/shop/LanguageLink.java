// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.shop;

import org.jspecify.annotations.Nullable;

/** The address of the present page in another language, by Broadleaf's locale switch. Stateless. */
public final class LanguageLink {
    private static final String SWITCH = "blLocaleCode";

    private LanguageLink() {}

    /**
     * Appends the switch to the present address, in place of an earlier one.
     *
     * @param path the page's path, encoded as in the request line
     * @param query the raw query string, or null
     * @param code a Broadleaf locale code, "fr" or "en"
     */
    public static String of(String path, @Nullable String query, String code) {
        StringBuilder address = new StringBuilder(path).append('?');
        if (query != null) {
            for (String pair : query.split("&")) {
                if (!pair.isEmpty() && !pair.startsWith(SWITCH + "=")) {
                    address.append(pair).append('&');
                }
            }
        }
        return address.append(SWITCH).append('=').append(code).toString();
    }
}
