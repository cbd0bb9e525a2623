// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.checkout;

import org.creneau.eligibility.Verdict;

/**
 * The order cannot be placed because its slot is lost or was never chosen. Broadleaf hands it on as the cause of its {@code
 * CheckoutException}; a shop shows the {@link #verdict()} with the message keys {@code creneau.refusal.*}.
 */
public final class PickupRefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Verdict verdict;

    public PickupRefusedException(Verdict verdict) {
        super("The pickup slot was refused: " + verdict);
        this.verdict = verdict;
    }

    public Verdict verdict() {
        return verdict;
    }
}
