// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.cart;

import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.workflow.BaseActivity;
import org.broadleafcommerce.core.workflow.ProcessContext;

/**
 * Pricing, last: a cart that was emptied, changed, or whose shopper chose delivery by whatever way the shop has, takes its places
 * along, see {@link FollowCart}. Bean {@code creneauReleaseStraysActivity}.
 */
public class ReleaseStraysActivity extends BaseActivity<ProcessContext<Order>> {

    private final FollowCart followCart;

    public ReleaseStraysActivity(FollowCart followCart) {
        this.followCart = followCart;
    }

    @Override
    public ProcessContext<Order> execute(ProcessContext<Order> context) {
        followCart.follow(context.getSeedData());
        return context;
    }
}
