// SPDX-License-Identifier: Apache-2.0
package org.creneau.eligibility;

import java.util.Objects;
import java.util.Optional;
import org.creneau.slot.SlotReason;

/** The slot starts at or after the end of the point's pause; without a pause, always. */
public final class PointIsNotPaused implements CalendarRule {

    /** The code of its refusals. */
    public static final String CODE = "point-paused";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Optional<Refusal> check(CollectRequest request) {
        return request.isRefusedFor(SlotReason.POINT_PAUSED) ? Optional.of(refusal(request)) : Optional.empty();
    }

    private static Refusal refusal(CollectRequest request) {
        return Refusal.of(CODE)
                .with("point", request.point().name())
                .with("pausedUntil", Objects.requireNonNull(request.point().pausedUntil()));
    }
}
