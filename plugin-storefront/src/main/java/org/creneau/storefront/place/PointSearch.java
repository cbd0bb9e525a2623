// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.place;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.creneau.eligibility.Inquiry;
import org.creneau.eligibility.OfferedSlot;
import org.creneau.eligibility.SlotFinder;
import org.creneau.point.PickupPoint;
import org.creneau.point.PickupPoints;
import org.creneau.point.PointDistance;
import org.creneau.point.PointId;
import org.creneau.slot.SlotGrid;
import org.creneau.slot.SlotPlans;
import org.creneau.storefront.inquiry.VisitorInquiry;
import org.creneau.territory.GeoPoint;

/**
 * Looks for points, for pages and API alike. The list is the snapshot's, some seconds old at most; the first free slots of all of
 * them cost one look into the ledger. Bean {@code creneauPointSearch}. Thread-safe.
 */
public class PointSearch {
    private final PickupPoints points;
    private final SlotPlans plans;
    private final SlotFinder finder;
    private final VisitorInquiry visitor;

    public PointSearch(PickupPoints points, SlotPlans plans, SlotFinder finder, VisitorInquiry visitor) {
        this.points = points;
        this.plans = plans;
        this.finder = finder;
        this.visitor = visitor;
    }

    /** The nearest first, equal distances by number; so many at most, within so many metres. */
    public List<PointDistance> near(GeoPoint from, int most, double maxMeters) {
        return points.nearest().find(from, most, maxMeters);
    }

    /** All of them by number, of which nobody said how far they are. */
    public List<PickupPoint> all() {
        return points.all();
    }

    /** How those stand for the visitor of this request, in their order. */
    public List<FoundPoint> judged(List<PickupPoint> shown, List<Double> meters) {
        List<SlotGrid> grids = new ArrayList<SlotGrid>();
        for (PickupPoint point : shown) {
            grids.add(SlotGrid.of(point, plans.of(point.id())));
        }
        Inquiry inquiry = visitor.now();
        Instant now = inquiry.query().now();
        Map<PointId, OfferedSlot> free = finder.firstFree(grids, inquiry);
        List<FoundPoint> found = new ArrayList<FoundPoint>();
        for (SlotGrid grid : grids) {
            PickupPoint point = grid.point();
            boolean open = point.hours().isOpenAt(now, point.zone());
            found.add(new FoundPoint(grid, meters.get(found.size()), free.get(point.id()), open));
        }
        return found;
    }

    /** The same where nobody said from where. */
    public List<FoundPoint> judged(List<PickupPoint> shown) {
        return judged(shown, Collections.nCopies(shown.size(), Double.NaN));
    }

    /** The moment at which it is looked; reads nothing. */
    public Instant now() {
        return visitor.moment();
    }
}
