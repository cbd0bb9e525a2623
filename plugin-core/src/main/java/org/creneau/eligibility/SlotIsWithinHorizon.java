// SPDX-License-Identifier: Apache-2.0
package org.creneau.eligibility;

import java.time.LocalDate;
import java.util.Optional;

/** The slot starts no later than the last day that can be booked, counted in calendar days at the point. */
public final class SlotIsWithinHorizon implements CollectRule {

    /** The code of its refusals. */
    public static final String CODE = "slot-beyond-horizon";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Optional<Refusal> check(CollectRequest request) {
        LocalDate today = request.now().atZone(request.slot().zone()).toLocalDate();
        LocalDate lastDay = today.plusDays(request.plan().horizonDays());
        if (!request.slot().day().isAfter(lastDay)) {
            return Optional.empty();
        }
        return Optional.of(Refusal.of(CODE)
                .with("day", request.slot().day())
                .with("lastDay", lastDay)
                .with("horizonDays", request.plan().horizonDays()));
    }
}
