// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.cart;

import java.util.List;
import java.util.Optional;
import org.broadleafcommerce.core.order.domain.Order;
import org.creneau.reservation.Reservation;

/** One change of a cart: how it is, how it is to be, and what its groups hold. For one request. */
final class Step {
    private final Order cart;
    private final CartPlan before;
    private final CartPlan after;
    private final List<Reservation> live;

    Step(Order cart, CartPlan before, CartPlan after, List<Reservation> live) {
        this.cart = cart;
        this.before = before;
        this.after = after;
        this.live = live;
    }

    Order cart() {
        return cart;
    }

    CartPlan before() {
        return before;
    }

    CartPlan after() {
        return after;
    }

    Optional<Reservation> liveOf(Part part) {
        return live.stream()
                .filter(each -> part.isOfNumber(each.holder().groupId()))
                .findFirst();
    }

    /** Whether it has less in it afterwards. */
    boolean isLessened(Part part) {
        return after.units(part) < before.units(part);
    }
}
