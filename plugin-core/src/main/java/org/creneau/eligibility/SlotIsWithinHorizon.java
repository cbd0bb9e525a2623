// SPDX-License-Identifier: Apache-2.0
package org.creneau.eligibility;

import java.util.Optional;
import org.creneau.slot.BookingWindow;
import org.creneau.slot.SlotReason;

/** The slot is released: no later than the last day that can be booked, counted in calendar days at the point. */
public final class SlotIsWithinHorizon implements CalendarRule {

    /** The code of its refusals. */
    public static final String CODE = "slot-beyond-horizon";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Optional<Refusal> check(CollectRequest request) {
        return request.isRefusedFor(SlotReason.NOT_RELEASED) ? Optional.of(refusal(request)) : Optional.empty();
    }

    private static Refusal refusal(CollectRequest request) {
        BookingWindow window = request.plan().window();
        return Refusal.of(CODE)
                .with("day", request.slot().day())
                .with("lastDay", window.lastDayAt(request.now(), request.slot().zone()))
                .with("horizonDays", window.horizonDays())
                .with(
                        "opensAt",
                        window.opensFor(request.slot().day(), request.slot().zone()));
    }
}
