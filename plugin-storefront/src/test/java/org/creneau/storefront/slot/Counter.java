// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.slot;

import java.util.Optional;
import org.creneau.eligibility.Alternatives;
import org.creneau.eligibility.ExplainSlot;
import org.creneau.eligibility.Journey;
import org.creneau.eligibility.Lockdown;
import org.creneau.eligibility.Outings;
import org.creneau.eligibility.RuleBook;
import org.creneau.eligibility.SlotFinder;
import org.creneau.memory.Shop;
import org.creneau.storefront.Visit;
import org.creneau.storefront.inquiry.VisitorInquiry;
import org.creneau.storefront.place.Ways;

/** The slot pages over the shop in memory, for a visitor whose journey a test sets. */
final class Counter {
    final Shop shop = new Shop();
    Journey journey;

    final VisitorInquiry visitor =
            new VisitorInquiry(shop.reservations, () -> Optional.ofNullable(journey), shop.clock);
    final SlotsOfPoint slots;
    final ExplainSlot explain;
    final Confirmed confirmed;
    final RefusedHold refused;
    final SlotController slotController;
    final HoldController holdController;
    final WhyController whyController;

    private Counter(RuleBook rules, Outings outings) {
        SlotFinder finder = new SlotFinder(shop.ledger, rules);
        slots = new SlotsOfPoint(shop.plans, finder, outings, visitor, Visit.texts());
        Alternatives alternatives = new Alternatives(shop.points, shop.plans, finder);
        explain = new ExplainSlot(shop.plans, shop.ledger, rules);
        confirmed = new Confirmed(shop.points, explain, visitor);
        AlternativeViews instead = new AlternativeViews(alternatives, visitor, Visit.texts());
        refused = new RefusedHold(shop.points, instead, visitor, Visit.texts());
        slotController = new SlotController(shop.points, slots, new Ways(Visit.texts()));
        holdController = new HoldController(new VisitorSlots(null, shop.extendHold, confirmed), refused);
        whyController = new WhyController(shop.points, explain, instead, visitor, Visit.texts());
    }

    /** Without any regime. */
    static Counter inPeace() {
        return new Counter(RuleBook.standard(), Shop.OUTINGS);
    }

    /** Under the French regimes of 2020 and 2021. */
    static Counter inFrance() {
        return new Counter(Lockdown.rules(), Lockdown.outings());
    }
}
