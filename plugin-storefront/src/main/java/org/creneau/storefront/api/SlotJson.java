// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.api;

import java.time.ZoneId;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.web.order.CartState;
import org.creneau.eligibility.OfferedSlot;
import org.creneau.format.json.JsonObject;
import org.creneau.slot.CollectPrice;
import org.creneau.slot.Slot;
import org.creneau.slot.SlotId;
import org.creneau.storefront.slot.PointSlots;
import org.creneau.storefront.text.PickupTexts;

/** Writes slots. Thread-safe. */
public class SlotJson {
    private final VerdictJson verdicts;
    private final PickupTexts texts;

    public SlotJson(VerdictJson verdicts, PickupTexts texts) {
        this.verdicts = verdicts;
        this.texts = texts;
    }

    void times(JsonObject json, Slot slot) {
        times(json, slot.id(), slot.zone());
    }

    /** Name, beginning and end (exclusive), as instants with the offset of the point's zone. */
    void times(JsonObject json, SlotId slot, ZoneId zone) {
        json.text("slot", slot.toString())
                .text("start", Instants.in(zone, slot.start()))
                .text("end", Instants.in(zone, slot.end()));
    }

    void write(JsonObject json, OfferedSlot offered, PointSlots slots) {
        Slot slot = offered.slot();
        times(json, slot);
        json.text("day", slot.day().toString())
                .number("placesLeft", offered.remaining())
                .flag("free", offered.verdict().isAllowed())
                .flag("held", slots.isHeld(offered));
        price(json, slots.price(offered));
        slots.leaveAt(offered).ifPresent(leave -> json.text("leaveAt", Instants.in(slot.zone(), leave)));
        slots.backAt(offered).ifPresent(back -> json.text("backAt", Instants.in(slot.zone(), back)));
        verdicts.write(json, offered.verdict(), slot.zone());
    }

    private void price(JsonObject json, CollectPrice price) {
        Order cart = CartState.getCart();
        json.text("priceAmount", texts.amount(price.asked(), cart))
                .text("regularPriceAmount", texts.amount(price.regular(), cart))
                .text("currency", texts.currency(cart));
    }
}
