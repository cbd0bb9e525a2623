// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.api;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.broadleafcommerce.core.order.domain.Order;
import org.creneau.eligibility.OfferedSlot;
import org.creneau.format.json.JsonMembers;
import org.creneau.format.json.JsonObject;
import org.creneau.slot.CollectPrice;
import org.creneau.slot.Slot;
import org.creneau.storefront.slot.PointSlots;
import org.creneau.storefront.text.PickupTexts;

/**
 * Writes the slots of one point for one answer. A month has five hundred of them and the same few prices and reasons, which are worked
 * out, put into words and written once. For one thread.
 */
final class SlotLines {
    private final PointSlots slots;
    private final ZoneId zone;
    private final VerdictLines verdicts;
    private final PickupTexts texts;
    private final Order cart;
    private final String currency;
    private final Map<BigDecimal, JsonMembers> prices = new HashMap<BigDecimal, JsonMembers>();

    SlotLines(PointSlots slots, ZoneId zone, VerdictLines verdicts, PickupTexts texts, Order cart) {
        this.slots = slots;
        this.zone = zone;
        this.verdicts = verdicts;
        this.texts = texts;
        this.cart = cart;
        this.currency = texts.currency(cart);
    }

    void write(JsonObject json, OfferedSlot offered) {
        Slot slot = offered.slot();
        json.text("slot", slot.id().toString())
                .moment("start", zone, slot.start())
                .moment("end", zone, slot.end())
                .date("day", zone, slot.start())
                .number("placesLeft", offered.remaining())
                .flag("free", offered.verdict().isAllowed())
                .flag("held", slots.isHeld(offered))
                .put(prices.computeIfAbsent(offered.offer().price(), asked -> price(slots.price(asked))));
        slots.leaveAt(offered).ifPresent(leave -> json.moment("leaveAt", zone, leave));
        slots.backAt(offered).ifPresent(back -> json.moment("backAt", zone, back));
        json.put(verdicts.members(offered.verdict()));
    }

    private JsonMembers price(CollectPrice price) {
        return JsonObject.members(members -> members.text("priceAmount", texts.amount(price.asked(), cart))
                .text("regularPriceAmount", texts.amount(price.regular(), cart))
                .text("currency", currency));
    }
}
