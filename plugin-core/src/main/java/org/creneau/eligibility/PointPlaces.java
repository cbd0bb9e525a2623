// SPDX-License-Identifier: Apache-2.0
package org.creneau.eligibility;

import org.creneau.point.PickupPoint;
import org.creneau.territory.Place;

/**
 * SPI: in which areas a point lies. Called once for each point shown or judged; must be quick, and answer alike for equal
 * points: what it said may be remembered until the regimes change. The bean {@code
 * creneauPointPlaces} installs it; the default is {@link FrenchPointPlaces}. Thread-safe, never null.
 */
public interface PointPlaces {

    Place of(PickupPoint point);
}
