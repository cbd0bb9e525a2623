// SPDX-License-Identifier: Apache-2.0
package org.creneau.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creneau.stock.SkuQuantities;
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
        List<Refusal> refusals = new ArrayList<>();
        WantedGoods goods = request.inquiry().goods();
        SkuQuantities wanted = goods.wanted();
        for (Long sku : wanted.skus()) {
            Refusal refusal = against(sku, goods.standing(request.point(), sku), request);
            if (refusal != null) {
                refusals.add(refusal);
            }
        }
        return refusals;
    }

    final Refusal refusalOf(long sku, CollectRequest request) {
        return Refusal.of(code())
                .with("skuId", sku)
                .with("quantity", request.inquiry().goods().wanted().of(sku));
    }
}
