// SPDX-License-Identifier: Apache-2.0
package org.creneau.territory;

import java.util.List;

/**
 * Port and SPI: where an address is, and how far off the answer may be.
 *
 * <p>The storefront calls it in the thread of a shopper's request, outside any transaction, when what was typed is not
 * simply a commune. The bean id {@code creneauGeocoder} installs one; the default knows communes only and asks nobody
 * ({@link CommuneGeocoder}), the property {@code creneau.geocoder} chooses the French national one.
 *
 * <p>Implementations are thread-safe, answer within some two seconds, and neither throw nor return null because a
 * service is slow, silent or wrong: they answer with less, at worst with an empty list. They write neither the query
 * nor a position into a log or an exception, for it is where somebody lives.
 */
public interface Geocoder {

    /**
     * The places that may be meant, the likeliest first, at most {@link GeocodeQuery#limit()} of them; empty if none
     * is known. Each says by its error radius what it may be used for.
     */
    List<GeocodedPlace> find(GeocodeQuery query);
}
