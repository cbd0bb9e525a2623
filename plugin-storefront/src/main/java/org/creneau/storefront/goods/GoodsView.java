// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.goods;

import java.util.Collections;
import java.util.List;

/** Where and when one of the goods can be collected, in words. Immutable. */
public final class GoodsView {
    private final long skuId;
    private final List<String> places;
    private final String whyNot;
    private final boolean onlyCollected;

    /** Either places, the first one first, or why there are none. */
    GoodsView(long skuId, List<String> places, String whyNot, boolean onlyCollected) {
        this.skuId = skuId;
        this.places = Collections.unmodifiableList(places);
        this.whyNot = whyNot;
        this.onlyCollected = onlyCollected;
    }

    /** The same of a SKU that is on equal terms. */
    GoodsView ofSku(long id) {
        return new GoodsView(id, places, whyNot, onlyCollected);
    }

    /** The host's number of the SKU. */
    public long getSkuId() {
        return skuId;
    }

    public boolean isCollectable() {
        return !places.isEmpty();
    }

    /** Such as "Collect at Librairie du Canal: today from 17:00", or why it cannot be collected. */
    public String getWords() {
        return places.isEmpty() ? whyNot : places.get(0);
    }

    /** The same of other points; empty if there are none. */
    public List<String> getOthers() {
        return places.size() < 2 ? Collections.<String>emptyList() : places.subList(1, places.size());
    }

    /** Whether it is never delivered. */
    public boolean isOnlyCollected() {
        return onlyCollected;
    }

    /** True if both tell the visitor the same. */
    boolean saysTheSameAs(GoodsView other) {
        return places.equals(other.places) && whyNot.equals(other.whyNot) && onlyCollected == other.onlyCollected;
    }
}
