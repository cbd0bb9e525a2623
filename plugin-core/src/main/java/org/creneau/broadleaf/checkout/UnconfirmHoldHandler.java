// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.checkout;

import java.util.Map;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.broadleafcommerce.core.workflow.Activity;
import org.broadleafcommerce.core.workflow.ProcessContext;
import org.broadleafcommerce.core.workflow.state.RollbackHandler;
import org.creneau.reservation.UnconfirmHold;

/**
 * When anything after the confirmation fails, the reservation becomes the shopper's hold again, with a fresh expiry, and its
 * place is free again when that runs out. Bean {@code creneauUnconfirmHoldHandler}.
 */
@SuppressWarnings("rawtypes")
public class UnconfirmHoldHandler implements RollbackHandler {
    private static final Log LOG = LogFactory.getLog(UnconfirmHoldHandler.class);

    private final UnconfirmHold unconfirmHold;

    public UnconfirmHoldHandler(UnconfirmHold unconfirmHold) {
        this.unconfirmHold = unconfirmHold;
    }

    @Override
    public void rollbackState(Activity activity, ProcessContext processContext, Map stateConfiguration) {
        try {
            unconfirmHold.back(TokenRollback.noted(stateConfiguration));
        } catch (RuntimeException e) {
            // Broadleaf would end the rollback here, and the payment, which comes after us, would not be voided.
            LOG.error("A reservation could not be made a hold again; its place stays taken", e);
        }
    }
}
