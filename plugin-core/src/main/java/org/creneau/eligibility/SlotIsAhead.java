// SPDX-License-Identifier: Apache-2.0
package org.creneau.eligibility;

import java.util.Optional;
import org.creneau.slot.SlotReason;

/** The slot has not started yet; one that starts this very instant has not. */
public final class SlotIsAhead implements CalendarRule {

    /** The code of its refusals. */
    public static final String CODE = "slot-in-the-past";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Optional<Refusal> check(CollectRequest request) {
        return request.isRefusedFor(SlotReason.PAST) ? Optional.of(refusal(request)) : Optional.empty();
    }

    private static Refusal refusal(CollectRequest request) {
        return Refusal.of(CODE).with("start", request.slot().start());
    }
}
