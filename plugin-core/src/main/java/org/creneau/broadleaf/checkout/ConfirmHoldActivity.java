// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.checkout;

import org.broadleafcommerce.core.checkout.service.workflow.CheckoutSeed;
import org.broadleafcommerce.core.order.domain.FulfillmentGroup;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.workflow.BaseActivity;
import org.broadleafcommerce.core.workflow.ProcessContext;
import org.creneau.reservation.ConfirmHold;
import org.creneau.reservation.ConfirmOutcome;
import org.creneau.reservation.Holder;

/**
 * Checkout, order 5500, after payment and tax and before completion: every hold becomes a reservation. Each is noted for
 * rollback as soon as it is confirmed, so that a second group that is lost undoes the first. Throws {@link
 * PickupRefusedException} when a place is lost; Broadleaf then voids the payment. Bean {@code creneauConfirmHoldActivity}.
 */
public class ConfirmHoldActivity extends BaseActivity<ProcessContext<CheckoutSeed>> {
    private final ConfirmHold confirmHold;
    private KeptPromises promises = KeptPromises.all();

    public ConfirmHoldActivity(ConfirmHold confirmHold) {
        this.confirmHold = confirmHold;
        setAutomaticallyRegisterRollbackHandler(false);
    }

    /** What tells under which rules it is sold; those it was chosen under unless set. */
    public void setPromises(KeptPromises value) {
        this.promises = value;
    }

    @Override
    public ProcessContext<CheckoutSeed> execute(ProcessContext<CheckoutSeed> context) throws PickupRefusedException {
        Order order = context.getSeedData().getOrder();
        for (FulfillmentGroup group : PickupGroups.of(order)) {
            Holder holder = PickupGroups.holderOf(order, group);
            KeptHold seen = KeptHolds.of(holder, context);
            ConfirmOutcome outcome = seen == null
                    ? confirmHold.confirm(holder)
                    : confirmHold.confirm(holder, seen.kept(), promises.soldUnder(seen));
            if (!outcome.isConfirmed()) {
                throw new PickupRefusedException(outcome.verdict());
            }
            // What another run of the checkout has confirmed is not this one's to undo.
            if (outcome.isChanged()) {
                TokenRollback.note(this, outcome.reservation().get(), context);
            }
        }
        return context;
    }
}
