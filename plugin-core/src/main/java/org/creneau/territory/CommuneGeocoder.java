// SPDX-License-Identifier: Apache-2.0
package org.creneau.territory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The geocoder that asks nobody: it answers with the centroid of the commune, and with an error radius that covers the commune,
 * kilometres wide. That serves to sort points and to judge limits of tens of kilometres; for one of 1 km it cannot tell.
 *
 * <p>The commune comes from the INSEE code, else from the postcode, of which the last five digits in the text do too, else from
 * the city or the text as a commune's name. Thread-safe.
 */
public final class CommuneGeocoder implements Geocoder {

    private static final Pattern POSTCODE = Pattern.compile("(?<![0-9])[0-9]{5}(?![0-9])");

    private final Communes communes;
    private final CommuneExtents extents;

    public CommuneGeocoder(Communes communes, CommuneExtents extents) {
        this.communes = communes;
        this.extents = extents;
    }

    @Override
    public List<GeocodedPlace> find(GeocodeQuery query) {
        if (query.text().length() > GeocodeQuery.LONGEST_TEXT) {
            return Collections.emptyList();
        }
        List<GeocodedPlace> places = new ArrayList<>();
        for (Commune commune : communesOf(query)) {
            double errorMeters = extents.errorMeters(commune);
            if (!Double.isInfinite(errorMeters)) {
                places.add(GeocodedPlace.at(commune.centroid(), errorMeters)
                        .label(commune.name())
                        .insee(commune.insee())
                        .build());
            }
        }
        return places;
    }

    private List<Commune> communesOf(GeocodeQuery query) {
        Optional<Commune> coded = communes.byInsee(query.insee());
        if (coded.isPresent()) {
            return Collections.singletonList(coded.get());
        }
        String postcode = query.postcode().isEmpty() ? lastPostcode(query.text()) : query.postcode();
        if (!postcode.isEmpty()) {
            return ofPostcode(postcode, query.limit());
        }
        return communes.search(query.city().isEmpty() ? query.text() : query.city(), query.limit());
    }

    /** A district of a city is what its postcode says; the city, found by it too, says less. */
    private List<Commune> ofPostcode(String postcode, int limit) {
        List<Commune> found = communes.search(postcode, limit);
        return !found.isEmpty() && found.get(0).isDistrict() ? found.subList(0, 1) : found;
    }

    private static String lastPostcode(String text) {
        Matcher digits = POSTCODE.matcher(text);
        String last = "";
        while (digits.find()) {
            last = digits.group();
        }
        return last;
    }
}
