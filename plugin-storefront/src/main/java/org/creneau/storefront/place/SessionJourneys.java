// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.place;

import java.time.ZoneId;
import java.util.Optional;
import org.creneau.eligibility.Journey;
import org.creneau.eligibility.Journeys;
import org.creneau.territory.FrenchPlaces;
import org.creneau.territory.GeocodedPlace;
import org.creneau.territory.Place;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * The home and the way of going that the visitor of the running request has told, from their session. Bean {@code creneauJourneys}
 * of the site, in place of core's, which knows nothing. Thread-safe.
 */
public class SessionJourneys implements Journeys {
    /** For a home in no commune of France, whose own clocks nobody knows. */
    private static final ZoneId ELSEWHERE = ZoneId.of("Europe/Paris");

    private final FrenchPlaces places;

    public SessionJourneys(FrenchPlaces places) {
        this.places = places;
    }

    @Override
    public Optional<Journey> current() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return Optional.empty();
        }
        PlaceOfHome home = (PlaceOfHome) request.getAttribute(PlaceOfHome.KEY, RequestAttributes.SCOPE_SESSION);
        WayOfGoing way = (WayOfGoing) request.getAttribute(WayOfGoing.KEY, RequestAttributes.SCOPE_SESSION);
        if (home == null && way == null) {
            return Optional.empty();
        }
        Journey journey = home == null ? Journey.fromUntoldHome() : journeyFrom(home.place());
        return Optional.of(way == null ? journey : way.of(journey));
    }

    private Journey journeyFrom(GeocodedPlace home) {
        Place areas =
                places.byInsee(home.insee()).orElseGet(() -> Place.in(ELSEWHERE).build());
        return Journey.from(areas.movedTo(home.point()), home.errorMeters());
    }
}
