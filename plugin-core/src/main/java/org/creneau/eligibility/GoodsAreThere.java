// SPDX-License-Identifier: Apache-2.0
package org.creneau.eligibility;

import org.jspecify.annotations.Nullable;

/** The point has, makes or gets what is ordered; of what it has none left of and does not get, it has none. */
public final class GoodsAreThere extends ShelfRule {

    /** The code of its refusals. */
    public static final String CODE = "goods-not-there";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    @Nullable
    Refusal against(long sku, WantedGoods.Standing standing, WantedGoods goods) {
        return standing.isShort() && standing.left() == 0 ? refusalOf(sku, goods) : null;
    }
}
