// SPDX-License-Identifier: Apache-2.0
package org.creneau.eligibility;

import java.util.Objects;
import java.util.Optional;
import org.creneau.slot.SlotReason;

/** The point takes orders at the moment; a rush may stop it, whatever the slot, until an instant. */
public final class PointTakesOrders implements CalendarRule {

    /** The code of its refusals. */
    public static final String CODE = "point-takes-no-orders";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Optional<Refusal> check(CollectRequest request) {
        return request.isRefusedFor(SlotReason.ORDERS_STOPPED) ? Optional.of(refusal(request)) : Optional.empty();
    }

    private static Refusal refusal(CollectRequest request) {
        return Refusal.of(CODE)
                .with("point", request.point().name())
                .with("until", Objects.requireNonNull(request.point().rush()).until());
    }
}
