// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.place;

import java.io.Serializable;
import org.creneau.territory.GeoPoint;

/**
 * Where the visitor looks for points from. Lives in the visitor's session and nowhere else: not in a URL, a log or the
 * database. Immutable.
 */
final class PlaceOfHome implements Serializable {
    private static final long serialVersionUID = 1L;

    private final double latitude;
    private final double longitude;
    private final String name;

    /** The name is empty for a position the browser told. */
    PlaceOfHome(GeoPoint point, String name) {
        this.latitude = point.latitude();
        this.longitude = point.longitude();
        this.name = name;
    }

    GeoPoint point() {
        return GeoPoint.of(latitude, longitude);
    }

    String name() {
        return name;
    }
}
