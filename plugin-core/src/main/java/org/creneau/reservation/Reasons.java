// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

/** The codes by which the use cases say in the history why something changed; staff write words of their own. */
public final class Reasons {

    /** The shopper chose another slot. */
    public static final String SWITCHED = "switched";

    /** What is in the basket has changed. */
    public static final String BASKET = "basket-changed";

    /** The hold had run out, and the place was still free. */
    public static final String AGAIN = "held-again";

    /** The shopper asked for more time. */
    public static final String EXTENDED = "extended";

    /** The shopper left to pay. */
    public static final String PAYMENT = "payment-begun";

    /** The payment came to nothing. */
    public static final String PAYMENT_FAILED = "payment-failed";

    /** Something after the confirmation went wrong in the checkout. */
    public static final String CHECKOUT_FAILED = "checkout-failed";

    /** The hold ran out. */
    public static final String RAN_OUT = "ran-out";

    /** The shopper let the hold go, or its cart ended. */
    public static final String RELEASED = "released";

    /** The shopper moved the reservation. */
    public static final String RESCHEDULED = "rescheduled";

    /** The counter took its last step back. */
    public static final String UNDONE = "undone";

    /** Not collected, and its goods did not go on sale again. */
    public static final String GOODS_LOST = "goods-lost";
    /** Nobody came for it as long as the point keeps what is not collected. */
    public static final String KEPT_LONG_ENOUGH = "kept-long-enough";

    /** Handed over without a code: staff vouch for who came. */
    public static final String VOUCHED = "vouched";

    /** The shopper is asked to choose, see {@link Choice}. */
    public static final String CHOICE_OFFERED = "choice-offered";

    /** The shopper chose another slot of those offered. */
    public static final String CHOICE_ACCEPTED = "choice-accepted";

    /** The shopper chose to cancel; what was paid is to be refunded. */
    public static final String CHOICE_DECLINED_REFUND = "choice-declined-refund";

    /** The shopper wants to be called; staff decide. */
    public static final String CHOICE_DECLINED_CALL = "choice-declined-call";

    /** Nobody answered, and the reservation stays as it is. */
    public static final String CHOICE_LAPSED_KEPT = "choice-lapsed-kept";

    /** Nobody answered, and the reservation is cancelled; what was paid is to be refunded. */
    public static final String CHOICE_LAPSED_REFUND = "choice-lapsed-refund";

    /** Nobody answered, and staff decide. */
    public static final String CHOICE_LAPSED_STAFF = "choice-lapsed-staff";

    /** The shop took the question back. */
    public static final String CHOICE_WITHDRAWN = "choice-withdrawn";

    /** Staff have refunded or decided what was left to them. */
    public static final String CHOICE_FOLLOWED_UP = "choice-followed-up";

    /** A place that the shopper waited for came free and they took it. */
    public static final String WAITLIST = "waitlist";

    /** The host has no such order any more. */
    public static final String ORDER_GONE = "order-gone";

    /** The order has ended, by its status. */
    public static final String ORDER_ENDED = "order-ended";

    /** The order has no such fulfilment group any more. */
    public static final String GROUP_GONE = "group-gone";

    /** The cart was saved for later, and what is saved holds nothing. */
    public static final String CART_SAVED = "cart-saved";

    /** The cart was merged with another, as when its shopper signed in. */
    public static final String CART_MERGED = "cart-merged";

    /** It was confirmed, and its order never placed. */
    public static final String NEVER_PLACED = "never-placed";

    /** It was only held, and its order is placed. */
    public static final String PLACED = "order-placed";

    private Reasons() {}
}
