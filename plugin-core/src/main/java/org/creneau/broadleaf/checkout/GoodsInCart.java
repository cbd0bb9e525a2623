// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.checkout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.broadleafcommerce.core.order.domain.FulfillmentGroup;
import org.broadleafcommerce.core.order.domain.Order;
import org.creneau.eligibility.GoodsAreCollected;
import org.creneau.eligibility.GoodsAreHadHere;
import org.creneau.eligibility.Refusal;
import org.creneau.point.PickupPoint;
import org.creneau.slot.BasketLine;
import org.creneau.slot.Collecting;
import org.jspecify.annotations.Nullable;

/**
 * What in a cart cannot go the way that it goes now: what is delivered and may only be collected, what is collected and never
 * may be, or not at the point where its slot is. As the merchant has it at this moment; one statement for each question. Bean
 * {@code creneauGoodsInCart}. Thread-safe.
 */
public class GoodsInCart {
    /** Refused because something that is only collected would be delivered. */
    public static final String ONLY_COLLECTED = "goods-only-collected";

    private final Baskets baskets;

    public GoodsInCart(Baskets baskets) {
        this.baskets = baskets;
    }

    /** The first line that would be delivered and is only collected; empty if there is none. */
    public Optional<Refusal> onlyCollected(Order order) {
        return delivered(order).stream().findFirst();
    }

    /** One refusal for each line that must not be delivered. */
    public List<Refusal> delivered(Order order) {
        return onlyCollected(LineUnits.in(PickupGroups.othersOf(order)));
    }

    /** One refusal for each of those that is only collected; nothing is read for nothing. */
    public List<Refusal> onlyCollected(List<LineUnits> units) {
        List<Refusal> found = new ArrayList<Refusal>();
        for (BasketLine line : baskets.ofUnits(units).lines()) {
            if (line.terms().collecting() == Collecting.ONLY) {
                found.add(Refusal.of(ONLY_COLLECTED).with("goods", line.name()).with("skuId", line.skuId()));
            }
        }
        return found;
    }

    /**
     * One refusal for each line that is in a pickup group and cannot be collected there.
     *
     * @param point where the slot is that is held; null if none is
     */
    public List<Refusal> collected(List<FulfillmentGroup> groups, @Nullable PickupPoint point) {
        List<Refusal> found = new ArrayList<Refusal>();
        for (BasketLine line : baskets.of(groups).lines()) {
            if (line.terms().collecting() == Collecting.NEVER) {
                found.add(GoodsAreCollected.refusal(line));
            } else if (point != null && !line.terms().isHadAt(point.id())) {
                found.add(GoodsAreHadHere.refusal(line, point));
            }
        }
        return found;
    }
}
