// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.shop.cart;

/** Why a cart form was refused, in a way the shopper can act on. */
public class CartProblem extends Exception {
    /** No such product, or no longer sold. */
    public static final String UNKNOWN_PRODUCT = "cart.problem.unknown-product";
    /** The product has options and none of them was chosen. */
    public static final String NO_OPTION = "cart.problem.no-option";
    /** The quantity is no whole number from 1 to the largest allowed. */
    public static final String QUANTITY = "cart.problem.quantity";
    /** The line is no longer in the cart, perhaps removed in another tab. */
    public static final String LINE_GONE = "cart.problem.line-gone";
    /** Broadleaf, or the plugin in its workflow, refused the change. */
    public static final String REFUSED = "cart.problem.refused";

    private static final long serialVersionUID = 1L;

    /** @param code a key of the message bundles */
    public CartProblem(String code) {
        super(code);
    }

    /** The key of the message to show. */
    public String code() {
        return String.valueOf(getMessage());
    }
}
