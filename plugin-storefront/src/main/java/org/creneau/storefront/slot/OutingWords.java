// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.slot;

import java.time.Instant;
import org.creneau.confinement.Outing;
import org.creneau.slot.Slot;
import org.creneau.storefront.text.PickupTexts;

/** When to leave home for a slot and when one is back, in words. Immutable. */
final class OutingWords {
    private final PickupTexts texts;
    private final Outing outing;
    private final String key;

    private OutingWords(PickupTexts texts, Outing outing, String key) {
        this.texts = texts;
        this.outing = outing;
        this.key = key;
    }

    static OutingWords of(PickupTexts texts, Outing outing, boolean rough) {
        return new OutingWords(texts, outing, rough ? "creneau.slots.outingAbout" : "creneau.slots.outing");
    }

    /** For a home nobody knows. */
    static OutingWords none(PickupTexts texts) {
        return new OutingWords(texts, null, "");
    }

    /** Empty for a home nobody knows. */
    String of(Slot slot) {
        if (outing == null) {
            return "";
        }
        long start = slot.start().getEpochSecond();
        long back = outing.back(start, slot.end().getEpochSecond());
        return texts.message(key, time(outing.leave(start), slot), time(back + 59, slot));
    }

    private String time(long second, Slot slot) {
        return texts.time(Instant.ofEpochSecond(second), slot.zone());
    }
}
