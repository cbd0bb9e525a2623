// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.place;

import java.util.Collections;
import java.util.List;

/** One page of the list of points, always in the same order. Immutable. */
public final class PointList {
    private final List<PointCard> cards;
    private final int page;
    private final boolean more;
    private final int looked;
    private final boolean basket;

    /** @param looked among how many points, if there are more beyond; 0 if all there are were looked through; and whether it is for something */
    PointList(List<PointCard> cards, int page, boolean more, int looked, boolean basket) {
        this.cards = Collections.unmodifiableList(cards);
        this.page = page;
        this.more = more;
        this.looked = looked;
        this.basket = basket;
    }

    public List<PointCard> getCards() {
        return cards;
    }

    /** From 1. */
    public int getPage() {
        return page;
    }

    public boolean isMore() {
        return more;
    }

    /** Among how many of the nearest points was looked, if there are others beyond them; else 0. */
    public int getLooked() {
        return looked;
    }

    /** Whether the visitor has something in the cart of which points have all, some or nothing. */
    public boolean isBasket() {
        return basket;
    }
}
