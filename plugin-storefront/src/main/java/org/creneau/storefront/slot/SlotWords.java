// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.slot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.broadleafcommerce.core.order.domain.Order;
import org.creneau.eligibility.OfferedSlot;
import org.creneau.slot.SlotGrid;
import org.creneau.storefront.text.PickupTexts;

/** What a page says of the days and slots of one point to one visitor. Built per request. */
final class SlotWords {
    private final PickupTexts texts;
    private final SlotGrid grid;
    private final Instant now;
    private final Order cart;

    /** @param cart whose currency counts; null for the shop's own */
    SlotWords(PickupTexts texts, SlotGrid grid, Instant now, Order cart) {
        this.texts = texts;
        this.grid = grid;
        this.now = now;
        this.cart = cart;
    }

    PickupTexts texts() {
        return texts;
    }

    String price(OfferedSlot offered) {
        return texts.price(offered.offer().price(), cart);
    }

    String special(LocalDate day) {
        return notes().special(day);
    }

    List<DayNote> closedDays() {
        LocalDate today = now.atZone(grid.point().zone()).toLocalDate();
        return notes().closed(
                        today, grid.plan().window().lastDayAt(now, grid.point().zone()));
    }

    private DayNotes notes() {
        return new DayNotes(grid.point().hours(), texts);
    }
}
