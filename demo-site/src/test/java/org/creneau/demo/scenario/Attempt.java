// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.scenario;

import org.creneau.broadleaf.checkout.PickupRefusedException;

/** How a checkout ended: with the number of the order, or with what was thrown. */
record Attempt(String orderNumber, Exception thrown) {

    boolean isPlaced() {
        return thrown == null;
    }

    /** Whether the pickup was refused, among other things for that. */
    boolean isRefusedFor(String code) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof PickupRefusedException refused) {
                return refused.verdict().isRefusedFor(code);
            }
        }
        return false;
    }
}
