// SPDX-License-Identifier: Apache-2.0
package org.creneau.eligibility;

import java.util.List;
import org.creneau.point.PickupPoint;
import org.jspecify.annotations.Nullable;

/** A rule about goods that asks what the point has and not when: what it says of one slot it says of all. */
abstract class ShelfRule extends GoodsRule {

    /** Null if the statement holds for that SKU. */
    abstract @Nullable Refusal against(long sku, WantedGoods.Standing standing, WantedGoods goods);

    @Override
    @Nullable
    final Refusal against(long sku, WantedGoods.Standing standing, CollectRequest request) {
        return against(sku, standing, request.inquiry().goods());
    }

    @Override
    public CollectRule preparedFor(Inquiry inquiry, PickupPoint point) {
        WantedGoods goods = inquiry.goods();
        List<Refusal> refusals = refusals(goods, point, (sku, standing) -> against(sku, standing, goods));
        return refusals.isEmpty() ? SettledRule.holding(this) : new SettledRule(this, Verdict.refusedBy(refusals));
    }
}
