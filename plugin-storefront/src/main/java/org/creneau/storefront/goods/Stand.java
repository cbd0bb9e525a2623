// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.goods;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.creneau.eligibility.Availability;
import org.creneau.eligibility.WantedGoods;
import org.creneau.point.PickupPoint;
import org.creneau.point.PointId;

/** Where one of the goods is had, and how it stands at each of those points, the best first. For one request. */
final class Stand {
    private final Good good;
    private final WantedGoods wanted;
    private final List<PickupPoint> points = new ArrayList<PickupPoint>();
    private final Map<PointId, Availability> availabilities = new HashMap<PointId, Availability>();

    private Stand(Good good, WantedGoods wanted) {
        this.good = good;
        this.wanted = wanted;
    }

    /** At those of the points where its terms let it be collected. */
    static Stand of(Good good, List<PickupPoint> points, PointShelves.Seen seen) {
        Stand stand = new Stand(good, seen.wanting(good));
        for (PickupPoint point : points) {
            if (good.terms().isHadAt(point.id())) {
                stand.points.add(point);
                stand.availabilities.put(point.id(), stand.asked(point, seen.few()));
            }
        }
        return stand;
    }

    private Availability asked(PickupPoint point, int few) {
        return good.skuId() < 1 ? Availability.unbound() : Availability.of(wanted, point, good.skuId(), few);
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
        return points.isEmpty();
    }

    /** Where it is or comes to, at most so many. */
    List<PickupPoint> there(int most) {
        List<PickupPoint> there = new ArrayList<PickupPoint>();
        for (PickupPoint point : points) {
            if (at(point).isThere() && there.size() < most) {
                there.add(point);
            }
        }
        return there;
    }

    Availability at(PickupPoint point) {
        return availabilities.get(point.id());
    }

    /** What two of the goods must have in common, beside their terms, to be told the same of so many points. */
    Object likeness(int most) {
        List<Object> each = new ArrayList<Object>();
        each.add(isNowhere());
        for (PickupPoint point : there(most)) {
            each.add(point.id());
            each.add(at(point));
        }
        return each;
    }
}
