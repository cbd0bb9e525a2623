// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.link;

import java.util.Locale;
import java.util.regex.Pattern;
import org.creneau.territory.GeoPoint;

/**
 * Links to a map of the site's choice, at a point's coordinates: nothing is loaded from there until somebody follows the link.
 * Immutable and thread-safe.
 */
public final class MapLinks {
    /** OpenStreetMap, with a mark at the point. */
    public static final String OPEN_STREET_MAP =
            "https://www.openstreetmap.org/?mlat={lat}&mlon={lon}#map=18/{lat}/{lon}";

    private static final Pattern URL = Pattern.compile("https://[A-Za-z0-9.-]+/[!-~]*");

    private final String pattern;

    private MapLinks(String pattern) {
        this.pattern = pattern;
    }

    /** The property {@code creneau.map.url}: with {@code {lat}} and {@code {lon}} in it; empty for OpenStreetMap, {@code none} for no link. */
    public static MapLinks of(String property) {
        if (property.isEmpty()) {
            return new MapLinks(OPEN_STREET_MAP);
        }
        boolean isMap = URL.matcher(property).matches() && property.contains("{lat}") && property.contains("{lon}");
        if (!"none".equals(property) && !isMap) {
            throw new IllegalArgumentException(
                    "creneau.map.url is '" + property + "', allowed is none, or such as " + OPEN_STREET_MAP);
        }
        return new MapLinks("none".equals(property) ? "" : property);
    }

    /** Empty if the site wants none. */
    public String at(GeoPoint point) {
        return pattern.replace("{lat}", degrees(point.latitude())).replace("{lon}", degrees(point.longitude()));
    }

    /** To a hand's breadth. */
    private static String degrees(double value) {
        return String.format(Locale.ROOT, "%.6f", value);
    }
}
