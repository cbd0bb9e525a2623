// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.geopf;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.creneau.territory.GeoPoint;
import org.creneau.territory.GeocodeQuery;
import org.creneau.territory.GeocodedPlace;
import org.creneau.territory.Geocoder;

/** Makes a place of one GeoJSON feature, if it is one to rely on. Thread-safe. */
final class FeatureReader {

    /** Below this the service itself is guessing. */
    private static final double LOWEST_SCORE = 0.5;

    private static final int LONGEST_LABEL = 160;
    private static final Pattern INSEE = Pattern.compile("[0-9][0-9AB][0-9]{3}");
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{C}\\s]+");

    private final Geocoder communes;

    /** The geocoder tells how far a commune reaches. */
    FeatureReader(Geocoder communes) {
        this.communes = communes;
    }

    /** Empty for a guess, or a position nobody can vouch for; throws a runtime exception for what is not a feature. */
    Optional<GeocodedPlace> read(JsonElement element) {
        JsonObject feature = element.getAsJsonObject();
        JsonObject properties = feature.getAsJsonObject("properties");
        double score = Math.min(1, number(properties.get("score")));
        String insee = text(properties, "citycode");
        if (score < LOWEST_SCORE || !INSEE.matcher(insee).matches()) {
            return Optional.empty();
        }
        GeoPoint point = pointOf(feature.getAsJsonObject("geometry").getAsJsonArray("coordinates"));
        return errorMeters(text(properties, "type"), insee)
                .map(errorMeters -> GeocodedPlace.at(point, errorMeters)
                        .label(label(text(properties, "label")))
                        .insee(insee)
                        .score(score)
                        .build());
    }

    private Optional<Double> errorMeters(String type, String insee) {
        Optional<Double> fine = Precision.errorMetersOf(type);
        if (fine.isPresent()) {
            return fine;
        }
        List<GeocodedPlace> commune = communes.find(GeocodeQuery.of("").withInsee(insee));
        return commune.stream().map(GeocodedPlace::errorMeters).findFirst();
    }

    /** Longitude comes first in GeoJSON (RFC 7946, 3.1.1). */
    private static GeoPoint pointOf(JsonArray coordinates) {
        return GeoPoint.of(number(coordinates.get(1)), number(coordinates.get(0)));
    }

    /** Not a string that reads as a number, of which Gson would make one, be it NaN. */
    private static double number(JsonElement element) {
        double value = element.getAsJsonPrimitive().isNumber() ? element.getAsDouble() : Double.NaN;
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            throw new IllegalArgumentException("not a finite number");
        }
        return value;
    }

    private static String text(JsonObject properties, String name) {
        JsonElement value = properties.get(name);
        return value == null || !value.isJsonPrimitive() ? "" : value.getAsString();
    }

    private static String label(String text) {
        String plain = UNPRINTABLE.matcher(text).replaceAll(" ").trim();
        return plain.length() <= LONGEST_LABEL ? plain : "";
    }
}
