// SPDX-License-Identifier: Apache-2.0
package org.creneau.eligibility;

import java.util.List;
import java.util.Optional;
import org.creneau.point.PickupPoint;
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
        List<BasketLine> lines = request.basket().lines();
        for (int n = 0; n < lines.size(); n++) { // for every slot shown: without an iterator each time
            BasketLine line = lines.get(n);
            if (!line.terms().isHadAt(request.point().id())) {
                return Optional.of(refusal(line, request.point()));
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
