// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.checkout;

import java.util.HashMap;
import java.util.Map;
import org.broadleafcommerce.core.workflow.Activity;
import org.broadleafcommerce.core.workflow.ProcessContext;
import org.broadleafcommerce.core.workflow.state.ActivityStateManagerImpl;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationToken;

/** Which reservation a step of the checkout has changed, noted for its rollback handler. */
final class TokenRollback {
    private static final String TOKEN = "creneau.reservation";

    private TokenRollback() {}

    // Raw: the type parameters differ between 3.1 and 6.x, the erasures do not.
    @SuppressWarnings({"rawtypes", "unchecked"})
    static void note(Activity activity, Reservation reservation, ProcessContext context) {
        Map<String, Object> state = new HashMap<String, Object>();
        state.put(TOKEN, reservation.token());
        ActivityStateManagerImpl.getStateManager()
                .registerState(activity, context, activity.getRollbackRegion(), activity.getRollbackHandler(), state);
    }

    @SuppressWarnings("rawtypes")
    static ReservationToken noted(Map stateConfiguration) {
        return (ReservationToken) stateConfiguration.get(TOKEN);
    }
}
