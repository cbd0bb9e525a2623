// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.cart;

import java.util.List;
import java.util.OptionalLong;
import org.creneau.broadleaf.checkout.LineUnits;
import org.jspecify.annotations.Nullable;

/** A portion that the cart has: which units it is, and what a slot would be held for. For one request. */
public final class CartPortion {
    private final CartPlan plan;
    private final List<CartPlan.Share> chosen;
    private final @Nullable Part target;

    CartPortion(CartPlan plan, List<CartPlan.Share> chosen, @Nullable Part target) {
        this.plan = plan;
        this.chosen = chosen;
        this.target = target;
    }

    /** What was chosen, line by line. */
    public List<LineUnits> units() {
        return CartPlan.unitsOf(chosen);
    }

    /** The group that would get the slot, unless another has it; empty if it would be a new one. */
    public OptionalLong group() {
        return target == null || target.group().getId() == null
                ? OptionalLong.empty()
                : OptionalLong.of(target.group().getId());
    }

    /** Whether the cart is in several parts, or would be: pages then say what the slot is for. */
    public boolean isPart() {
        return plan.parts().size() > 1 || target == null;
    }
}
