// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.checkout;

import java.util.Map;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.broadleafcommerce.core.workflow.Activity;
import org.broadleafcommerce.core.workflow.ProcessContext;
import org.broadleafcommerce.core.workflow.state.RollbackHandler;
import org.creneau.reservation.ClosePayment;

/**
 * When the payment, or anything else before the confirmation, fails, the hold is a hold like any other again and runs out as
 * one. Bean {@code creneauClosePaymentHandler}.
 */
@SuppressWarnings("rawtypes")
public class ClosePaymentHandler implements RollbackHandler {
    private static final Log LOG = LogFactory.getLog(ClosePaymentHandler.class);

    private final ClosePayment closePayment;

    public ClosePaymentHandler(ClosePayment closePayment) {
        this.closePayment = closePayment;
    }

    @Override
    public void rollbackState(Activity activity, ProcessContext processContext, Map stateConfiguration) {
        try {
            closePayment.close(TokenRollback.noted(stateConfiguration));
        } catch (RuntimeException e) {
            // Broadleaf would end the rollback here. The time for a payment ends by itself.
            LOG.warn("The time for a payment could not be ended; the place is kept until it runs out", e);
        }
    }
}
