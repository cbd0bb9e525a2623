// SPDX-License-Identifier: Apache-2.0
package org.creneau.eligibility;

import java.util.Objects;
import java.util.Optional;

/** The slot starts at or after the end of the point's pause; without a pause, always. */
public final class PointIsNotPaused implements CollectRule {

    /** The code of its refusals. */
    public static final String CODE = "point-paused";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Optional<Refusal> check(CollectRequest request) {
        if (!request.point().isPausedAt(request.slot().start())) {
            return Optional.empty();
        }
        return Optional.of(Refusal.of(CODE)
                .with("point", request.point().name())
                .with("pausedUntil", Objects.requireNonNull(request.point().pausedUntil())));
    }
}
