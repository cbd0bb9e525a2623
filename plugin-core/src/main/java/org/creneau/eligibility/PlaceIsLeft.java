// SPDX-License-Identifier: Apache-2.0
package org.creneau.eligibility;

import java.util.Optional;

/** A place is left in the slot, or the shopper already holds one of those taken. */
public final class PlaceIsLeft implements CollectRule {

    /** The code of its refusals. */
    public static final String CODE = "slot-full";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Optional<Refusal> check(CollectRequest request) {
        return request.remaining() > 0
                ? Optional.empty()
                : Optional.of(Refusal.of(CODE)
                        .with("start", request.slot().start())
                        .with("capacityOrders", request.plan().capacityOrders()));
    }
}
