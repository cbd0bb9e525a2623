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
    private final SentLine sent;

    /** @param words what to take, as on the list; {@code price} what all of it costs */
    LineView(OrderLine line, LineMark mark, String words, String price, int digits, SentLine sent) {
        this.line = line;
        this.mark = mark;
        this.words = words;
        this.price = price;
        this.digits = digits;
        this.sent = sent;
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
        return is(LineState.OPEN);
    }

    public boolean isPicked() {
        return is(LineState.PICKED);
    }

    public boolean isMissing() {
        return is(LineState.MISSING);
    }

    public boolean isSubstituted() {
        return is(LineState.SUBSTITUTED);
    }

    /** What was chosen on a page that comes back, or else what is stored. */
    private boolean is(LineState state) {
        return sent.isSent() ? state.name().equals(sent.state()) : mark.state() == state;
    }

    /** How many are missing or replaced; all unless somebody has said. */
    public String getQuantity() {
        return sent.isSent()
                ? sent.quantity()
                : String.valueOf(mark.quantity() == 0 ? line.quantity() : mark.quantity());
    }

    public String getSubstitute() {
        return sent.isSent() ? sent.substitute() : mark.substitute();
    }

    /** What the substitute costs; empty if there is none. */
    public String getSubstitutePrice() {
        if (sent.isSent()) {
            return sent.price();
        }
        BigDecimal cost = mark.substitutePrice(line, digits);
        return mark.state() == LineState.SUBSTITUTED
                ? cost.setScale(digits, java.math.RoundingMode.HALF_UP).toPlainString()
                : "";
    }
}
