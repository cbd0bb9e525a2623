// SPDX-License-Identifier: Apache-2.0
package org.creneau.eligibility;

import java.util.Optional;
import org.creneau.slot.SlotReason;

/** A place is left in the slot, or the shopper already holds one of those taken. */
public final class PlaceIsLeft implements CalendarRule {

    /** The code of its refusals. */
    public static final String CODE = "slot-full";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Optional<Refusal> check(CollectRequest request) {
        return request.isRefusedFor(SlotReason.ORDERS_FULL) ? Optional.of(refusal(request)) : Optional.empty();
    }

    private static Refusal refusal(CollectRequest request) {
        return Refusal.of(CODE)
                .with("start", request.slot().start())
                .with("capacityOrders", request.offer().capacity().orders());
    }
}
