// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import org.creneau.eligibility.Inquiry;
import org.creneau.eligibility.OfferedSlot;
import org.creneau.eligibility.SlotFinder;
import org.creneau.format.schemaorg.LocalBusiness;
import org.creneau.point.PickupPoint;
import org.creneau.slot.Slot;
import org.creneau.slot.SlotGrid;
import org.creneau.slot.SlotPlans;
import org.creneau.storefront.inquiry.VisitorInquiry;
import org.creneau.storefront.link.MapLinks;
import org.creneau.storefront.place.OpenTimes;
import org.creneau.storefront.text.PickupTexts;

/** Writes the page of a point: one statement for its first free slot, and what a cart needs. Thread-safe. */
public class Stores {
    private final SlotPlans plans;
    private final SlotFinder finder;
    private final VisitorInquiry visitor;
    private final MapLinks maps;
    private final PickupTexts texts;

    public Stores(SlotPlans plans, SlotFinder finder, VisitorInquiry visitor, MapLinks maps, PickupTexts texts) {
        this.plans = plans;
        this.finder = finder;
        this.visitor = visitor;
        this.maps = maps;
        this.texts = texts;
    }

    /** The base is the shop's address, without a slash at its end. */
    StoreView view(PickupPoint point, String base) {
        Inquiry inquiry = visitor.now();
        Instant now = inquiry.query().now();
        LocalDate today = now.atZone(point.zone()).toLocalDate();
        StoreHours hours = new StoreHours(texts);
        return new StoreView(
                point,
                new OpenTimes(texts).words(point, now),
                hours.week(point.hours(), today),
                hours.otherDays(point.hours(), today),
                firstSlot(point, inquiry),
                maps.at(point.location()),
                LocalBusiness.of(point, base + StorePath.of(point), picture(point, base), today));
    }

    private String firstSlot(PickupPoint point, Inquiry inquiry) {
        SlotGrid grid = SlotGrid.of(point, plans.of(point.id()));
        OfferedSlot first =
                finder.firstFree(Collections.singletonList(grid), inquiry).get(point.id());
        return Optional.ofNullable(first)
                .map(OfferedSlot::slot)
                .map(this::words)
                .orElse("");
    }

    private String words(Slot slot) {
        return texts.shortDay(slot.day()) + ", " + texts.time(slot.start(), slot.zone());
    }

    /** Search engines follow no path of a page that they have as data alone. */
    private static String picture(PickupPoint point, String base) {
        return point.photoUrl().startsWith("/") ? base + point.photoUrl() : point.photoUrl();
    }
}
