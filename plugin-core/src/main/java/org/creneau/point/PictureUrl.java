// SPDX-License-Identifier: Apache-2.0
package org.creneau.point;

import java.net.URI;
import java.net.URISyntaxException;

/** Which addresses of pictures of points a page may show. */
public final class PictureUrl {

    /** Characters. */
    public static final int LONGEST = 500;

    private PictureUrl() {}

    /** True for an address over https, and for one of the shop's own that begins with a single slash. */
    public static boolean isAllowed(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        try {
            URI uri = new URI(text);
            boolean here = uri.getScheme() == null && uri.getRawAuthority() == null && text.startsWith("/");
            return here && !text.startsWith("//") || "https".equals(uri.getScheme()) && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
