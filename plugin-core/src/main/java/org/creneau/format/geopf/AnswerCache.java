// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.geopf;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creneau.territory.GeocodeQuery;
import org.creneau.territory.GeocodedPlace;

/**
 * The latest answers, bounded in number and age. It lives in memory only, and is kept short of age because what it knows is where
 * people live. Thread-safe.
 */
final class AnswerCache {

    /** An answer and the first instant at which it counts no more. */
    private static final class Kept {
        private final List<GeocodedPlace> places;
        private final Instant end;

        private Kept(List<GeocodedPlace> places, Instant end) {
            this.places = places;
            this.end = end;
        }
    }

    private final Duration age;
    private final Map<GeocodeQuery, Kept> entries;

    AnswerCache(int most, Duration age) {
        this.age = age;
        this.entries = new LinkedHashMap<GeocodeQuery, Kept>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<GeocodeQuery, Kept> eldest) {
                return size() > most;
            }
        };
    }

    synchronized Optional<List<GeocodedPlace>> get(GeocodeQuery query, Instant now) {
        Kept kept = entries.get(query);
        if (kept == null) {
            return Optional.empty();
        }
        if (now.isBefore(kept.end)) {
            return Optional.of(kept.places);
        }
        entries.remove(query);
        return Optional.empty();
    }

    /** Also drops what has aged, so that no address is kept longer because nobody asks for it again. */
    synchronized void put(GeocodeQuery query, List<GeocodedPlace> places, Instant now) {
        entries.values().removeIf(kept -> !now.isBefore(kept.end));
        entries.put(query, new Kept(places, now.plus(age)));
    }

    synchronized int size() {
        return entries.size();
    }
}
