// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.cart;

import org.broadleafcommerce.core.order.domain.Order;
import org.creneau.reservation.HoldOutcome;

/** What {@link CollectCart#collect} did: the hold or the refusal, and the cart. */
public final class Collected {
    private final HoldOutcome outcome;
    private final Order cart;

    Collected(HoldOutcome outcome, Order cart) {
        this.outcome = outcome;
        this.cart = cart;
    }

    public HoldOutcome outcome() {
        return outcome;
    }

    /** The cart, changed and stored if the slot is held, else as it was. */
    public Order cart() {
        return cart;
    }
}
