// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.picking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.creneau.picking.Bags;
import org.creneau.picking.LineMark;
import org.creneau.picking.LineState;
import org.creneau.picking.OrderLine;
import org.creneau.picking.PaperLabel;
import org.creneau.picking.PaperSheet;
import org.creneau.picking.PickOrder;
import org.creneau.picking.ShortName;
import org.creneau.point.PickupPoint;

/** One pickup of the list in words, the same on the page and on paper. Immutable. */
public final class OrderView {

    private final PickOrder order;
    private final PickupPoint point;
    private final PickWords words;

    OrderView(PickOrder order, PickupPoint point, PickWords words) {
        this.order = order;
        this.point = point;
        this.words = words;
    }

    /** How an address names it. */
    public String getRef() {
        return PickRef.of(order.reservation()).toString();
    }

    public String getNumber() {
        return order.face().number().isEmpty()
                ? String.valueOf(order.reservation().holder().orderId())
                : order.face().number();
    }

    /** Who ordered; empty if nobody has a name for them. */
    public String getName() {
        return order.face().name();
    }

    public String getHeading() {
        return getName().isEmpty() ? getNumber() : getName() + " \u00b7 " + getNumber();
    }

    public String getState() {
        return words.state(order.reservation().state());
    }

    /** Of the state, for the style sheet. */
    public String getStateClass() {
        return "crn-state-"
                + order.reservation().state().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether each line was looked for. */
    public boolean isDone() {
        return !order.lines().isEmpty() && order.isDone();
    }

    /** When to begin, when the slot is, where its bags are, what to look out for. */
    public List<String> getFacts() {
        List<String> facts = new ArrayList<>();
        facts.add(words.say("begin", words.time(order.beginsAt(), point), order.minutes()));
        facts.add(words.say(
                "slot",
                words.span(
                        order.reservation().slotId().start(),
                        order.reservation().slotId().end(),
                        point)));
        if (order.years() > 0) {
            facts.add(words.say("age", order.years()));
        }
        if (order.picking().bags().count() > 0) {
            facts.add(getBags());
        }
        return facts;
    }

    /** How many bags, and where they wait. */
    public String getBags() {
        return words.bags(order.picking().bags());
    }

    /** What to take, a line each. */
    public List<String> getItems() {
        return order.lines().stream().map(this::item).collect(Collectors.toList());
    }

    private String item(OrderLine line) {
        StringBuilder item = new StringBuilder(words.say("item", line.quantity(), name(line)));
        line.options()
                .forEach((title, value) ->
                        item.append(", ").append(title).append(" ").append(value));
        if (line.skuId() > 0) {
            item.append(" \u00b7 ").append(words.say("sku", String.valueOf(line.skuId())));
        }
        item.append(" \u00b7 ")
                .append(words.say("source." + order.sourceOf(line).name()));
        if (order.years(line) > 0) {
            item.append(" \u00b7 ").append(words.say("from", order.years(line)));
        }
        String mark = mark(order.picking().mark(line.id()));
        return mark.isEmpty()
                ? item.toString()
                : item.append(" \u2192 ").append(mark).toString();
    }

    private String name(OrderLine line) {
        return line.name().isEmpty() ? words.say("unnamed") : line.name();
    }

    /** Empty for a line that nobody has looked for. */
    private String mark(LineMark mark) {
        return mark.state() == LineState.OPEN
                ? ""
                : words.say("did." + mark.state().name(), mark.quantity(), mark.substitute());
    }

    PaperSheet.Entry entry() {
        return PaperSheet.Entry.of(getHeading(), getFacts(), getItems());
    }

    /** One for each bag; one if nobody has said how many there are. */
    List<PaperLabel> labels() {
        Bags bags = order.picking().bags();
        int count = Math.max(1, bags.count());
        String slot = words.slot(order.reservation().slotId(), point);
        List<PaperLabel> labels = new ArrayList<>();
        for (int bag = 1; bag <= count; bag++) {
            labels.add(PaperLabel.of(getNumber(), ShortName.of(getName()), slot)
                    .in(words.place(bags), words.say("bag", bag, count)));
        }
        return labels;
    }

    boolean hasBags() {
        return order.picking().bags().count() > 0;
    }
}
