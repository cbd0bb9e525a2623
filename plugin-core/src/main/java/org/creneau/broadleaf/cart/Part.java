// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.cart;

import org.broadleafcommerce.core.order.domain.FulfillmentGroup;
import org.creneau.broadleaf.checkout.PickupGroups;

/** One group of goods of a cart, told apart by being itself: what core has not stored yet has no number. For one request. */
final class Part {
    private final FulfillmentGroup group;

    Part(FulfillmentGroup group) {
        this.group = group;
    }

    FulfillmentGroup group() {
        return group;
    }

    boolean isCollected() {
        return PickupGroups.isCollected(group);
    }

    boolean isOfNumber(long number) {
        return group.getId() != null && group.getId() == number;
    }

    @Override
    public String toString() {
        return (isCollected() ? "pickup group " : "group ") + group.getId();
    }
}
