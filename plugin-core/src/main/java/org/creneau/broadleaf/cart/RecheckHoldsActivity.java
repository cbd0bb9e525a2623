// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.cart;

import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.order.service.workflow.CartOperationRequest;
import org.broadleafcommerce.core.workflow.BaseActivity;
import org.broadleafcommerce.core.workflow.ProcessContext;

/**
 * Add, change and remove a line and change the options of one, last: what the cart holds is judged for what is in it now, also
 * if whoever changed it did not ask for it to be priced. See {@link FollowCart}, which does it once however many of its hooks
 * are met. Bean {@code creneauRecheckHoldsActivity}.
 */
public class RecheckHoldsActivity extends BaseActivity<ProcessContext<CartOperationRequest>> {

    private final FollowCart followCart;

    public RecheckHoldsActivity(FollowCart followCart) {
        this.followCart = followCart;
    }

    @Override
    public ProcessContext<CartOperationRequest> execute(ProcessContext<CartOperationRequest> context) {
        Order order = context.getSeedData().getOrder();
        if (order != null) {
            followCart.follow(order);
        }
        return context;
    }
}
