// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.goods;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.broadleafcommerce.core.order.domain.FulfillmentGroup;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.web.order.CartState;
import org.creneau.broadleaf.cart.CollectCart;
import org.creneau.broadleaf.checkout.GoodsInCart;
import org.creneau.broadleaf.checkout.PickupGroups;
import org.creneau.eligibility.Refusal;
import org.creneau.point.PickupPoint;
import org.creneau.storefront.text.PickupTexts;

/**
 * What the visitor has to change in their cart before it can be ordered, one sentence for each line. One statement for
 * what is delivered and one for each pickup group, to know what the goods may do, and one for the slots; none for an empty cart. Thread-safe.
 */
public class CartNotes {
    private final GoodsInCart goods;
    private final VisitorPoints points;
    private final PickupTexts texts;

    public CartNotes(GoodsInCart goods, VisitorPoints points, PickupTexts texts) {
        this.goods = goods;
        this.points = points;
        this.texts = texts;
    }

    /** Empty if everything can go the way it goes now. */
    public List<String> all() {
        List<String> notes = new ArrayList<String>();
        Order cart = CartState.getCart();
        if (CollectCart.isCollectable(cart)) {
            Map<Long, PickupPoint> held = points.heldBy(cart);
            ZoneId zone =
                    held.values().stream().map(PickupPoint::zone).findFirst().orElse(ZoneId.of("UTC"));
            List<Refusal> refusals = new ArrayList<Refusal>();
            for (FulfillmentGroup group : PickupGroups.of(cart)) {
                refusals.addAll(goods.collected(Collections.singletonList(group), held.get(group.getId())));
            }
            refusals.addAll(goods.delivered(cart));
            for (Refusal refusal : refusals) {
                notes.add(texts.reason(refusal, zone, ""));
            }
        }
        return notes;
    }
}
