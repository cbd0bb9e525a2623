// SPDX-License-Identifier: Apache-2.0
package org.creneau.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creneau.point.PickupPoint;
import org.jspecify.annotations.Nullable;

/** What the rules about goods have in common: each SKU of the order is asked, and each that fails is named. */
abstract class GoodsRule implements CollectRule {

    /** Null if the statement holds for that SKU. */
    abstract @Nullable Refusal against(long sku, WantedGoods.Standing standing, CollectRequest request);

    @Override
    public Optional<Refusal> check(CollectRequest request) {
        return refusals(request).stream().findFirst();
    }

    @Override
    public Verdict judge(CollectRequest request) {
        if (request.inquiry().goods().wanted().isNone()) {
            return Verdict.allowed();
        }
        List<Refusal> refusals = refusals(request);
        return refusals.isEmpty() ? Verdict.allowed() : Verdict.refusedBy(refusals);
    }

    private List<Refusal> refusals(CollectRequest request) {
        return refusals(request.inquiry().goods(), request.point(), (sku, standing) -> against(sku, standing, request));
    }

    static List<Refusal> refusals(WantedGoods goods, PickupPoint point, Objection objection) {
        List<Refusal> refusals = new ArrayList<>();
        for (Long sku : goods.wanted().skus()) {
            Refusal refusal = objection.against(sku, goods.standing(point, sku));
            if (refusal != null) {
                refusals.add(refusal);
            }
        }
        return refusals;
    }

    final Refusal refusalOf(long sku, WantedGoods goods) {
        return Refusal.of(code())
                .with("skuId", sku)
                .with("quantity", goods.wanted().of(sku));
    }

    /** Asked of each SKU. */
    interface Objection {
        /** Null if there is none. */
        @Nullable
        Refusal against(long sku, WantedGoods.Standing standing);
    }
}
