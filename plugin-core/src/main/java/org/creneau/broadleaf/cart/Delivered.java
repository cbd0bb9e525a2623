// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.cart;

import org.broadleafcommerce.core.order.domain.Order;
import org.creneau.eligibility.Verdict;

/** What {@link CollectCart#deliver} did: why not, if it did nothing, and the cart. */
public final class Delivered {
    private final Verdict verdict;
    private final Order cart;

    private Delivered(Verdict verdict, Order cart) {
        this.verdict = verdict;
        this.cart = cart;
    }

    /** The cart as it stands now. */
    public static Delivered done(Order cart) {
        return new Delivered(Verdict.allowed(), cart);
    }

    /** The cart is what it was. */
    public static Delivered refused(Verdict why, Order cart) {
        return new Delivered(why, cart);
    }

    public boolean isDone() {
        return verdict.isAllowed();
    }

    /** Allowed if {@link #isDone()}. */
    public Verdict verdict() {
        return verdict;
    }

    public Order cart() {
        return cart;
    }
}
