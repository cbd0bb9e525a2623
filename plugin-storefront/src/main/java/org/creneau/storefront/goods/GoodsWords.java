// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.goods;

import java.time.Instant;
import java.time.LocalDate;
import org.creneau.eligibility.Refusal;
import org.creneau.point.PickupPoint;
import org.creneau.slot.Slot;
import org.creneau.storefront.text.PickupTexts;

/** Puts into words where and when goods are collected. Thread-safe. */
public class GoodsWords {
    private final PickupTexts texts;

    public GoodsWords(PickupTexts texts) {
        this.texts = texts;
    }

    /** Such as "Collect at Librairie du Canal: today from 17:00". */
    String place(PickupPoint point, Slot slot, Instant now) {
        String time = texts.time(slot.start(), slot.zone());
        LocalDate today = now.atZone(slot.zone()).toLocalDate();
        String when;
        if (slot.day().equals(today)) {
            when = texts.message("creneau.goods.today", time);
        } else if (slot.day().equals(today.plusDays(1))) {
            when = texts.message("creneau.goods.tomorrow", time);
        } else {
            when = texts.message("creneau.goods.day", texts.shortDay(slot.day()), time);
        }
        return texts.message("creneau.goods.at", point.name(), when);
    }

    String never() {
        return texts.message("creneau.goods.never");
    }

    String noPoint() {
        return texts.message("creneau.goods.noPoint");
    }

    String noSlot() {
        return texts.message("creneau.goods.noSlot");
    }

    /** Such as "Not collectable: Full". */
    String because(Refusal refusal, PickupPoint point) {
        return texts.message("creneau.goods.because", texts.reason(refusal, point.zone(), ""));
    }
}
