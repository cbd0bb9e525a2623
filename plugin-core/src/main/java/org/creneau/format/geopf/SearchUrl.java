// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.geopf;

import java.io.UnsupportedEncodingException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLEncoder;
import org.creneau.territory.GeocodeQuery;

/** The request's URL. It necessarily holds what the shopper typed; it is for the wire only. */
final class SearchUrl {

    private static final int SHORTEST = 3;

    private SearchUrl() {}

    /** The service refuses fewer than three characters, and what does not begin with a letter or digit. */
    static boolean canAsk(GeocodeQuery query) {
        String text = query.text();
        return text.length() >= SHORTEST
                && text.length() <= GeocodeQuery.LONGEST_TEXT
                && Character.isLetterOrDigit(text.codePointAt(0));
    }

    static URL of(URI base, GeocodeQuery query) {
        StringBuilder url = new StringBuilder(base.toString());
        String words = query.city().isEmpty() ? query.text() : query.text() + " " + query.city();
        url.append("?q=").append(encoded(words)).append("&limit=").append(query.limit());
        url.append("&autocomplete=0&index=address");
        if (!query.postcode().isEmpty()) {
            url.append("&postcode=").append(query.postcode());
        }
        if (!query.insee().isEmpty()) {
            url.append("&citycode=").append(query.insee());
        }
        try {
            return new URL(url.toString());
        } catch (MalformedURLException e) {
            throw new IllegalStateException("creneau.geocoder.url does not make a URL");
        }
    }

    private static String encoded(String text) {
        try {
            return URLEncoder.encode(text, "UTF-8");
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("every JVM has UTF-8", e);
        }
    }
}
