// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.cart;

import java.util.ArrayList;
import java.util.List;
import org.broadleafcommerce.core.order.domain.FulfillmentGroup;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.order.service.workflow.CartOperationRequest;
import org.broadleafcommerce.core.workflow.BaseActivity;
import org.broadleafcommerce.core.workflow.ProcessContext;
import org.creneau.broadleaf.checkout.PickupGroups;

/**
 * Add to cart, right after core has put the line into a group: a cart that is collected stays collected, so the new line
 * joins the pickup group. Core would leave it in a group of its own, neither shipped nor collected. Gift cards and downloads
 * stay where core put them. Bean {@code creneauCollectAddedItemActivity}.
 */
public class CollectAddedItemActivity extends BaseActivity<ProcessContext<CartOperationRequest>> {
    private final GroupLines lines;

    public CollectAddedItemActivity(GroupLines lines) {
        this.lines = lines;
    }

    @Override
    public ProcessContext<CartOperationRequest> execute(ProcessContext<CartOperationRequest> context) {
        Order order = context.getSeedData().getOrder();
        List<FulfillmentGroup> collected = PickupGroups.of(order);
        if (collected.isEmpty()) {
            return context;
        }
        for (FulfillmentGroup other : new ArrayList<FulfillmentGroup>(PickupGroups.othersOf(order))) {
            lines.move(order, other, collected.get(0));
        }
        return context;
    }
}
