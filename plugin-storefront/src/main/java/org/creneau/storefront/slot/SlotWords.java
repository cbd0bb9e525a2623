// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.slot;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.broadleafcommerce.core.order.domain.Order;
import org.creneau.broadleaf.pricing.CollectPrices;
import org.creneau.broadleaf.pricing.Tariff;
import org.creneau.confinement.Reason;
import org.creneau.eligibility.OfferedSlot;
import org.creneau.eligibility.Refusal;
import org.creneau.point.PointId;
import org.creneau.slot.CollectPrice;
import org.creneau.slot.Slot;
import org.creneau.slot.SlotGrid;
import org.creneau.storefront.text.PickupTexts;

/** What a page says of the days and slots of one point to one visitor. Built per request. */
final class SlotWords {
    private final PickupTexts texts;
    private final SlotGrid grid;
    private final Instant now;
    private final Order cart;
    private Tariff tariff = CollectPrices.ofSlotsOnly().at(PointId.of(1), Optional.empty());
    private OutingWords outing;
    private String mode = "";

    /** @param cart whose currency counts; null for the shop's own */
    SlotWords(PickupTexts texts, SlotGrid grid, Instant now, Order cart) {
        this.texts = texts;
        this.grid = grid;
        this.now = now;
        this.cart = cart;
        this.outing = OutingWords.none(texts);
    }

    /** For a visitor who comes in that way, such as {@code WALK}. */
    SlotWords coming(OutingWords way, String how) {
        this.outing = way;
        this.mode = how;
        return this;
    }

    /** At a point that asks for that. */
    SlotWords costing(Tariff prices) {
        this.tariff = prices;
        return this;
    }

    PickupTexts texts() {
        return texts;
    }

    /** What collecting in it costs, the fee of the point included. */
    String price(OfferedSlot offered) {
        return texts.price(priceOf(offered), cart);
    }

    /** What it alone adds or takes off. */
    String surcharge(OfferedSlot offered) {
        return texts.price(offered.offer().price(), cart);
    }

    boolean isPriced(OfferedSlot offered) {
        return priceOf(offered).regular().signum() > 0;
    }

    private CollectPrice priceOf(OfferedSlot offered) {
        return tariff.price(offered.offer().price());
    }

    /** From which worth of goods on collecting is free, and what is missing; empty where it never is. */
    String freeFrom() {
        return tariff.freeFrom().map(this::freeFrom).orElse("");
    }

    private String freeFrom(BigDecimal from) {
        String told = texts.money(from, cart);
        if (cart == null) {
            return texts.message("creneau.price.freeFrom", told);
        }
        return tariff.missing()
                .map(missing -> texts.message("creneau.price.freeFor", told, texts.money(missing, cart)))
                .orElseGet(() -> texts.message("creneau.price.freeNow", told));
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

    boolean isOutside(OfferedSlot offered) {
        return offered.verdict().refusals().size() == 1
                && offered.verdict().isRefusedFor(Reason.OUTSIDE_YOUR_WINDOW.code());
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
