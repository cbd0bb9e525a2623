// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.shop.cart;

/** How many of one article: a whole number of at most {@value #LARGEST}. Stateless. */
public final class Quantity {
    /** The most of one article a cart line may hold. */
    public static final int LARGEST = 99;

    private Quantity() {}

    /**
     * Reads a typed quantity.
     *
     * @param smallest 1 to put something in the cart, 0 where nothing means "remove it"
     * @throws CartProblem when it is no whole number within the limits
     */
    public static int parse(String typed, int smallest) throws CartProblem {
        String digits = typed.trim();
        if (!digits.matches("[0-9]{1,4}")) {
            throw new CartProblem(CartProblem.QUANTITY);
        }
        return check(Integer.parseInt(digits), smallest);
    }

    /** Lets a quantity within the limits pass. */
    static int check(int quantity, int smallest) throws CartProblem {
        if (quantity < smallest || quantity > LARGEST) {
            throw new CartProblem(CartProblem.QUANTITY);
        }
        return quantity;
    }
}
