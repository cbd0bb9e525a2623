// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.place;

import java.time.Clock;
import java.util.List;
import org.creneau.reservation.guard.RateLimit;
import org.creneau.reservation.guard.RateLimiter;
import org.creneau.territory.CommuneGeocoder;
import org.creneau.territory.GeocodeQuery;
import org.creneau.territory.GeocodedPlace;
import org.creneau.territory.Geocoder;

/**
 * The geocoder that all visitors of a node share: an address service is asked so often at most, and beyond that the commune table
 * answers in its stead, so that nobody is turned away because many are searching. What asks no service is not counted. Thread-safe.
 */
public final class SharedGeocoder implements Geocoder {

    private static final String ALL = "all";

    private final Geocoder service;
    private final Geocoder table;
    private final RateLimiter<String> together;
    private final Clock clock;

    /**
     * @param table answers beyond the limit
     * @param limit of {@code creneau.limits.placeTogether}, as {@link RateLimit#parse} reads it
     */
    public SharedGeocoder(Geocoder service, Geocoder table, String limit, Clock clock) {
        this.service = service;
        this.table = table;
        this.together =
                new RateLimiter<String>(RateLimit.parse("creneau.limits.placeTogether", limit), clock.instant());
        this.clock = clock;
    }

    /** Whether an address is more than its commune here. */
    boolean knowsAddresses() {
        return !(service instanceof CommuneGeocoder);
    }

    @Override
    public List<GeocodedPlace> find(GeocodeQuery query) {
        boolean isAsked = knowsAddresses() && !query.text().isEmpty();
        return isAsked && together.waitSeconds(ALL, clock.instant()) > 0 ? table.find(query) : service.find(query);
    }
}
