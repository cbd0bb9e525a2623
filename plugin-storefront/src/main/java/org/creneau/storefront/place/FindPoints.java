// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.place;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.creneau.eligibility.SlotFinder;
import org.creneau.point.PickupPoint;
import org.creneau.point.PickupPoints;
import org.creneau.point.PointDistance;
import org.creneau.point.PointId;
import org.creneau.slot.Slot;
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
    private final PointSearch search;
    private final PickupTexts texts;

    public FindPoints(
            PickupPoints points, SlotPlans plans, SlotFinder finder, PickupTexts texts, VisitorInquiry visitor) {
        this.points = points;
        this.plans = plans;
        this.search = new PointSearch(points, plans, finder, visitor);
        this.texts = texts;
    }

    List<PointCard> near(PlaceOfHome place) {
        List<PickupPoint> near = new ArrayList<PickupPoint>();
        List<Double> meters = new ArrayList<Double>();
        for (PointDistance found : search.near(place.point(), MAX_POINTS, MAX_METERS)) {
            near.add(found.point());
            meters.add(found.meters());
        }
        return cards(search.judged(near, meters));
    }

    List<PointCard> all() {
        List<PickupPoint> all = search.all();
        return cards(search.judged(all.subList(0, Math.min(MAX_POINTS, all.size()))));
    }

    private List<PointCard> cards(List<FoundPoint> found) {
        List<PointCard> cards = new ArrayList<PointCard>();
        for (FoundPoint one : found) {
            String distance =
                    one.meters().isPresent() ? texts.distance(one.meters().getAsDouble()) : "";
            String first = one.first().map(slot -> words(slot.slot())).orElse("");
            cards.add(new PointCard(one.grid(), distance, first, one.isOpen()));
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
