// SPDX-License-Identifier: Apache-2.0
package org.creneau.eligibility;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.creneau.point.Address;
import org.creneau.point.PickupPoint;
import org.creneau.territory.Area;
import org.creneau.territory.FrenchPlaces;
import org.creneau.territory.GeoPoint;
import org.creneau.territory.Place;

/**
 * The areas of a point by its address: in France the commune of its postcode that is nearest to it, else its
 * department; elsewhere its country. What it has worked out for an address it keeps. Thread-safe.
 */
public final class FrenchPointPlaces implements PointPlaces {

    /** Merchants have fewer addresses; a test or an import may not. */
    private static final int MOST_KEPT = 100_000;

    private final FrenchPlaces places;
    private final Map<Address, Place> known = new ConcurrentHashMap<>();

    public FrenchPointPlaces(FrenchPlaces places) {
        this.places = Objects.requireNonNull(places, "places");
    }

    @Override
    public Place of(PickupPoint point) {
        Place found = known.get(point.address());
        if (found == null) {
            found = look(point);
            if (known.size() < MOST_KEPT) {
                known.put(point.address(), found);
            }
        }
        return found;
    }

    private Place look(PickupPoint point) {
        Address address = point.address();
        if (!address.countryCode().equals("FR")) {
            return abroad(point);
        }
        Place nearest = null;
        for (Place commune : places.byPostcode(address.postcode())) {
            if (nearest == null || meters(commune, point) < meters(nearest, point)) {
                nearest = commune;
            }
        }
        return nearest != null
                ? nearest
                : places.inDepartment(address.departmentCode()).orElseGet(() -> abroad(point));
    }

    private static double meters(Place commune, PickupPoint point) {
        GeoPoint middle = commune.location().orElse(point.location());
        return middle.distanceMetersTo(point.location());
    }

    private static Place abroad(PickupPoint point) {
        return Place.in(point.zone())
                .within(Area.COUNTRY, point.address().countryCode())
                .at(point.location())
                .build();
    }
}
