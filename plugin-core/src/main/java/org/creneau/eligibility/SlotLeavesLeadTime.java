// SPDX-License-Identifier: Apache-2.0
package org.creneau.eligibility;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.creneau.slot.SlotReason;

/** The order is ready when the slot starts; ready at that very instant is enough. Says nothing of slots in the past. */
public final class SlotLeavesLeadTime implements CalendarRule {

    /** The code of its refusals. */
    public static final String CODE = "slot-too-soon";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Optional<Refusal> check(CollectRequest request) {
        return request.isRefusedFor(SlotReason.TOO_SOON) ? Optional.of(refusal(request)) : Optional.empty();
    }

    private static Refusal refusal(CollectRequest request) {
        return Refusal.of(CODE)
                .with("start", request.slot().start())
                .with("earliestStart", request.offer().readyAt())
                .with("leadMinutes", minutesUntil(request.offer().readyAt(), request.now()));
    }

    /** Rounded up. */
    private static int minutesUntil(Instant ready, Instant now) {
        return (int) ((Duration.between(now, ready).toMillis() + 59_999) / 60_000);
    }
}
