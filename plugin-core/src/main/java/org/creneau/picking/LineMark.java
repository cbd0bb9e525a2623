// SPDX-License-Identifier: Apache-2.0
package org.creneau.picking;

import java.math.BigDecimal;
import java.util.Objects;
import org.creneau.reservation.visit.PlainWords;

/**
 * What became of one line: of how many, by what they were replaced, and what that changes of the price: below 0 if the shopper pays
 * less. Immutable and thread-safe.
 */
public final class LineMark {

    /** The most characters that say what something was replaced by. */
    public static final int MOST_SUBSTITUTE = 120;

    private static final LineMark OPEN = new LineMark(LineState.OPEN, 0, "", BigDecimal.ZERO);
    private static final LineMark PICKED = new LineMark(LineState.PICKED, 0, "", BigDecimal.ZERO);

    private final LineState state;
    private final int quantity;
    private final String substitute;
    private final BigDecimal effect;

    private LineMark(LineState state, int quantity, String substitute, BigDecimal effect) {
        this.state = state;
        this.quantity = quantity;
        this.substitute = substitute;
        this.effect = Objects.requireNonNull(effect, "effect");
    }

    public static LineMark open() {
        return OPEN;
    }

    public static LineMark picked() {
        return PICKED;
    }

    /** So many of the line are missing, and cost nothing. Throws {@link IllegalArgumentException} unless 1..all of it. */
    public static LineMark missing(OrderLine line, int quantity, int digits) {
        return new LineMark(
                LineState.MISSING,
                checked(line, quantity),
                "",
                line.priceOf(quantity, digits).negate());
    }

    /**
     * So many of the line were replaced by that, which costs that much in all. Throws {@link IllegalArgumentException} unless 1..all
     * of it, something is said in at most {@value #MOST_SUBSTITUTE} characters, and the price is 0 or more with no more digits than
     * those.
     */
    public static LineMark substituted(OrderLine line, int quantity, String by, BigDecimal price, int digits) {
        String plain = PlainWords.of(by);
        if (plain.isEmpty() || plain.length() > MOST_SUBSTITUTE) {
            throw new IllegalArgumentException(
                    "substitute has " + plain.length() + " characters, allowed is 1.." + MOST_SUBSTITUTE);
        }
        if (price.signum() < 0 || price.stripTrailingZeros().scale() > digits) {
            throw new IllegalArgumentException(
                    "price is " + price + ", allowed is 0 or more with at most " + digits + " digits");
        }
        BigDecimal effect = price.subtract(line.priceOf(checked(line, quantity), digits));
        return new LineMark(LineState.SUBSTITUTED, quantity, plain, effect);
    }

    /** As it is read back from a store. */
    public static LineMark stored(LineState state, int quantity, String substitute, BigDecimal effect) {
        return new LineMark(state, quantity, substitute, effect);
    }

    private static int checked(OrderLine line, int quantity) {
        if (quantity < 1 || quantity > line.quantity()) {
            throw new IllegalArgumentException("quantity is " + quantity + ", allowed is 1.." + line.quantity());
        }
        return quantity;
    }

    public LineState state() {
        return state;
    }

    /** Of how many that is said; 0 if of none. */
    public int quantity() {
        return quantity;
    }

    /** What is in the bag instead; empty unless {@link LineState#SUBSTITUTED}. */
    public String substitute() {
        return substitute;
    }

    /** What the shopper pays more; below 0 for less. */
    public BigDecimal effect() {
        return effect;
    }

    /** What the substitute costs in all, so that a page can show what was typed; 0 if nothing was replaced. */
    public BigDecimal substitutePrice(OrderLine line, int digits) {
        return state == LineState.SUBSTITUTED && quantity <= line.quantity()
                ? effect.add(line.priceOf(quantity, digits))
                : BigDecimal.ZERO;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LineMark
                && state == ((LineMark) other).state
                && quantity == ((LineMark) other).quantity
                && substitute.equals(((LineMark) other).substitute)
                && effect.compareTo(((LineMark) other).effect) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(state, quantity, substitute);
    }

    @Override
    public String toString() {
        return state + " " + quantity + " '" + substitute + "' " + effect.toPlainString();
    }
}
