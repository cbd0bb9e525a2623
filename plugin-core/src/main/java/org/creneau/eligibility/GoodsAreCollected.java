// SPDX-License-Identifier: Apache-2.0
package org.creneau.eligibility;

import java.util.Optional;
import org.creneau.point.PickupPoint;
import org.creneau.slot.Basket;
import org.creneau.slot.BasketLine;
import org.creneau.slot.Collecting;

/** Nothing in the basket is of goods that the merchant never lets collect. */
public final class GoodsAreCollected implements CollectRule {

    /** The code of its refusals. */
    public static final String CODE = "goods-not-collected";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Optional<Refusal> check(CollectRequest request) {
        return check(request.basket());
    }

    @Override
    public CollectRule preparedFor(Inquiry inquiry, PickupPoint point) {
        return SettledRule.of(this, check(inquiry.query().basket()));
    }

    private static Optional<Refusal> check(Basket basket) {
        for (BasketLine line : basket.lines()) {
            if (line.terms().collecting() == Collecting.NEVER) {
                return Optional.of(refusal(line));
            }
        }
        return Optional.empty();
    }

    /** Why that line cannot be collected. */
    public static Refusal refusal(BasketLine line) {
        return Refusal.of(CODE).with("goods", line.name()).with("skuId", line.skuId());
    }
}
