// SPDX-License-Identifier: Apache-2.0
package org.creneau.eligibility;

import java.util.Optional;
import org.creneau.slot.SlotReason;

/** So many items still fit into the slot beside those of other orders. */
public final class ItemsFit implements CalendarRule {

    /** The code of its refusals. */
    public static final String CODE = "slot-full-items";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Optional<Refusal> check(CollectRequest request) {
        return request.isRefusedFor(SlotReason.ITEMS_FULL) ? Optional.of(refusal(request)) : Optional.empty();
    }

    private static Refusal refusal(CollectRequest request) {
        return Refusal.of(CODE)
                .with("start", request.slot().start())
                .with("items", request.basket().load().items())
                .with("capacityItems", request.offer().capacity().items());
    }
}
