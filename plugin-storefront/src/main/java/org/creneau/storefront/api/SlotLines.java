// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.broadleafcommerce.core.order.domain.Order;
import org.creneau.eligibility.OfferedSlot;
import org.creneau.format.json.JsonObject;
import org.creneau.slot.CollectPrice;
import org.creneau.slot.Slot;
import org.creneau.storefront.slot.PointSlots;
import org.creneau.storefront.text.PickupTexts;

/**
 * Writes the slots of one point for one answer. A month has five hundred of them and the same few prices and reasons, which are put
 * into words once. For one thread.
 */
final class SlotLines {
    private final PointSlots slots;
    private final MomentLines moments;
    private final VerdictLines verdicts;
    private final PickupTexts texts;
    private final Order cart;
    private final String currency;
    private final Map<BigDecimal, String> amounts = new HashMap<BigDecimal, String>();
    private LocalDate day = LocalDate.MIN;
    private String dayText = "";

    SlotLines(PointSlots slots, MomentLines moments, VerdictLines verdicts, PickupTexts texts, Order cart) {
        this.slots = slots;
        this.moments = moments;
        this.verdicts = verdicts;
        this.texts = texts;
        this.cart = cart;
        this.currency = texts.currency(cart);
    }

    void write(JsonObject json, OfferedSlot offered) {
        Slot slot = offered.slot();
        json.text("slot", slot.id().toString())
                .text("start", moments.of(slot.start()))
                .text("end", moments.of(slot.end()))
                .text("day", day(slot.day()))
                .number("placesLeft", offered.remaining())
                .flag("free", offered.verdict().isAllowed())
                .flag("held", slots.isHeld(offered));
        price(json, slots.price(offered));
        slots.leaveAt(offered).ifPresent(leave -> json.text("leaveAt", moments.of(leave)));
        slots.backAt(offered).ifPresent(back -> json.text("backAt", moments.of(back)));
        verdicts.write(json, offered.verdict());
    }

    private String day(LocalDate of) {
        if (!of.equals(day)) {
            day = of;
            dayText = of.toString();
        }
        return dayText;
    }

    private void price(JsonObject json, CollectPrice price) {
        json.text("priceAmount", amount(price.asked()))
                .text("regularPriceAmount", amount(price.regular()))
                .text("currency", currency);
    }

    private String amount(BigDecimal amount) {
        return amounts.computeIfAbsent(amount, known -> texts.amount(known, cart));
    }
}
