// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.checkout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.broadleafcommerce.core.checkout.service.workflow.CheckoutSeed;
import org.broadleafcommerce.core.workflow.ProcessContext;
import org.creneau.reservation.Holder;
import org.jspecify.annotations.Nullable;

/** What one run of the checkout has kept for its payment, so that it need not be read again to be confirmed. */
final class KeptHolds {
    private static final String KEY = "creneau.kept";

    private KeptHolds() {}

    static void note(KeptHold kept, ProcessContext<CheckoutSeed> context) {
        Map<String, Object> fields = context.getSeedData().getUserDefinedFields();
        List<KeptHold> holds = new ArrayList<KeptHold>(of(fields));
        holds.add(kept);
        fields.put(KEY, holds);
    }

    /** Null if nothing was noted for that group. */
    static @Nullable KeptHold of(Holder holder, ProcessContext<CheckoutSeed> context) {
        return of(context.getSeedData().getUserDefinedFields()).stream()
                .filter(each -> each.kept().holder().groupId() == holder.groupId())
                .findFirst()
                .orElse(null);
    }

    @SuppressWarnings("unchecked")
    private static List<KeptHold> of(Map<String, Object> fields) {
        Object noted = fields.get(KEY);
        return noted == null ? Collections.<KeptHold>emptyList() : (List<KeptHold>) noted;
    }
}
