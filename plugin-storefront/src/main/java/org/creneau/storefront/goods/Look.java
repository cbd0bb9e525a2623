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
    private final int most;
    private final Asking asking;
    private final GoodsWords words;
    private final boolean numbered;
    private final Map<Object, GoodsView> known = new HashMap<Object, GoodsView>();
    private final Map<Object, Optional<OfferedSlot>> firsts = new HashMap<Object, Optional<OfferedSlot>>();

    /** Slots are looked for at so many points for each of the goods. */
    Look(Sights sights, int most, Asking asking, GoodsWords words) {
        this.sights = sights;
        this.most = most;
        this.asking = asking;
        this.words = words;
        this.numbered = sights.grids.values().stream()
                .anyMatch(grid -> !grid.plan().leadTimes().rules().isEmpty());
    }

    /** At most so many places. */
    GoodsView at(Good good, int places) {
        Stand stand = sights.stands.get(good);
        Object alike = Arrays.asList(good.likeness(numbered), stand.likeness(most));
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

    private List<String> places(Stand stand, Inquiry inquiry, int atMost) {
        List<String> places = new ArrayList<String>();
        for (PickupPoint point : stand.there(most)) {
            if (places.size() < atMost) {
                first(stand, point, inquiry).ifPresent(first -> places.add(place(stand, point, first)));
            }
        }
        return places;
    }

    /** How many are there makes no difference to the slot, only when they are. */
    private Optional<OfferedSlot> first(Stand stand, PickupPoint point, Inquiry inquiry) {
        Object alike = Arrays.asList(
                stand.good().likeness(numbered), point.id(), stand.at(point).days());
        return firsts.computeIfAbsent(alike, any -> sights.first(point, inquiry));
    }

    private String place(Stand stand, PickupPoint point, OfferedSlot first) {
        return words.place(point, first.slot(), asking.now(), stand.at(point));
    }

    private String whyNot(Stand stand, Inquiry inquiry) {
        if (stand.isNowhere()) {
            return words.noPoint();
        }
        List<PickupPoint> there = stand.there(1);
        if (there.isEmpty()) {
            return words.noneLeft();
        }
        PickupPoint point = there.get(0);
        return sights.whyNone(point, inquiry).map(reason -> because(reason, point)).orElse(words.noSlot());
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
