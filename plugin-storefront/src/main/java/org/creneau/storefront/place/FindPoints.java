// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.place;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.creneau.eligibility.Inquiry;
import org.creneau.eligibility.OfferedSlot;
import org.creneau.eligibility.SlotFinder;
import org.creneau.point.PickupPoint;
import org.creneau.point.PickupPoints;
import org.creneau.point.PointDistance;
import org.creneau.point.PointId;
import org.creneau.slot.Slot;
import org.creneau.slot.SlotGrid;
import org.creneau.slot.SlotPlans;
import org.creneau.storefront.inquiry.VisitorInquiry;
import org.creneau.storefront.text.PickupTexts;

/** Makes the list of points: the nearest first when a place is known, all of them otherwise. Thread-safe. */
public class FindPoints {
    /** Farther than this nobody collects a basket; it also bounds the work of one request. */
    private static final double MAX_METERS = 100_000;

    private static final int MAX_POINTS = 30;

    private final PickupPoints points;
    private final SlotPlans plans;
    private final SlotFinder finder;
    private final PickupTexts texts;
    private final VisitorInquiry visitor;

    public FindPoints(
            PickupPoints points, SlotPlans plans, SlotFinder finder, PickupTexts texts, VisitorInquiry visitor) {
        this.points = points;
        this.plans = plans;
        this.finder = finder;
        this.texts = texts;
        this.visitor = visitor;
    }

    List<PointCard> near(PlaceOfHome place) {
        List<PickupPoint> near = new ArrayList<PickupPoint>();
        List<String> distances = new ArrayList<String>();
        for (PointDistance found : points.nearest().find(place.point(), MAX_POINTS, MAX_METERS)) {
            near.add(found.point());
            distances.add(texts.distance(found.meters()));
        }
        return cards(near, distances);
    }

    List<PointCard> all() {
        List<PickupPoint> all = points.all();
        List<PickupPoint> first = all.subList(0, Math.min(MAX_POINTS, all.size()));
        return cards(first, Collections.nCopies(first.size(), ""));
    }

    /** The first free slot of all of them costs one look into the ledger. */
    private List<PointCard> cards(List<PickupPoint> shown, List<String> distances) {
        List<SlotGrid> grids = new ArrayList<SlotGrid>();
        for (PickupPoint point : shown) {
            grids.add(SlotGrid.of(point, plans.of(point.id())));
        }
        Inquiry inquiry = visitor.now();
        Instant now = inquiry.query().now();
        Map<PointId, OfferedSlot> free = finder.firstFree(grids, inquiry);
        List<PointCard> cards = new ArrayList<PointCard>();
        for (SlotGrid grid : grids) {
            PickupPoint point = grid.point();
            OfferedSlot first = free.get(point.id());
            boolean open = point.hours().isOpenAt(now, point.zone());
            cards.add(new PointCard(grid, distances.get(cards.size()), first == null ? "" : words(first.slot()), open));
        }
        return cards;
    }

    /** The groups for which that point keeps slots; empty if there is no such point. */
    Set<String> groupsAt(PointId id) {
        return points.find(id)
                .map(point -> plans.of(point.id()).priorityGroups())
                .orElse(Collections.<String>emptySet());
    }

    private String words(Slot slot) {
        return texts.shortDay(slot.day()) + ", " + texts.time(slot.start(), slot.zone());
    }
}
