// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.slot;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.broadleafcommerce.core.order.domain.Order;
import org.creneau.eligibility.Refusal;
import org.creneau.eligibility.Verdict;
import org.creneau.point.PickupPoint;
import org.creneau.point.PickupPoints;
import org.creneau.reservation.Reservation;
import org.creneau.slot.SlotId;
import org.creneau.storefront.held.HoldNote;
import org.creneau.storefront.inquiry.VisitorHold;
import org.creneau.storefront.text.PickupTexts;

/** Says in words what has become of a held slot. Thread-safe. */
public class HoldWords {
    private static final int MOST_REASONS = 3;

    private final PickupPoints points;
    private final PickupTexts texts;

    public HoldWords(PickupPoints points, PickupTexts texts) {
        this.points = points;
        this.texts = texts;
    }

    HoldNote refused(Reservation hold, Verdict verdict, String mode) {
        ZoneId zone = zoneOf(hold);
        List<String> reasons = new ArrayList<String>();
        if (verdict.isAllowed()) {
            reasons.add(texts.refusal(verdict, zone));
        }
        tell(verdict.refusals(), zone, mode, reasons);
        return HoldNote.refused(
                hold.slotId().point().value(),
                texts.message("creneau.change.refused", when(hold.slotId(), zone), whereOf(hold)),
                reasons,
                texts.message("creneau.change.hint", texts.time(hold.expiresAt(), zone)));
    }

    HoldNote kept(Reservation hold, List<Refusal> despite, String mode) {
        ZoneId zone = zoneOf(hold);
        List<String> reasons = new ArrayList<String>();
        tell(despite, zone, mode, reasons);
        return HoldNote.kept(
                hold.slotId().point().value(),
                texts.message(
                        "creneau.change.kept",
                        when(hold.slotId(), zone),
                        whereOf(hold),
                        texts.time(hold.expiresAt(), zone)),
                reasons);
    }

    /** Collecting costs something else than the visitor was told before. */
    HoldNote priced(VisitorHold held, BigDecimal before) {
        return HoldNote.told(
                held.reservation().slotId().point().value(),
                texts.message(
                        "creneau.change.price",
                        whereOf(held.reservation()),
                        money(held.price(), held.order()),
                        money(before, held.order())));
    }

    private String money(BigDecimal amount, Order order) {
        return amount.signum() == 0 ? texts.message("creneau.price.free") : texts.money(amount, order);
    }

    private void tell(List<Refusal> refusals, ZoneId zone, String mode, List<String> reasons) {
        for (Refusal refusal : refusals) {
            String reason = texts.reason(refusal, zone, mode);
            if (reasons.size() < MOST_REASONS && !reasons.contains(reason)) {
                reasons.add(reason);
            }
        }
    }

    private String when(SlotId slot, ZoneId zone) {
        return texts.shortDay(slot.start().atZone(zone).toLocalDate()) + ", " + texts.time(slot.start(), zone)
                + " \u2013 " + texts.time(slot.end(), zone);
    }

    /** A point that is gone has no name to tell any more. */
    private String whereOf(Reservation hold) {
        return points.find(hold.slotId().point()).map(PickupPoint::name).orElse("?");
    }

    private ZoneId zoneOf(Reservation hold) {
        return points.find(hold.slotId().point()).map(PickupPoint::zone).orElse(ZoneId.of("UTC"));
    }
}
