// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.geopf;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.creneau.territory.GeocodeQuery;
import org.creneau.territory.GeocodedPlace;
import org.creneau.territory.Geocoder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the French national address base ({@code data.geopf.fr}, IGN, Licence Ouverte 2.0; no key). Whatever goes wrong, the answer
 * is that of the offline geocoder: within two seconds, and at once while the service has asked for a pause or has just failed.
 * Thread-safe.
 *
 * <p>The typed address leaves the shop: it stands in the URL of a request from the shop's server to the service, over https with
 * the default address. No log and no exception of this class holds it.
 */
public final class GeopfGeocoder implements Geocoder {

    private static final Logger LOG = LoggerFactory.getLogger(GeopfGeocoder.class);

    private final GeopfSettings settings;
    private final Geocoder offline;
    private final Clock clock;
    private final DeadlineFetch fetch;
    private final AnswerReader reader;
    private final AnswerCache cache;
    private final Pause pause = new Pause();

    /** The offline geocoder answers when the service does not, and tells how far a commune reaches. */
    public GeopfGeocoder(GeopfSettings settings, Geocoder offline, Clock clock) {
        this.settings = settings;
        this.offline = offline;
        this.clock = clock;
        this.fetch = new DeadlineFetch(settings, clock);
        this.reader = new AnswerReader(new FeatureReader(offline));
        this.cache = new AnswerCache(settings.cacheEntries(), settings.cacheAge());
    }

    @Override
    public List<GeocodedPlace> find(GeocodeQuery query) {
        Instant now = clock.instant();
        Optional<List<GeocodedPlace>> known = cache.get(query, now);
        if (known.isPresent()) {
            return known.get();
        }
        if (!SearchUrl.canAsk(query) || pause.isOnAt(now)) {
            return offline.find(query);
        }
        try {
            return ask(query, now);
        } catch (Trouble trouble) {
            tell(trouble);
            pause.until(now.plus(trouble.pause()));
            return offline.find(query);
        }
    }

    /** What comes of many shoppers at a time is told once for each of them, so it is told low. */
    private static void tell(Trouble trouble) {
        String words = "The address service gave no answer ({}); communes only, for {}";
        if (trouble.kind() == Trouble.Kind.BUSY || trouble.kind() == Trouble.Kind.INTERRUPTED) {
            LOG.debug(words, trouble.kind(), trouble.pause());
        } else {
            LOG.warn(words, trouble.kind(), trouble.pause());
        }
    }

    private List<GeocodedPlace> ask(GeocodeQuery query, Instant now) throws Trouble {
        String body = fetch.fetch(SearchUrl.of(settings.url(), query));
        List<GeocodedPlace> found = reader.read(body, query.limit());
        List<GeocodedPlace> places = found.isEmpty() ? offline.find(query) : found;
        cache.put(query, places, now);
        return places;
    }
}
