// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.picking;

import java.math.BigDecimal;
import org.creneau.picking.LineMark;
import org.creneau.picking.LineState;
import org.creneau.picking.OrderLine;

/** One line of a pickup in the form. Immutable. */
public final class LineView {

    private final OrderLine line;
    private final LineMark mark;
    private final String words;
    private final String price;
    private final int digits;

    /** @param words what to take, as on the list; {@code price} what all of it costs */
    LineView(OrderLine line, LineMark mark, String words, String price, int digits) {
        this.line = line;
        this.mark = mark;
        this.words = words;
        this.price = price;
        this.digits = digits;
    }

    public long getId() {
        return line.id();
    }

    public String getWords() {
        return words;
    }

    public String getPrice() {
        return price;
    }

    /** The most that can be missing. */
    public int getMost() {
        return line.quantity();
    }

    public boolean isOpen() {
        return mark.state() == LineState.OPEN;
    }

    public boolean isPicked() {
        return mark.state() == LineState.PICKED;
    }

    public boolean isMissing() {
        return mark.state() == LineState.MISSING;
    }

    public boolean isSubstituted() {
        return mark.state() == LineState.SUBSTITUTED;
    }

    /** How many are missing or replaced; all unless somebody has said. */
    public int getQuantity() {
        return mark.quantity() == 0 ? line.quantity() : mark.quantity();
    }

    public String getSubstitute() {
        return mark.substitute();
    }

    /** What the substitute costs; empty if there is none. */
    public String getSubstitutePrice() {
        BigDecimal cost = mark.substitutePrice(line, digits);
        return isSubstituted()
                ? cost.setScale(digits, java.math.RoundingMode.HALF_UP).toPlainString()
                : "";
    }
}
