// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.api;

import java.time.ZoneId;
import org.broadleafcommerce.core.web.order.CartState;
import org.creneau.format.json.JsonObject;
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
        json.text("slot", slot.toString()).moment("start", zone, slot.start()).moment("end", zone, slot.end());
    }

    /** For the slots of one point in one answer. */
    SlotLines lines(PointSlots slots, ZoneId zone) {
        return new SlotLines(slots, zone, verdicts.lines(zone), texts, CartState.getCart());
    }
}
