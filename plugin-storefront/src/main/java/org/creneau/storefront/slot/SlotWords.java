// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.slot;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.creneau.eligibility.OfferedSlot;
import org.creneau.eligibility.Refusal;
import org.creneau.slot.Slot;
import org.creneau.storefront.text.PickupTexts;

/** The words for the slots of one page. */
final class SlotWords {
    private final PickupTexts texts;
    private final OutingWords outing;
    private final String mode;

    SlotWords(PickupTexts texts, OutingWords outing, String mode) {
        this.texts = texts;
        this.outing = outing;
        this.mode = mode;
    }

    PickupTexts texts() {
        return texts;
    }

    /** From that moment to the end of that slot. */
    String hours(Instant from, Slot last) {
        return texts.time(from, last.zone()) + " \u2013 " + texts.time(last.end(), last.zone());
    }

    String outing(Slot slot) {
        return outing.of(slot);
    }

    /** Empty if the slot is allowed. */
    String refusal(OfferedSlot offered) {
        return offered.verdict().isAllowed()
                ? ""
                : reason(offered.verdict().refusals().get(0), offered);
    }

    List<String> notices(OfferedSlot offered) {
        List<String> notices = new ArrayList<String>();
        for (Refusal notice : offered.verdict().notices()) {
            notices.add(reason(notice, offered));
        }
        return notices;
    }

    String confirmation(Refusal asked, OfferedSlot offered) {
        return texts.confirmation(asked, offered.slot().zone());
    }

    private String reason(Refusal reason, OfferedSlot offered) {
        return texts.reason(reason, offered.slot().zone(), mode);
    }
}
