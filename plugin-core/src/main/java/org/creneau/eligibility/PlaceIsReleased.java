// SPDX-License-Identifier: Apache-2.0
package org.creneau.eligibility;

import java.util.Optional;
import org.creneau.slot.SlotReason;

/** A place is left among those released so far; of the others the refusal says when they come. */
public final class PlaceIsReleased implements CalendarRule {

    /** The code of its refusals. */
    public static final String CODE = "slot-full-for-now";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Optional<Refusal> check(CollectRequest request) {
        return request.isRefusedFor(SlotReason.ORDERS_KEPT_BACK) ? Optional.of(refusal(request)) : Optional.empty();
    }

    private static Refusal refusal(CollectRequest request) {
        Refusal refusal = Refusal.of(CODE).with("start", request.slot().start());
        return request.offer()
                .moreFrom()
                .map(more -> refusal.with("moreFrom", more))
                .orElse(refusal);
    }
}
