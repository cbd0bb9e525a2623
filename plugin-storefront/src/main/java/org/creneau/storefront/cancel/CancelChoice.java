// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.cancel;

import org.creneau.storefront.held.PickupView;

/** One pickup of an order and whether its shopper may cancel it now. For one request. */
public final class CancelChoice {
    private final long group;
    private final PickupView pickup;
    private final boolean changeable;

    CancelChoice(long group, PickupView pickup, boolean changeable) {
        this.group = group;
        this.pickup = pickup;
        this.changeable = changeable;
    }

    /** The number of the fulfilment group. */
    public long getGroup() {
        return group;
    }

    public PickupView getPickup() {
        return pickup;
    }

    public boolean isChangeable() {
        return changeable;
    }
}
