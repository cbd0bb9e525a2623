// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.checkout;

import java.util.Map;
import org.broadleafcommerce.core.workflow.Activity;
import org.broadleafcommerce.core.workflow.ProcessContext;
import org.broadleafcommerce.core.workflow.state.RollbackHandler;
import org.creneau.reservation.ReservationToken;
import org.creneau.reservation.UnconfirmHold;

/**
 * When anything after the confirmation fails, the reservation becomes the shopper's hold again, with a fresh expiry, and its
 * place is free again when that runs out. Bean {@code creneauUnconfirmHoldHandler}.
 */
@SuppressWarnings("rawtypes")
public class UnconfirmHoldHandler implements RollbackHandler {
    private final UnconfirmHold unconfirmHold;

    public UnconfirmHoldHandler(UnconfirmHold unconfirmHold) {
        this.unconfirmHold = unconfirmHold;
    }

    @Override
    public void rollbackState(Activity activity, ProcessContext processContext, Map stateConfiguration) {
        unconfirmHold.back((ReservationToken) stateConfiguration.get(ConfirmHoldActivity.TOKEN));
    }
}
