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

/** Reads what the points of a page have to offer: one read of the ledger. Thread-safe. */
public class PointGrids {
    private final PickupPoints points;
    private final SlotPlans plans;
    private final SlotFinder finder;
    private final GoodsWords words;

    public PointGrids(PickupPoints points, SlotPlans plans, SlotFinder finder, GoodsWords words) {
        this.points = points;
        this.plans = plans;
        this.finder = finder;
        this.words = words;
    }

    /**
     * At these points, and for goods that none of these has, at the points where they are had.
     *
     * @param preferred those the visitor would go to, the best first
     */
    Look look(Collection<Good> goods, List<PickupPoint> preferred, Asking asking) {
        Map<PointId, SlotGrid> grids = new LinkedHashMap<PointId, SlotGrid>();
        preferred.forEach(point -> add(point, grids));
        int most = Math.max(1, preferred.size());
        for (Good good : goods) {
            int had = 0;
            for (PointId id : good.terms().points()) {
                if (had < most && points.find(id).filter(PickupPoint::active).isPresent()) {
                    add(points.find(id).get(), grids);
                    had++;
                }
            }
        }
        List<SlotGrid> all = new ArrayList<SlotGrid>(grids.values());
        return new Look(all, finder.look(all, asking.now()), asking, words);
    }

    private void add(PickupPoint point, Map<PointId, SlotGrid> grids) {
        if (!grids.containsKey(point.id())) {
            grids.put(point.id(), SlotGrid.of(point, plans.of(point.id())));
        }
    }
}
