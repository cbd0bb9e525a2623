// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.slot;

import org.creneau.broadleaf.cart.CollectCart;
import org.creneau.eligibility.Alternatives;
import org.creneau.eligibility.ExplainSlot;
import org.creneau.eligibility.RuleBook;
import org.creneau.eligibility.SlotFinder;
import org.creneau.memory.Shop;
import org.creneau.storefront.Visit;
import org.creneau.storefront.held.HeldPoints;
import org.creneau.storefront.inquiry.VisitorInquiry;
import org.creneau.storefront.place.Ways;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.ui.ExtendedModelMap;

/** The slot controllers over a real cart, for tests of other packages. */
public final class SlotDoors {
    public final HoldController hold;
    public final KeepController keep;
    private final SlotController slots;

    private SlotDoors(HoldController hold, KeepController keep, SlotController slots) {
        this.hold = hold;
        this.keep = keep;
        this.slots = slots;
    }

    public static SlotDoors of(CollectCart collectCart, Shop shop, VisitorInquiry visitor) {
        RuleBook rules = RuleBook.standard();
        SlotFinder finder = new SlotFinder(shop.ledger, rules);
        Alternatives alternatives = new Alternatives(shop.points, shop.plans, finder);
        AlternativeViews instead = new AlternativeViews(alternatives, visitor, Visit.texts());
        Confirmed confirmed = new Confirmed(shop.points, new ExplainSlot(shop.plans, shop.ledger, rules), visitor);
        RefusedHold refused = new RefusedHold(shop.points, instead, visitor, Visit.texts());
        SlotsOfPoint page = new SlotsOfPoint(shop.plans, finder, Shop.OUTINGS, visitor, Visit.texts());
        VisitorSlots visitorSlots = new VisitorSlots(collectCart, shop.extendHold, confirmed);
        return new SlotDoors(
                new HoldController(visitorSlots, refused),
                new KeepController(
                        collectCart, visitorSlots, new HeldPoints(shop.reservations, shop.points), Visit.texts()),
                new SlotController(shop.points, page, new Ways(Visit.texts())));
    }

    /** The view of point 12 and the status it comes with. */
    public String slots() {
        MockHttpServletResponse response = new MockHttpServletResponse();
        return slots.slots("12", "", "", new MockHttpSession(), new ExtendedModelMap(), response) + ":"
                + response.getStatus();
    }
}
