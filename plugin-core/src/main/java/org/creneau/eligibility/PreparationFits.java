// SPDX-License-Identifier: Apache-2.0
package org.creneau.eligibility;

import java.util.Optional;
import org.creneau.slot.SlotReason;

/** So many minutes of preparation still fit into the slot beside those of other orders. */
public final class PreparationFits implements CalendarRule {

    /** The code of its refusals. */
    public static final String CODE = "slot-full-minutes";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Optional<Refusal> check(CollectRequest request) {
        return request.isRefusedFor(SlotReason.MINUTES_FULL) ? Optional.of(refusal(request)) : Optional.empty();
    }

    private static Refusal refusal(CollectRequest request) {
        return Refusal.of(CODE)
                .with("start", request.slot().start())
                .with("minutes", request.basket().load().minutes())
                .with("capacityMinutes", request.offer().capacity().minutes());
    }
}
