// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

/** What is done about a reservation whose order has come to something else than the reservation says. */
enum Remedy {
    /** The order is gone: the place is given back, and there is nobody left to tell. */
    ORDER_GONE(Reasons.ORDER_GONE),
    /** The order has ended: the place is given back. */
    ORDER_ENDED(Reasons.ORDER_ENDED),
    /** The order goes on without the group: the place is given back. */
    GROUP_GONE(Reasons.GROUP_GONE),
    /** The cart was saved for later: what it holds is given back. */
    CART_SAVED(Reasons.CART_SAVED),
    /**
     * It was confirmed long ago and its order is still a cart: it becomes a hold again, which runs out by itself. Should the
     * order be placed in that very moment, {@link #PLACED} mends it before the hold has run out.
     */
    NEVER_PLACED(Reasons.NEVER_PLACED),
    /** It was confirmed, is only held now, and its order is placed: it is confirmed again. */
    PLACED(Reasons.PLACED);

    private final String reason;

    Remedy(String reason) {
        this.reason = reason;
    }

    /** As the history keeps it. */
    String reason() {
        return reason;
    }
}
