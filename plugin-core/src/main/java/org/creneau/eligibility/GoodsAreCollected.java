// SPDX-License-Identifier: Apache-2.0
package org.creneau.eligibility;

import java.util.List;
import java.util.Optional;
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
        List<BasketLine> lines = request.basket().lines();
        for (int n = 0; n < lines.size(); n++) { // for every slot shown: without an iterator each time
            BasketLine line = lines.get(n);
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
