// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.goods;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.creneau.eligibility.Availability;
import org.creneau.eligibility.WantedGoods;
import org.creneau.point.PickupPoint;

/** Where one of the goods is had, and how it stands at each of those points, the best first. For one request. */
final class Stand {
    private final Good good;
    private final WantedGoods wanted;
    private final List<Place> places = new ArrayList<Place>();
    private boolean nowhere = true;

    private Stand(Good good, WantedGoods wanted) {
        this.good = good;
        this.wanted = wanted;
    }

    /** At those of the points where its terms let it be collected and where it is or comes to; at most so many. */
    static Stand of(Good good, List<PickupPoint> points, PointShelves.Seen seen, int most) {
        Stand stand = new Stand(good, seen.wanting(good));
        for (PickupPoint point : points) {
            if (stand.places.size() < most && good.terms().isHadAt(point.id())) {
                stand.nowhere = false;
                stand.add(point, seen.few());
            }
        }
        return stand;
    }

    private void add(PickupPoint point, int few) {
        Availability availability =
                good.skuId() < 1 ? Availability.unbound() : Availability.of(wanted, point, good.skuId(), few);
        if (availability.isThere()) {
            places.add(new Place(point, availability));
        }
    }

    Good good() {
        return good;
    }

    /** One of it, and what the points and the shop have of it. */
    WantedGoods wanted() {
        return wanted;
    }

    /** True if its terms let it be collected at none of the points. */
    boolean isNowhere() {
        return nowhere;
    }

    /** Where it is or comes to, the best first. */
    List<Place> places() {
        return Collections.unmodifiableList(places);
    }

    /** What two of the goods must have in common, beside their terms, to be told the same. */
    Object likeness() {
        List<Object> each = new ArrayList<Object>();
        each.add(nowhere);
        for (Place place : places) {
            each.add(place.point.id());
            each.add(place.availability);
        }
        return each;
    }

    /** A point that has it or gets it. */
    static final class Place {
        private final PickupPoint point;
        private final Availability availability;

        private Place(PickupPoint point, Availability availability) {
            this.point = point;
            this.availability = availability;
        }

        PickupPoint point() {
            return point;
        }

        Availability availability() {
            return availability;
        }
    }
}
