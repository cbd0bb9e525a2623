// SPDX-License-Identifier: Apache-2.0
package org.creneau.eligibility;

import java.util.Optional;
import org.creneau.point.PickupPoint;

/** The point takes orders at all: the merchant has not closed it for good. */
public final class PointIsActive implements CollectRule {

    /** The code of its refusals. */
    public static final String CODE = "point-closed";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Optional<Refusal> check(CollectRequest request) {
        return check(request.point());
    }

    @Override
    public CollectRule preparedFor(Inquiry inquiry, PickupPoint point) {
        return SettledRule.of(this, check(point));
    }

    private static Optional<Refusal> check(PickupPoint point) {
        return point.active() ? Optional.empty() : Optional.of(Refusal.of(CODE).with("point", point.name()));
    }
}
