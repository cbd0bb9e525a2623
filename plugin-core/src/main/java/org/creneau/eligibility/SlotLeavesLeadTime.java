// SPDX-License-Identifier: Apache-2.0
package org.creneau.eligibility;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The slot leaves the point its lead time; exactly the lead time is enough. Says nothing of slots in the past. */
public final class SlotLeavesLeadTime implements CollectRule {

    /** The code of its refusals. */
    public static final String CODE = "slot-too-soon";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Optional<Refusal> check(CollectRequest request) {
        Instant start = request.slot().start();
        Instant earliest = request.now().plus(Duration.ofMinutes(request.plan().leadMinutes()));
        if (start.isBefore(request.now()) || !start.isBefore(earliest)) {
            return Optional.empty();
        }
        return Optional.of(Refusal.of(CODE)
                .with("start", start)
                .with("earliestStart", earliest)
                .with("leadMinutes", request.plan().leadMinutes()));
    }
}
