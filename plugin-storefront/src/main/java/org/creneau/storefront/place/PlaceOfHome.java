// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.place;

import java.io.Serializable;
import java.util.Optional;
import javax.servlet.http.HttpSession;
import org.creneau.territory.GeoPoint;
import org.creneau.territory.GeocodedPlace;

/**
 * Where the visitor looks for points from, and how far off that may be. Lives in the visitor's session and nowhere else: not in a
 * URL, a log or the database. Immutable.
 */
public final class PlaceOfHome implements Serializable {
    static final String KEY = PlaceOfHome.class.getName();

    private static final long serialVersionUID = 2L;

    private final double latitude;
    private final double longitude;
    private final double errorMeters;
    private final String insee;
    private final String name;

    /** The name is empty for a position the browser told. */
    PlaceOfHome(GeocodedPlace place, String name) {
        this.latitude = place.point().latitude();
        this.longitude = place.point().longitude();
        this.errorMeters = place.errorMeters();
        this.insee = place.insee();
        this.name = name;
    }

    /** What this session knows, if anything. */
    public static Optional<PlaceOfHome> of(HttpSession session) {
        return Optional.ofNullable((PlaceOfHome) session.getAttribute(KEY));
    }

    void rememberIn(HttpSession session) {
        session.setAttribute(KEY, this);
    }

    static void forgetIn(HttpSession session) {
        session.removeAttribute(KEY);
    }

    /** The position with its error radius, for rules that judge distances. */
    public GeocodedPlace place() {
        return GeocodedPlace.at(point(), errorMeters).insee(insee).label(name).build();
    }

    public GeoPoint point() {
        return GeoPoint.of(latitude, longitude);
    }

    /** Empty for a position the browser told. */
    public String name() {
        return name;
    }
}
