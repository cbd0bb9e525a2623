// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.scenario;

import java.util.List;
import org.creneau.broadleaf.checkout.PickupRefusedException;
import org.creneau.eligibility.Refusal;

/** How a checkout ended: with the number of the order, or with what was thrown. */
record Attempt(String orderNumber, Exception thrown) {

    boolean isPlaced() {
        return thrown == null;
    }

    /** The codes for which the pickup was refused; none if it was not, or something else was. */
    List<String> refusals() {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof PickupRefusedException refused) {
                return refused.verdict().refusals().stream().map(Refusal::code).toList();
            }
        }
        return List.of();
    }
}
