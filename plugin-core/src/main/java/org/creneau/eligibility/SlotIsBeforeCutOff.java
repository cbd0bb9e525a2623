// SPDX-License-Identifier: Apache-2.0
package org.creneau.eligibility;

import java.time.Instant;
import java.util.Optional;
import org.creneau.slot.SlotReason;

/** The order is placed before the slot's cut-off; at the cut-off itself it is too late. */
public final class SlotIsBeforeCutOff implements CalendarRule {

    /** The code of its refusals. */
    public static final String CODE = "slot-cut-off";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Optional<Refusal> check(CollectRequest request) {
        return request.isRefusedFor(SlotReason.CUT_OFF) ? Optional.of(refusal(request)) : Optional.empty();
    }

    private static Refusal refusal(CollectRequest request) {
        return Refusal.of(CODE).with("start", request.slot().start()).with("closedAt", closedAt(request));
    }

    private static Instant closedAt(CollectRequest request) {
        Instant start = request.slot().start();
        return request.plan().window().closesFor(start, request.slot().zone()).orElse(start);
    }
}
