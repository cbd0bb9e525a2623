// SPDX-License-Identifier: Apache-2.0
package org.creneau.eligibility;

import java.util.Optional;
import org.creneau.point.PickupPoint;
import org.creneau.slot.Basket;
import org.creneau.slot.BasketLine;

/** Everything in the basket may be collected at this point. */
public final class GoodsAreHadHere implements CollectRule {

    /** The code of its refusals. */
    public static final String CODE = "goods-not-at-point";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Optional<Refusal> check(CollectRequest request) {
        return check(request.basket(), request.point());
    }

    @Override
    public CollectRule preparedFor(Inquiry inquiry, PickupPoint point) {
        return SettledRule.of(this, check(inquiry.query().basket(), point));
    }

    private static Optional<Refusal> check(Basket basket, PickupPoint point) {
        for (BasketLine line : basket.lines()) {
            if (!line.terms().isHadAt(point.id())) {
                return Optional.of(refusal(line, point));
            }
        }
        return Optional.empty();
    }

    /** Why that line cannot be collected there. */
    public static Refusal refusal(BasketLine line, PickupPoint point) {
        return Refusal.of(CODE)
                .with("goods", line.name())
                .with("point", point.name())
                .with("skuId", line.skuId());
    }
}
