// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot.oracle;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;
import org.creneau.slot.Capacity;
import org.creneau.slot.SlotOffer;
import org.creneau.slot.SlotReason;

/** A slot as the oracle sees it, in the form in which an offer can be compared with it. */
public record NaiveOffer(
        Instant start,
        Instant end,
        int remaining,
        Capacity ownCapacity,
        Set<SlotReason> reasons,
        Instant readyAt,
        BigDecimal price) {

    public static NaiveOffer of(SlotOffer offer) {
        return new NaiveOffer(
                offer.slot().start(),
                offer.slot().end(),
                offer.remaining(),
                offer.ownCapacity(),
                offer.reasons(),
                offer.readyAt(),
                offer.price().stripTrailingZeros());
    }

    public boolean isFree() {
        return reasons.isEmpty();
    }
}
