// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.goods;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creneau.eligibility.FirstSlots;
import org.creneau.eligibility.Inquiry;
import org.creneau.eligibility.OfferedSlot;
import org.creneau.eligibility.Refusal;
import org.creneau.slot.BasketLine;
import org.creneau.slot.Collecting;
import org.creneau.slot.SlotGrid;

/** Answers for one of the goods of a page after the other; goods on equal terms are judged once. For one request. */
final class Look {
    private final List<SlotGrid> grids;
    private final FirstSlots slots;
    private final Asking asking;
    private final GoodsWords words;
    private final boolean numbered;
    private final Map<BasketLine, GoodsView> known = new HashMap<BasketLine, GoodsView>();

    Look(List<SlotGrid> grids, FirstSlots slots, Asking asking, GoodsWords words) {
        this.grids = grids;
        this.slots = slots;
        this.asking = asking;
        this.words = words;
        this.numbered =
                grids.stream().anyMatch(grid -> !grid.plan().leadTimes().rules().isEmpty());
    }

    /** At most so many places. */
    GoodsView at(Good good, int most) {
        GoodsView view = known.computeIfAbsent(good.line(numbered), line -> view(good, line, most));
        return view.ofSku(good.skuId());
    }

    private GoodsView view(Good good, BasketLine line, int most) {
        if (good.terms().collecting() == Collecting.NEVER) {
            return new GoodsView(good.skuId(), Collections.<String>emptyList(), words.never(), false);
        }
        Inquiry inquiry = asking.about(line);
        List<String> places = new ArrayList<String>();
        for (SlotGrid grid : gridsOf(good)) {
            if (places.size() < most) {
                slots.of(grid, inquiry).ifPresent(first -> places.add(place(grid, first)));
            }
        }
        boolean only = good.terms().collecting() == Collecting.ONLY;
        return new GoodsView(good.skuId(), places, places.isEmpty() ? whyNot(good, inquiry) : "", only);
    }

    private String place(SlotGrid grid, OfferedSlot first) {
        return words.place(grid.point(), first.slot(), asking.now());
    }

    private List<SlotGrid> gridsOf(Good good) {
        List<SlotGrid> had = new ArrayList<SlotGrid>();
        for (SlotGrid grid : grids) {
            if (good.terms().isHadAt(grid.point().id())) {
                had.add(grid);
            }
        }
        return had;
    }

    private String whyNot(Good good, Inquiry inquiry) {
        List<SlotGrid> had = gridsOf(good);
        if (had.isEmpty()) {
            return words.noPoint();
        }
        Optional<Refusal> reason = slots.whyNone(had.get(0), inquiry);
        return reason.isPresent() ? words.because(reason.get(), had.get(0).point()) : words.noSlot();
    }
}
