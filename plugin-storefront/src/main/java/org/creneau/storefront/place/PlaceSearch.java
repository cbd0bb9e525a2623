// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.place;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.creneau.territory.Commune;
import org.creneau.territory.CommuneGeocoder;
import org.creneau.territory.Communes;
import org.creneau.territory.GeoPoint;
import org.creneau.territory.GeocodeQuery;
import org.creneau.territory.GeocodedPlace;
import org.creneau.territory.Geocoder;
import org.creneau.territory.NearestCommune;

/**
 * Understands what a visitor types: a commune or postcode first, and only what is none is put to the geocoder, so that an address
 * service hears of nobody who names a town. Thread-safe.
 */
public class PlaceSearch {
    private static final int MAX_SUGGESTIONS = 8;
    /** Less than that is the beginning of too many addresses to ask a service for. */
    private static final int LEAST_OF_ADDRESS = 6;
    /** So much better than the next one that nobody need choose. */
    private static final double CLEARLY = 0.1;
    /** For a commune whose extent nobody knows: no limit can be judged by it. */
    private static final double UNKNOWN_METERS = 100_000;

    private final Communes communes;
    private final Geocoder geocoder;
    private final NearestCommune nearest;

    public PlaceSearch(Communes communes, Geocoder geocoder, NearestCommune nearest) {
        this.communes = communes;
        this.geocoder = geocoder;
        this.nearest = nearest;
    }

    /** Whether an address is more than its commune here. */
    boolean knowsAddresses() {
        return geocoder instanceof SharedGeocoder
                ? ((SharedGeocoder) geocoder).knowsAddresses()
                : !(geocoder instanceof CommuneGeocoder);
    }

    Optional<PlaceOfHome> commune(String insee) {
        return communes.byInsee(insee).map(this::home);
    }

    /** A position the browser told, that many metres off; regimes are asked about the commune it seems to lie in. */
    PlaceOfHome position(GeoPoint point, double errorMeters) {
        String insee = nearest.of(point).map(Commune::insee).orElse("");
        return new PlaceOfHome(GeocodedPlace.at(point, errorMeters).insee(insee).build(), "");
    }

    /** Where the commune with that code, or with that postcode, lies, by the table alone: no service hears of it. */
    Optional<GeoPoint> area(String postcode, String insee) {
        Optional<Commune> named = communes.byInsee(insee);
        if (!named.isPresent() && !postcode.isEmpty()) {
            named = communes.search(postcode, MAX_SUGGESTIONS).stream()
                    .filter(each -> each.postcodes().contains(postcode))
                    .findFirst();
        }
        return named.map(Commune::centroid);
    }

    PlaceAnswer find(String typed) {
        List<Commune> found = communes.search(typed, MAX_SUGGESTIONS);
        if (found.isEmpty()) {
            return address(typed);
        }
        return found.size() == 1 || isNamed(found.get(0), typed)
                ? PlaceAnswer.certain(home(found.get(0)))
                : PlaceAnswer.oneOf(named(found));
    }

    /** What somebody who has typed that much may mean, the best first; perhaps nothing. */
    List<PlaceSuggestion> suggest(String typed) {
        List<Commune> found = communes.search(typed, MAX_SUGGESTIONS);
        return found.isEmpty() && typed.length() >= LEAST_OF_ADDRESS ? placed(addresses(typed)) : named(found);
    }

    /** How to say the same place once more; null for one without a name. */
    PlaceSuggestion again(PlaceOfHome place) {
        if (place.name().isEmpty()) {
            return null;
        }
        return communes.byInsee(place.place().insee())
                .filter(commune -> commune.name().equals(place.name()))
                .map(PlaceSearch::suggestion)
                .orElseGet(() -> PlaceSuggestion.ofAddress(place.name()));
    }

    private static List<PlaceSuggestion> named(List<Commune> found) {
        List<PlaceSuggestion> suggestions = new ArrayList<PlaceSuggestion>();
        for (Commune commune : found) {
            suggestions.add(suggestion(commune));
        }
        return suggestions;
    }

    private List<PlaceSuggestion> placed(List<GeocodedPlace> found) {
        List<PlaceSuggestion> suggestions = new ArrayList<PlaceSuggestion>();
        for (GeocodedPlace place : found) {
            suggestions.add(suggestion(place));
        }
        return suggestions;
    }

    private List<GeocodedPlace> addresses(String typed) {
        return geocoder.find(GeocodeQuery.of(typed).withLimit(MAX_SUGGESTIONS));
    }

    private PlaceAnswer address(String typed) {
        List<GeocodedPlace> found = addresses(typed);
        if (found.isEmpty()) {
            return PlaceAnswer.oneOf(Collections.<PlaceSuggestion>emptyList());
        }
        GeocodedPlace best = found.get(0);
        if (found.size() == 1 || best.label().equalsIgnoreCase(typed) || isClear(best, found.get(1))) {
            return PlaceAnswer.certain(new PlaceOfHome(best, best.label()));
        }
        return PlaceAnswer.oneOf(placed(found));
    }

    private static boolean isClear(GeocodedPlace best, GeocodedPlace next) {
        return best.score() - next.score() >= CLEARLY;
    }

    private PlaceSuggestion suggestion(GeocodedPlace place) {
        return communes.byInsee(place.insee())
                .filter(commune -> place.label().isEmpty() || commune.name().equals(place.label()))
                .map(PlaceSearch::suggestion)
                .orElseGet(() -> PlaceSuggestion.ofAddress(place.label()));
    }

    private static PlaceSuggestion suggestion(Commune commune) {
        return PlaceSuggestion.ofCommune(commune.insee(), commune.name() + " (" + commune.departmentCode() + ")");
    }

    private PlaceOfHome home(Commune commune) {
        List<GeocodedPlace> found = geocoder.find(GeocodeQuery.of("").withInsee(commune.insee()));
        GeocodedPlace place = found.isEmpty()
                ? GeocodedPlace.at(commune.centroid(), UNKNOWN_METERS).build()
                : found.get(0);
        return new PlaceOfHome(place, commune.name());
    }

    /** Whether what was typed is the whole name or a whole postcode of the best answer, so that nobody need choose. */
    private static boolean isNamed(Commune best, String typed) {
        return best.name().equalsIgnoreCase(typed) || best.postcodes().contains(typed);
    }
}
