// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.goods;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.creneau.eligibility.SlotFinder;
import org.creneau.point.PickupPoint;
import org.creneau.point.PickupPoints;
import org.creneau.point.PointId;
import org.creneau.slot.SlotGrid;
import org.creneau.slot.SlotPlans;

/** Reads what the points of a page have to offer: one read of the stock and one of the ledger. Thread-safe. */
public class PointGrids {
    private final PickupPoints points;
    private final SlotPlans plans;
    private final SlotFinder finder;
    private final GoodsWords words;
    private PointShelves shelves = PointShelves.none();

    public PointGrids(PickupPoints points, SlotPlans plans, SlotFinder finder, GoodsWords words) {
        this.points = points;
        this.plans = plans;
        this.finder = finder;
        this.words = words;
    }

    /** What points have of the goods; nothing is counted unless set. */
    public void setShelves(PointShelves value) {
        this.shelves = value;
    }

    /**
     * At these points, and for goods that are had at others alone, at the points where they are had. The slots are looked at of
     * those points alone that have something of the page, so that a point without it costs no more than the look at its shelf.
     *
     * @param preferred those the visitor would go to, the best first
     * @param most at how many points slots are looked for, for each of the goods
     */
    Look look(Collection<Good> goods, List<PickupPoint> preferred, int most, Asking asking) {
        List<PickupPoint> all = and(preferred, goods, most);
        PointShelves.Seen seen = shelves.look(goods, all);
        Map<Good, Stand> stands = new LinkedHashMap<Good, Stand>();
        Map<PointId, SlotGrid> grids = new LinkedHashMap<PointId, SlotGrid>();
        for (Good good : goods) {
            Stand stand = Stand.of(good, all, seen, most);
            stands.put(good, stand);
            for (Stand.Place place : stand.places()) {
                grids.computeIfAbsent(place.point().id(), id -> SlotGrid.of(place.point(), plans.of(id)));
            }
        }
        Look.Sights sights = new Look.Sights(grids, finder.look(grids.values(), asking.now()), stands);
        return new Look(sights, asking, words);
    }

    private List<PickupPoint> and(List<PickupPoint> preferred, Collection<Good> goods, int most) {
        Map<PointId, PickupPoint> all = new LinkedHashMap<PointId, PickupPoint>();
        preferred.forEach(point -> all.put(point.id(), point));
        for (Good good : goods) {
            int had = 0;
            for (PointId id : good.terms().points()) {
                if (had < most && points.find(id).filter(PickupPoint::active).isPresent()) {
                    all.putIfAbsent(id, points.find(id).get());
                    had++;
                }
            }
        }
        return new ArrayList<PickupPoint>(all.values());
    }
}
