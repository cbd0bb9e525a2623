// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.place;

import java.util.Collections;
import java.util.Optional;
import javax.servlet.http.HttpSession;
import org.creneau.territory.GeoPoint;

/**
 * Understands where the visitor says to be and remembers it in their session, for pages and API alike. Bean {@code
 * creneauTellPlace}. Thread-safe.
 */
public class TellPlace {
    /** The longest text that is looked up. */
    public static final int MOST_TYPED = 160;

    /** Of a position whose browser did not say how good it is: good for sorting, for no limit of some kilometres. */
    private static final double UNSAID_METERS = 5_000;

    private static final double MOST_METERS = 1_000_000;

    private final PlaceSearch search;

    public TellPlace(PlaceSearch search) {
        this.search = search;
    }

    /**
     * What is certain is remembered; the rest is for the visitor to choose from.
     *
     * @param typed an address, commune or postcode; nothing is found for an empty text or one that is too long
     * @param insee the code of a commune that was suggested; goes before what is typed if there is such a commune
     */
    public PlaceAnswer typed(String typed, String insee, HttpSession session) {
        PlaceAnswer answer = look(typed.trim(), insee);
        answer.place().ifPresent(place -> place.rememberIn(session));
        return answer;
    }

    private PlaceAnswer look(String typed, String insee) {
        Optional<PlaceOfHome> commune = search.commune(insee);
        if (commune.isPresent()) {
            return PlaceAnswer.certain(commune.get());
        }
        return typed.isEmpty() || typed.length() > MOST_TYPED
                ? PlaceAnswer.oneOf(Collections.<PlaceSuggestion>emptyList())
                : search.find(typed);
    }

    /**
     * A position, as a browser tells it in degrees of WGS84 and metres.
     *
     * @throws IllegalArgumentException for what is no position; what is no accuracy counts as a rough one
     */
    public PlaceOfHome at(String latitude, String longitude, String accuracy, HttpSession session) {
        GeoPoint point = GeoPoint.of(Double.parseDouble(latitude), Double.parseDouble(longitude));
        PlaceOfHome place = search.position(point, metersOf(accuracy));
        place.rememberIn(session);
        return place;
    }

    private static double metersOf(String accuracy) {
        try {
            double meters = Double.parseDouble(accuracy);
            return meters >= 0 && meters <= MOST_METERS ? meters : UNSAID_METERS;
        } catch (NumberFormatException e) {
            return UNSAID_METERS;
        }
    }

    /** Where the area with that whole postcode or INSEE code is, if there is one; nothing is looked up elsewhere or remembered. */
    public Optional<GeoPoint> area(String postcode, String insee) {
        return search.area(postcode, insee);
    }

    /** How the visitor comes, as a form says it; throws {@link IllegalArgumentException} for anything else. */
    public void way(WayForm form, HttpSession session) {
        form.way().rememberIn(session);
    }

    /** As if nothing had been said. */
    public void forget(HttpSession session) {
        PlaceOfHome.forgetIn(session);
        WayOfGoing.forgetIn(session);
    }
}
