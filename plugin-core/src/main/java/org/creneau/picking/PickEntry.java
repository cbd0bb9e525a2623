// SPDX-License-Identifier: Apache-2.0
package org.creneau.picking;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a picker typed about one line, judged by {@link PickGoods} against what was ordered. Immutable and thread-safe. */
public final class PickEntry {

    private final LineState state;
    private final int quantity;
    private final String substitute;
    private final @Nullable BigDecimal price;

    private PickEntry(LineState state, int quantity, String substitute, @Nullable BigDecimal price) {
        this.state = Objects.requireNonNull(state, "state");
        this.quantity = quantity;
        this.substitute = Objects.requireNonNull(substitute, "substitute");
        this.price = price;
    }

    /**
     * What is said of a line that is open or picked is not looked at.
     *
     * @param price of the substitute in all; null for that of what it replaces
     */
    public static PickEntry of(LineState state, int quantity, String substitute, @Nullable BigDecimal price) {
        return new PickEntry(state, quantity, substitute, price);
    }

    public static PickEntry picked() {
        return new PickEntry(LineState.PICKED, 0, "", null);
    }

    /** Throws {@link IllegalArgumentException} for what cannot be of that line. */
    LineMark of(OrderLine line, int digits) {
        switch (state) {
            case PICKED:
                return LineMark.picked();
            case MISSING:
                return LineMark.missing(line, quantity, digits);
            case SUBSTITUTED:
                return LineMark.substituted(line, quantity, substitute, priceFor(line, digits), digits);
            default:
                return LineMark.open();
        }
    }

    /** A quantity that cannot be is complained of before its price is. */
    private BigDecimal priceFor(OrderLine line, int digits) {
        if (price != null) {
            return price;
        }
        boolean some = quantity >= 1 && quantity <= line.quantity();
        return some ? line.priceOf(quantity, digits) : BigDecimal.ZERO;
    }

    @Override
    public String toString() {
        return state + " " + quantity + " '" + substitute + "' " + price;
    }
}
