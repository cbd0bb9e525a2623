// SPDX-License-Identifier: Apache-2.0
package org.creneau.eligibility;

import org.jspecify.annotations.Nullable;

/** Of what the point has, as many are left as are ordered, those that the order has taken already among them. */
public final class GoodsSuffice extends GoodsRule {

    /** The code of its refusals. */
    public static final String CODE = "goods-too-few";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    @Nullable
    Refusal against(long sku, WantedGoods.Standing standing, CollectRequest request) {
        return standing.isShort() && standing.left() > 0
                ? refusalOf(sku, request).with("left", standing.left())
                : null;
    }
}
