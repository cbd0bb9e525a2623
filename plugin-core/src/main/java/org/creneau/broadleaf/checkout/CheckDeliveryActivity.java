// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.checkout;

import java.util.Optional;
import org.broadleafcommerce.core.checkout.service.workflow.CheckoutSeed;
import org.broadleafcommerce.core.workflow.BaseActivity;
import org.broadleafcommerce.core.workflow.ProcessContext;
import org.creneau.eligibility.Refusal;
import org.creneau.eligibility.Verdict;

/**
 * Checkout, order 2450, before a slot is kept for the payment: nothing is delivered that is only collected, as the merchant
 * has it at this moment, whatever it was when it went into the cart. Throws {@link PickupRefusedException} if something
 * would be, which ends the checkout with nothing paid. One statement if anything is to be delivered, none otherwise. Bean
 * {@code creneauCheckDeliveryActivity}.
 */
public class CheckDeliveryActivity extends BaseActivity<ProcessContext<CheckoutSeed>> {
    private final GoodsInCart goods;

    public CheckDeliveryActivity(GoodsInCart goods) {
        this.goods = goods;
    }

    @Override
    public ProcessContext<CheckoutSeed> execute(ProcessContext<CheckoutSeed> context) throws PickupRefusedException {
        Optional<Refusal> refusal = goods.onlyCollected(context.getSeedData().getOrder());
        if (refusal.isPresent()) {
            throw new PickupRefusedException(Verdict.refusedBy(refusal.get()));
        }
        return context;
    }
}
