// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.cart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.broadleafcommerce.core.order.domain.FulfillmentGroupItem;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.order.service.workflow.CartOperationRequest;
import org.broadleafcommerce.core.workflow.BaseActivity;
import org.broadleafcommerce.core.workflow.ProcessContext;
import org.creneau.broadleaf.checkout.Baskets;
import org.creneau.reservation.Reservations;

/**
 * Update of a quantity, right after core has changed the groups: core adds to whatever group comes first and takes from groups in
 * their order, whatever that means to the shopper. Of a line that is in several groups, what is added goes where most of it is,
 * and what is taken away comes from what is delivered, then from the pickup group whose slot is latest ({@link PartOrder}). What
 * was there before is read from what core left ({@link CoreUpdate}); if another module changed it otherwise, it stays. Nothing is
 * read for a line that is in one group. Bean {@code creneauRebalanceLineActivity}.
 */
public class RebalanceLineActivity extends BaseActivity<ProcessContext<CartOperationRequest>> {
    private final Reservations reservations;
    private Baskets baskets = Baskets.plain();
    private boolean collectOnly;

    public RebalanceLineActivity(Reservations reservations) {
        this.reservations = reservations;
    }

    /** What reads the terms of goods; nothing is known about them unless set. */
    public void setBaskets(Baskets value) {
        this.baskets = value;
    }

    /** True for a shop that does not deliver: nothing is added to what is outside of the pickup groups. Default false. */
    public void setCollectOnly(boolean value) {
        this.collectOnly = value;
    }

    @Override
    public ProcessContext<CartOperationRequest> execute(ProcessContext<CartOperationRequest> context) {
        CartOperationRequest request = context.getSeedData();
        Integer delta = request.getOrderItemQuantityDelta();
        if (request.getOrderItem() != null && delta != null && delta != 0) {
            for (ChangedLine line : ChangedLine.of(request)) {
                if (line.items().size() > 1) {
                    balance(line, request);
                }
            }
        }
        return context;
    }

    private void balance(ChangedLine line, CartOperationRequest request) {
        Optional<Split<Integer>> before = CoreUpdate.undo(line.items(), request.getFgisToDelete(), line.delta());
        if (before.isPresent()) {
            write(line, after(line, before.get(), request.getOrder()), request);
        }
    }

    private Split<Integer> after(ChangedLine line, Split<Integer> before, Order order) {
        PartOrder parts = PartOrder.of(line.groups(), reservations.allLiveOfOrder(order.getId()));
        return line.delta() < 0
                ? before.less(-line.delta(), parts.giving())
                : before.more(line.delta(), parts.taking(line.line(), collectOnly, baskets));
    }

    /** As core does it: what is left with nothing is marked for deletion. */
    private static void write(ChangedLine line, Split<Integer> after, CartOperationRequest request) {
        List<FulfillmentGroupItem> deleted = new ArrayList<FulfillmentGroupItem>(request.getFgisToDelete());
        for (int n = 0; n < line.items().size(); n++) {
            FulfillmentGroupItem item = line.items().get(n);
            deleted.removeIf(each -> each == item);
            if (after.in(n) == 0) {
                deleted.add(item);
            } else if (after.in(n) != item.getQuantity()) {
                item.setQuantity(after.in(n));
            }
        }
        request.setFgisToDelete(deleted);
    }
}
