// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.api;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.creneau.broadleaf.cart.Portion;
import org.creneau.format.json.JsonObject;
import org.creneau.point.PickupPoint;
import org.creneau.point.PickupPoints;
import org.creneau.reservation.Reservation;
import org.creneau.storefront.inquiry.VisitorHold;
import org.creneau.storefront.text.PickupTexts;

/** Writes what a cart holds. Thread-safe. */
public class HoldJson {
    private final PickupPoints points;
    private final SlotJson slots;
    private final PickupTexts texts;
    private final Clock clock;

    public HoldJson(PickupPoints points, SlotJson slots, PickupTexts texts, Clock clock) {
        this.points = points;
        this.slots = slots;
        this.texts = texts;
        this.clock = clock;
    }

    void write(JsonObject json, VisitorHold held) {
        write(json, held.reservation());
        json.text("priceAmount", texts.amount(held.price(), held.order()))
                .text("currency", texts.currency(held.order()));
    }

    private void write(JsonObject json, Reservation hold) {
        Instant now = clock.instant();
        ZoneId zone = zoneOf(hold);
        boolean paying = hold.isBeingPaidAt(now);
        slots.times(json, hold.slotId(), zone);
        json.number("point", hold.slotId().point().value())
                .text("for", Portion.ofGroup(hold.holder().groupId()).toString())
                .moment("expiresAt", zone, hold.expiresAt())
                .number(
                        "secondsLeft",
                        Math.max(0, Duration.between(now, hold.expiresAt()).getSeconds()))
                .flag("extendable", !hold.isExtended() && !paying)
                .flag("beingPaid", paying);
    }

    /** UTC for a point that is gone. */
    ZoneId zoneOf(Reservation hold) {
        return points.find(hold.slotId().point()).map(PickupPoint::zone).orElse(ZoneOffset.UTC);
    }
}
