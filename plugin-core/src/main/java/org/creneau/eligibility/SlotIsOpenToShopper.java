// SPDX-License-Identifier: Apache-2.0
package org.creneau.eligibility;

import java.time.Instant;
import java.util.Optional;
import org.creneau.slot.PriorityWindow;
import org.creneau.slot.SlotReason;

/**
 * The slot is kept for nobody, or for people to whom the shopper has said to belong, or is open to everybody by now. Who
 * holds a place in it was asked when they took it. Facts: the groups joined by commas, how many hours before its start it
 * opens to everybody and when that is; 0 hours and no instant for never.
 */
public final class SlotIsOpenToShopper implements CalendarRule {

    /** The code of its refusals. */
    public static final String CODE = "slot-kept-for-others";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Optional<Refusal> check(CollectRequest request) {
        return request.isRefusedFor(SlotReason.KEPT_FOR_OTHERS) ? Optional.of(refusal(request)) : Optional.empty();
    }

    private static Refusal refusal(CollectRequest request) {
        Instant start = request.slot().start();
        Refusal refusal = Refusal.of(CODE).with("start", start);
        return request.plan()
                .priorityOf(request.slot())
                .map(window -> with(refusal, window, start))
                .orElse(refusal);
    }

    private static Refusal with(Refusal refusal, PriorityWindow window, Instant start) {
        Refusal kept = refusal.with("groups", String.join(", ", window.groups()))
                .with("opensHoursBefore", window.opensHoursBefore());
        return window.opensToAllAt(start)
                .map(opens -> kept.with("opensToAllAt", opens))
                .orElse(kept);
    }
}
