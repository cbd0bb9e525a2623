// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.slot;

import java.util.ArrayList;
import org.creneau.eligibility.Alternative;
import org.creneau.eligibility.Alternatives;
import org.creneau.eligibility.Inquiry;
import org.creneau.slot.Slot;
import org.creneau.slot.SlotId;
import org.creneau.storefront.inquiry.VisitorInquiry;
import org.creneau.storefront.text.PickupTexts;

/** What the visitor can have instead of a refused slot, in words. Thread-safe. */
public class AlternativeViews {
    private final Alternatives alternatives;
    private final VisitorInquiry visitor;
    private final PickupTexts texts;

    public AlternativeViews(Alternatives alternatives, VisitorInquiry visitor, PickupTexts texts) {
        this.alternatives = alternatives;
        this.visitor = visitor;
        this.texts = texts;
    }

    /** The best first; may be empty. A list that a session can keep. */
    ArrayList<AlternativeView> of(SlotId refused) {
        return of(refused, visitor.now());
    }

    /** The same for what that inquiry asks. */
    ArrayList<AlternativeView> of(SlotId refused, Inquiry inquiry) {
        ArrayList<AlternativeView> views = new ArrayList<AlternativeView>();
        for (Alternative one : alternatives.insteadOf(refused, inquiry)) {
            Slot slot = one.offered().slot();
            views.add(new AlternativeView(slot.id().toString(), words(one, slot, refused)));
        }
        return views;
    }

    private String words(Alternative one, Slot slot, SlotId refused) {
        String when = texts.shortDay(slot.day()) + ", " + texts.time(slot.start(), slot.zone()) + " \u2013 "
                + texts.time(slot.end(), slot.zone());
        return slot.id().point().equals(refused.point())
                ? when
                : texts.message("creneau.instead.elsewhere", when, one.point().name());
    }
}
