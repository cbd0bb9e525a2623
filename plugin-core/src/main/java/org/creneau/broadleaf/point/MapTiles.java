// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.point;

import java.net.URI;
import java.net.URISyntaxException;

/**
 * Where the pictures of maps come from, in the admin and in the shop: an address over https, or one of the shop's own, with {@code {z}}, {@code {x}} and {@code
 * {y}} in it; {@code none} for a page without a map. Immutable and thread-safe.
 */
public final class MapTiles {

    private static final String NONE = "none";
    private static final String USUAL = "https://tile.openstreetmap.org/{z}/{x}/{y}.png";

    private final String url;
    private final String source;

    /** Those of OpenStreetMap for nothing; throws {@link IllegalArgumentException} for another address than those above. */
    public MapTiles(String setting) {
        String wanted = setting.trim().isEmpty() ? USUAL : setting.trim();
        this.url = NONE.equals(wanted) ? "" : wanted;
        this.source = NONE.equals(wanted) ? "" : sourceOf(wanted);
    }

    private static String sourceOf(String url) {
        boolean filled = url.contains("{z}") && url.contains("{x}") && url.contains("{y}");
        try {
            URI uri = new URI(url.replaceAll("[{}]", "_"));
            boolean far = "https".equals(uri.getScheme()) && uri.getHost() != null && uri.getRawUserInfo() == null;
            boolean here = uri.getScheme() == null && url.startsWith("/") && !url.startsWith("//");
            if (filled && (far || here)) {
                return far ? "https://" + uri.getHost() + (uri.getPort() < 0 ? "" : ":" + uri.getPort()) : "";
            }
        } catch (URISyntaxException e) {
            // told below, like every other address that is not allowed
        }
        throw new IllegalArgumentException(
                "creneau.map.tiles is " + url + ", allowed is none, or an https address with {z}, {x} and {y} in it");
    }

    /** Empty without a map. */
    public String getUrl() {
        return url;
    }

    /** Whom a page with the map must trust for pictures; empty for nobody but the shop. */
    public String source() {
        return source;
    }
}
