// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.cart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.broadleafcommerce.core.order.domain.Order;
import org.creneau.broadleaf.checkout.LineUnits;

/** One part of a cart as its shopper sees it: a pickup group, or all that is delivered. For one request. */
public final class CartPart {
    private final long number;
    private final List<LineUnits> units;

    private CartPart(long number, List<LineUnits> units) {
        this.number = number;
        this.units = Collections.unmodifiableList(units);
    }

    /** The pickup groups in the order's own order, then what is delivered, if anything is. Nothing is read. */
    public static List<CartPart> of(Order cart) {
        CartPlan plan = CartPlan.of(cart);
        List<CartPart> parts = new ArrayList<CartPart>();
        for (Part part : plan.parts(true)) {
            if (part.group().getId() != null) {
                parts.add(new CartPart(part.group().getId(), plan.in(part)));
            }
        }
        List<LineUnits> delivered = plan.in(plan.parts(false));
        if (!delivered.isEmpty()) {
            parts.add(new CartPart(Portion.DELIVERED, delivered));
        }
        return parts;
    }

    /** Of the group; {@link Portion#DELIVERED} for what is delivered. */
    public long number() {
        return number;
    }

    public boolean isCollected() {
        return number != Portion.DELIVERED;
    }

    /** Line by line, one at least; unmodifiable. */
    public List<LineUnits> units() {
        return units;
    }

    /** All of it, however many lines that is. */
    public Portion portion() {
        return Portion.ofGroup(number);
    }
}
