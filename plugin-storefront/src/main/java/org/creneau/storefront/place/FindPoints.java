// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.place;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creneau.eligibility.OfferedSlot;
import org.creneau.eligibility.SlotFinder;
import org.creneau.point.PickupPoint;
import org.creneau.point.PickupPoints;
import org.creneau.point.PointDistance;
import org.creneau.slot.Slot;
import org.creneau.slot.SlotPlans;
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
    private final Clock clock;

    public FindPoints(PickupPoints points, SlotPlans plans, SlotFinder finder, PickupTexts texts, Clock clock) {
        this.points = points;
        this.plans = plans;
        this.finder = finder;
        this.texts = texts;
        this.clock = clock;
    }

    List<PointCard> near(PlaceOfHome place) {
        List<PointCard> cards = new ArrayList<PointCard>();
        Instant now = clock.instant();
        for (PointDistance found : points.nearest().find(place.point(), MAX_POINTS, MAX_METERS)) {
            cards.add(card(found.point(), texts.distance(found.meters()), now));
        }
        return cards;
    }

    List<PointCard> all() {
        List<PointCard> cards = new ArrayList<PointCard>();
        Instant now = clock.instant();
        for (PickupPoint point : points.all()) {
            if (cards.size() < MAX_POINTS) {
                cards.add(card(point, "", now));
            }
        }
        return cards;
    }

    private PointCard card(PickupPoint point, String distance, Instant now) {
        Optional<OfferedSlot> first = finder.firstFree(point, plans.of(point.id()), now);
        boolean open = point.hours().isOpenAt(now, point.zone());
        return new PointCard(
                point, distance, first.map(offered -> words(offered.slot())).orElse(""), open);
    }

    private String words(Slot slot) {
        return texts.shortDay(slot.day()) + ", " + texts.time(slot.start(), slot.zone());
    }
}
