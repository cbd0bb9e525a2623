// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

import java.time.Duration;
import org.creneau.territory.GeoPoint;

/**
 * SPI: how long the way from one place to another takes. Called for every point shown to a shopper who has given a home,
 * outside any transaction; it must answer within milliseconds, from a cache if it asks a routing service. The bean
 * {@code creneauTravelTimes} installs it. Thread-safe; never null, never negative.
 */
public interface TravelTimes {

    Duration oneWay(GeoPoint from, GeoPoint to, TravelMode mode);
}
