// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.geopf;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.creneau.territory.GeocodedPlace;

/** Reads the GeoJSON of the service, trusting nothing in it. Thread-safe. */
final class AnswerReader {

    private final FeatureReader features;

    AnswerReader(FeatureReader features) {
        this.features = features;
    }

    /** The usable places, in the service's order, at most so many. */
    List<GeocodedPlace> read(String body, int limit) throws Trouble {
        try {
            JsonArray found = parse(body).getAsJsonObject().getAsJsonArray("features");
            List<GeocodedPlace> places = new ArrayList<>();
            for (int i = 0; i < found.size() && places.size() < limit; i++) {
                features.read(found.get(i)).ifPresent(places::add);
            }
            return Collections.unmodifiableList(places);
        } catch (IOException | RuntimeException e) {
            // Dropped whole: its message may hold a part of the answer.
            throw Trouble.of(Trouble.Kind.UNREADABLE);
        }
    }

    private static JsonElement parse(String body) throws IOException, Trouble {
        JsonReader json = new JsonReader(new StringReader(body));
        json.setStrictness(Strictness.STRICT);
        JsonElement answer = JsonParser.parseReader(json);
        if (json.peek() != com.google.gson.stream.JsonToken.END_DOCUMENT) {
            throw Trouble.of(Trouble.Kind.UNREADABLE);
        }
        return answer;
    }
}
