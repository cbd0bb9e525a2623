// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.goods;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creneau.eligibility.FirstSlots;
import org.creneau.eligibility.GoodsComeInTime;
import org.creneau.eligibility.Inquiry;
import org.creneau.eligibility.OfferedSlot;
import org.creneau.eligibility.Refusal;
import org.creneau.point.PickupPoint;
import org.creneau.point.PointId;
import org.creneau.slot.Collecting;
import org.creneau.slot.SlotGrid;

/**
 * Answers for one of the goods of a page after the other; goods on equal terms, of which the points have alike, are judged once.
 * For one request.
 */
final class Look {
    private final Sights sights;
    private final Asking asking;
    private final GoodsWords words;
    private final boolean numbered;
    private final Map<Object, GoodsView> known = new HashMap<Object, GoodsView>();
    private final Map<Object, Optional<OfferedSlot>> firsts = new HashMap<Object, Optional<OfferedSlot>>();

    Look(Sights sights, Asking asking, GoodsWords words) {
        this.sights = sights;
        this.asking = asking;
        this.words = words;
        this.numbered = sights.grids.values().stream()
                .anyMatch(grid -> grid.plan().leadTimes().dependsOnGoods());
    }

    /** At most so many places. */
    GoodsView at(Good good, int places) {
        Stand stand = sights.stands.get(good);
        Object alike = Arrays.asList(good.likeness(numbered), stand.likeness());
        return known.computeIfAbsent(alike, any -> view(stand, places)).ofSku(good.skuId());
    }

    private GoodsView view(Stand stand, int most) {
        Good good = stand.good();
        if (good.terms().collecting() == Collecting.NEVER) {
            return new GoodsView(good.skuId(), Collections.<String>emptyList(), words.never(), false);
        }
        Inquiry inquiry = asking.about(good.line(numbered)).with(stand.wanted());
        List<String> places = places(stand, inquiry, most);
        boolean only = good.terms().collecting() == Collecting.ONLY;
        return new GoodsView(good.skuId(), places, places.isEmpty() ? whyNot(stand, inquiry) : "", only);
    }

    private List<String> places(Stand stand, Inquiry inquiry, int most) {
        List<String> places = new ArrayList<String>();
        for (Stand.Place place : stand.places()) {
            if (places.size() < most) {
                first(stand, place, inquiry).ifPresent(first -> places.add(words(place, first)));
            }
        }
        return places;
    }

    private String words(Stand.Place place, OfferedSlot first) {
        return words.place(place.point(), first.slot(), asking.now(), place.availability());
    }

    /** How many are there makes no difference to the slot, only when they are. */
    private Optional<OfferedSlot> first(Stand stand, Stand.Place place, Inquiry inquiry) {
        Object alike = Arrays.asList(
                stand.good().likeness(numbered),
                place.point().id(),
                place.availability().days());
        return firsts.computeIfAbsent(alike, any -> sights.first(place.point(), inquiry));
    }

    private String whyNot(Stand stand, Inquiry inquiry) {
        if (stand.isNowhere()) {
            return words.noPoint();
        }
        if (stand.places().isEmpty()) {
            return words.noneLeft();
        }
        PickupPoint point = stand.places().get(0).point();
        return sights.whyNone(point, inquiry)
                .map(reason -> because(reason, point))
                .orElse(words.noSlot());
    }

    /** What several SKUs are told names none of them. */
    private String because(Refusal reason, PickupPoint point) {
        return reason.code().equals(GoodsComeInTime.CODE)
                ? words.tooLate(point, (LocalDate) reason.facts().get("from"))
                : words.because(reason, point);
    }

    /** What was read for the page: the slots of points that have something of it, and how each of the goods stands. */
    static final class Sights {
        private final Map<PointId, SlotGrid> grids;
        private final FirstSlots slots;
        private final Map<Good, Stand> stands;

        Sights(Map<PointId, SlotGrid> grids, FirstSlots slots, Map<Good, Stand> stands) {
            this.grids = grids;
            this.slots = slots;
            this.stands = stands;
        }

        private Optional<OfferedSlot> first(PickupPoint point, Inquiry inquiry) {
            return slots.of(grids.get(point.id()), inquiry);
        }

        private Optional<Refusal> whyNone(PickupPoint point, Inquiry inquiry) {
            return slots.whyNone(grids.get(point.id()), inquiry);
        }
    }
}
