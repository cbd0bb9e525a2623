// SPDX-License-Identifier: Apache-2.0
package org.creneau.eligibility;

import org.jspecify.annotations.Nullable;

/** Of what the point has, as many are left as are ordered, those that the order has taken already among them. */
public final class GoodsSuffice extends ShelfRule {

    /** The code of its refusals. */
    public static final String CODE = "goods-too-few";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    @Nullable
    Refusal against(long sku, WantedGoods.Standing standing, WantedGoods goods) {
        return standing.isShort() && standing.left() > 0 ? refusalOf(sku, goods).with("left", standing.left()) : null;
    }
}
