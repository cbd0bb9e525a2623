// SPDX-License-Identifier: Apache-2.0
package org.creneau.eligibility;

import java.time.ZoneId;
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
 * The areas of a point by its address, and the point's own position: in France the commune of its postcode that is nearest to it, else its
 * department; elsewhere its country. What it has worked out it keeps for as long as address, position and zone are the same. Thread-safe.
 */
public final class FrenchPointPlaces implements PointPlaces {

    /** Merchants have fewer addresses; a test or an import may not. */
    private static final int MOST_KEPT = 100_000;

    private final FrenchPlaces places;
    private final Map<Key, Place> known = new ConcurrentHashMap<>();

    public FrenchPointPlaces(FrenchPlaces places) {
        this.places = Objects.requireNonNull(places, "places");
    }

    @Override
    public Place of(PickupPoint point) {
        Key key = new Key(point);
        Place found = known.get(key);
        if (found == null) {
            found = look(point);
            if (known.size() < MOST_KEPT) {
                known.put(key, found);
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
                ? nearest.movedTo(point.location())
                : places.inDepartment(address.departmentCode())
                        .map(department -> department.movedTo(point.location()))
                        .orElseGet(() -> abroad(point));
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

    /** What the answer depends on. */
    private static final class Key {

        private final Address address;
        private final GeoPoint location;
        private final ZoneId zone;

        private Key(PickupPoint point) {
            this.address = point.address();
            this.location = point.location();
            this.zone = point.zone();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key
                    && address.equals(((Key) other).address)
                    && location.equals(((Key) other).location)
                    && zone.equals(((Key) other).zone);
        }

        @Override
        public int hashCode() {
            return 31 * address.hashCode() + location.hashCode();
        }
    }
}
