// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.goods;

import java.time.Instant;
import org.creneau.eligibility.Inquiry;
import org.creneau.eligibility.Journey;
import org.creneau.slot.Basket;
import org.creneau.slot.BasketLine;
import org.creneau.slot.SlotQuery;

/** Who asks, and when. It may hold somebody's home: for one request. */
final class Asking {
    private final Instant now;
    private final Journey journey;

    /** Null for somebody who has not said where they come from. */
    Asking(Instant now, Journey journey) {
        this.now = now;
        this.journey = journey;
    }

    Instant now() {
        return now;
    }

    Inquiry about(BasketLine line) {
        return Inquiry.of(SlotQuery.at(now).forBasket(Basket.of(line))).from(journey);
    }
}
