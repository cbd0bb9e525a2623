// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.checkout;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.broadleafcommerce.core.workflow.Activity;
import org.broadleafcommerce.core.workflow.ProcessContext;
import org.broadleafcommerce.core.workflow.state.ActivityStateManagerImpl;
import org.broadleafcommerce.core.workflow.state.RollbackHandler;

/** Broadleaf's state manager without its request: it notes what is registered, and rolls back the latest first. */
@SuppressWarnings({"rawtypes", "unchecked"})
final class RecordedStates extends ActivityStateManagerImpl {
    final Deque<Map<String, Object>> states = new ArrayDeque<>();

    /** Takes the place of Broadleaf's bean. */
    static RecordedStates installed() {
        RecordedStates states = new RecordedStates();
        states.init();
        return states;
    }

    @Override
    public void registerState(
            Activity activity, ProcessContext context, String region, RollbackHandler handler, Map stateItems) {
        states.push(stateItems);
    }

    void rollBack(RollbackHandler handler, Activity activity, ProcessContext context) throws Exception {
        for (Map<String, Object> state : states) {
            handler.rollbackState(activity, context, state);
        }
    }
}
