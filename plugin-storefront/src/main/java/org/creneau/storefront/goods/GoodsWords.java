// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.goods;

import java.time.Instant;
import java.time.LocalDate;
import org.creneau.eligibility.Availability;
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

    /** Such as "Collect at Librairie du Canal: today from 17:00", and how many are left if those are few. */
    String place(PickupPoint point, Slot slot, Instant now, Availability availability) {
        String place = texts.message("creneau.goods.at", point.name(), when(slot, now));
        return availability.isFew() ? texts.message("creneau.goods.few", place, availability.left()) : place;
    }

    private String when(Slot slot, Instant now) {
        String time = texts.time(slot.start(), slot.zone());
        LocalDate today = now.atZone(slot.zone()).toLocalDate();
        if (slot.day().equals(today)) {
            return texts.message("creneau.goods.today", time);
        }
        return slot.day().equals(today.plusDays(1))
                ? texts.message("creneau.goods.tomorrow", time)
                : texts.message("creneau.goods.day", texts.shortDay(slot.day()), time);
    }

    String never() {
        return texts.message("creneau.goods.never");
    }

    String noPoint() {
        return texts.message("creneau.goods.noPoint");
    }

    /** No point that the visitor would go to has it or gets it. */
    String noneLeft() {
        return texts.message("creneau.goods.noneLeft");
    }

    /** It comes there on that day, later than orders are taken for. */
    String tooLate(PickupPoint point, LocalDate day) {
        return texts.message("creneau.goods.tooLate", point.name(), texts.shortDay(day));
    }

    String noSlot() {
        return texts.message("creneau.goods.noSlot");
    }

    /** Such as "Not collectable: Full". */
    String because(Refusal refusal, PickupPoint point) {
        return texts.message("creneau.goods.because", texts.reason(refusal, point.zone(), ""));
    }
}
